// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.store.PlanFileException.Problem;

class SafeSaveTest {

  private final PlanFiles files = new PlanFiles();

  @TempDir
  Path folder;
  private Path file;
  private Plan plan;

  @BeforeEach
  void save() throws IOException {
    file = folder.resolve("a.plan");
    plan = PlanFactory.eINSTANCE.createPlan();
    plan.setTitle("first");
    files.save(plan, file);
  }

  @ParameterizedTest
  @MethodSource
  void oldFileSurvivesEveryFailure(String operation, IOException failure, Problem problem) throws IOException {
    String before = Files.readString(file);
    plan.setTitle("second");
    PlanFiles failing = new PlanFiles(new FailingOperations(operation, failure));
    PlanFileException e = assertThrows(PlanFileException.class, () -> failing.save(plan, file));
    assertEquals(problem, e.problem(), e.getMessage());
    assertTrue(e.getMessage().contains(file.toString()));
    assertEquals(before, Files.readString(file));
    assertEquals(List.of("a.plan"), visible().filter(name -> !name.startsWith(".plandesk")).toList());
    files.save(plan, file);
    assertEquals("second", files.load(file).getTitle());
  }

  static Stream<Arguments> oldFileSurvivesEveryFailure() {
    return Stream.of(
        Arguments.of("writeNew", new FileSystemException("x", null, "No space left on device"), Problem.NO_SPACE),
        Arguments.of("writeNew", new IOException("磁盘空间不足。"), Problem.NO_SPACE),
        Arguments.of("writeNew", new AccessDeniedException("x"), Problem.NOT_WRITABLE),
        Arguments.of("writeNew", new IOException("Input/output error"), Problem.WRITE_FAILED),
        Arguments.of("createFolder", new AccessDeniedException("x"), Problem.NOT_WRITABLE),
        Arguments.of("replace", new FileSystemException("x", "y", "Operation not permitted"), Problem.NOT_WRITABLE),
        Arguments.of("replace", new IOException("Input/output error"), Problem.WRITE_FAILED));
  }

  @Test
  void readBackThatDiffersIsNoticed() throws IOException {
    Path other = folder.resolve("b.plan");
    PlanFiles lying = new PlanFiles(new FailingOperations("lie", new IOException()));
    PlanFileException e = assertThrows(PlanFileException.class, () -> lying.save(plan, other));
    assertEquals(Problem.WRITE_FAILED, e.problem());
    assertFalse(Files.exists(other));
  }

  @Test
  void contentIsReadBackBeforeItTakesThePlace() throws IOException {
    FailingOperations watched = new FailingOperations("nothing", new IOException());
    new PlanFiles(watched).save(plan, file);
    assertTrue(watched.done.indexOf("writeNew") < watched.done.lastIndexOf("read"));
    assertTrue(watched.done.indexOf("writeNew") < watched.done.indexOf("replace"));
    assertEquals("flushFolder", watched.done.get(watched.done.size() - 1));
  }

  @Test
  void changeByOthersIsNotOverwritten() throws IOException {
    Plan loaded = files.load(file);
    assertFalse(files.changedOnDisk(loaded));
    Files.writeString(file, Files.readString(file).replace("first", "other"));
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    assertTrue(files.changedOnDisk(loaded));
    loaded.setTitle("mine");
    PlanFileException e = assertThrows(PlanFileException.class, () -> files.save(loaded, file));
    assertEquals(Problem.CHANGED_ON_DISK, e.problem());
    assertEquals("other", files.load(file).getTitle());
    files.saveOver(loaded, file);
    assertEquals("mine", files.load(file).getTitle());
    assertEquals("other", files.load(files.backups(file).get(0).file()).getTitle());
    assertFalse(files.changedOnDisk(loaded));
  }

  @Test
  void changeThatKeepsTimeAndSizeIsNoticedWhenSaving() throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, Files.readString(file).replace("first", "FIRST"));
    Files.setLastModifiedTime(file, time);
    PlanFileException e = assertThrows(PlanFileException.class, () -> files.save(plan, file));
    assertEquals(Problem.CHANGED_ON_DISK, e.problem());
  }

  @Test
  void touchingTheFileIsNoChange() throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    assertFalse(files.changedOnDisk(plan));
    files.save(plan, file);
  }

  @Test
  void movedFileIsNoticedAndCanBeSavedAgain() throws IOException {
    Path moved = Files.move(file, folder.resolve("moved.plan"));
    assertTrue(files.changedOnDisk(plan));
    assertEquals(Problem.GONE, assertThrows(PlanFileException.class, () -> files.save(plan, file)).problem());
    assertFalse(Files.exists(file));
    assertEquals("first", files.load(moved).getTitle());
    files.saveOver(plan, file);
    assertEquals("first", files.load(file).getTitle());
  }

  @Test
  void fileOfAnotherPlanIsNotOverwritten() throws IOException {
    Plan other = PlanFactory.eINSTANCE.createPlan();
    assertEquals(Problem.EXISTS, assertThrows(PlanFileException.class, () -> files.save(other, file)).problem());
    files.saveOver(other, file);
    assertEquals(file, files.fileOf(other).orElseThrow());
  }

  @Test
  void keepsTheNewestVersions() throws IOException {
    for (int i = 0; i < PlanFiles.BACKUPS + 3; i++) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(i)));
      plan.setTitle("version " + i);
      files.save(plan, file);
    }
    List<PlanBackup> backups = files.backups(file);
    assertEquals(PlanFiles.BACKUPS, backups.size());
    assertEquals("version " + (PlanFiles.BACKUPS + 1), files.load(backups.get(0).file()).getTitle());
    PlanBackup oldest = backups.get(PlanFiles.BACKUPS - 1);
    assertEquals("version 2", files.load(oldest.file()).getTitle());
    assertEquals(Instant.EPOCH.plusSeconds(3), oldest.savedAt());
  }

  @Test
  void whatAKilledSaveLeftIsTakenAwayByTheNextToWorkOnTheFile() throws IOException {
    Files.writeString(folder.resolve(".a.plan.0b3c9a52-5f0e-4a57-9d7c-8f6f3f4c2a11.tmp"), "half");
    Path other = Files.writeString(folder.resolve(".b.plan.0b3c9a52-5f0e-4a57-9d7c-8f6f3f4c2a11.tmp"), "half");
    Path named = Files.writeString(folder.resolve(".a.plan.notes.tmp"), "somebody's");
    try (PlanLock lock = files.lock(file)) {
      assertTrue(lock.exclusive());
      assertEquals(Set.of("a.plan", ".a.plan.lock", other.getFileName().toString(), named.getFileName().toString()),
          visible().collect(Collectors.toSet()));
    }
  }

  @Test
  void asManyVersionsAreKeptAsSomebodyWants() throws IOException {
    int[] wanted = {7};
    PlanFiles keeping = new PlanFiles(() -> wanted[0]);
    for (int i = 0; i < 10; i++) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(i)));
      plan.setTitle("version " + i);
      keeping.save(plan, file);
    }
    assertEquals(7, files.backups(file).size());
    wanted[0] = 0;
    keeping.save(plan, file);
    assertEquals(1, files.backups(file).size(), "the state before a save is never lost");
  }

  @Test
  void whatIsEditedWhileASnapshotIsWrittenIsNoPartOfIt() throws IOException {
    plan.setTitle("second");
    PlanSnapshot snapshot = files.snapshot(plan);
    plan.setTitle("third");
    snapshot.save(file);
    assertEquals("second", files.load(file).getTitle());
    assertFalse(files.changedOnDisk(plan));
    files.save(plan, file);
    assertEquals("third", files.load(file).getTitle());
  }

  @Test
  void aSnapshotIsNotWrittenOverTheWorkOfOthers() throws IOException {
    PlanSnapshot snapshot = files.snapshot(plan);
    Files.writeString(file, Files.readString(file).replace("first", "other"));
    assertEquals(Problem.CHANGED_ON_DISK,
        assertThrows(PlanFileException.class, () -> snapshot.save(file)).problem());
    snapshot.saveOver(file);
    assertEquals("first", files.load(file).getTitle());
  }

  @Test
  void aDiskWhoseFilesHaveOneNameKeepsCopies() throws IOException {
    plan.setTitle("second");
    new PlanFiles(new FailingOperations("link", new IOException("Operation not supported"))).save(plan, file);
    assertEquals("first", files.load(files.backups(file).getFirst().file()).getTitle());
  }

  @Test
  void backupsOfOtherFilesAreLeftAlone() throws IOException {
    Path similar = folder.resolve("a.b.plan");
    files.save(PlanFactory.eINSTANCE.createPlan(), similar);
    files.saveOver(plan, similar);
    assertTrue(files.backups(file).isEmpty());
    assertEquals(1, files.backups(similar).size());
  }

  @Test
  void linkStaysALinkAndPermissionsStay() throws IOException {
    Path link = folder.resolve("link.plan");
    try {
      Files.createSymbolicLink(link, file);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
    } catch (UnsupportedOperationException e) {
      return;
    }
    Plan loaded = files.load(link);
    loaded.setTitle("through the link");
    files.save(loaded, link);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("through the link", files.load(file).getTitle());
    assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  /** As when a folder of the network goes away while the plan is open. */
  @Test
  void folderThatIsGoneLeavesThePlanToBeSavedElsewhere() throws IOException {
    Path share = Files.createDirectory(folder.resolve("share"));
    Path there = share.resolve("a.plan");
    files.save(plan, there);
    Files.move(share, folder.resolve("away"));
    plan.setTitle("second");
    assertEquals(Problem.NOT_WRITABLE, assertThrows(PlanFileException.class, () -> files.save(plan, there)).problem());
    assertEquals("second", plan.getTitle());
    Path other = folder.resolve("b.plan");
    files.save(plan, other);
    assertEquals("second", files.load(other).getTitle());
    Files.move(folder.resolve("away"), share);
    assertEquals("first", files.load(there).getTitle());
  }

  @Test
  void folderThatIsNotThere() {
    Path nowhere = folder.resolve("no").resolve("a.plan");
    PlanFileException e = assertThrows(PlanFileException.class, () -> files.save(plan, nowhere));
    assertEquals(Problem.NOT_WRITABLE, e.problem());
    assertFalse(Files.exists(nowhere.getParent()));
  }

  @Test
  void folderAsTarget() {
    assertEquals(Problem.NO_FILE, assertThrows(PlanFileException.class, () -> files.saveOver(plan, folder)).problem());
  }

  private Stream<String> visible() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).toList().stream();
    }
  }
}

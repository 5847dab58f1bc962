// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.store.PlanFileException.Problem;

/**
 * On a full disk the file stays whole, and the plan stays in memory to be saved elsewhere or later. The disk is a real one where
 * the tests may have one, else one that says that it is full.
 */
class FullDiskTest {

  private static final String LONG_TITLE = "规划".repeat(20_000);

  @TempDir
  Path mountPoint;
  @TempDir
  Path elsewhere;

  private final PlanFiles files = new PlanFiles();
  private SmallDisk disk;
  private PlanFiles full;
  private Plan plan;
  private Path file;

  @BeforeEach
  void save() throws IOException, InterruptedException {
    disk = SmallDisk.at(mountPoint).orElse(null);
    full = disk != null ? files
        : new PlanFiles(
            new FailingOperations("writeNew", new FileSystemException("a", null, "No space left on device")));
    plan = PlanFactory.eINSTANCE.createPlan();
    plan.setTitle(LONG_TITLE);
    file = mountPoint.resolve("a.plan");
    files.save(plan, file);
  }

  @AfterEach
  void unmount() throws InterruptedException {
    if (disk != null) {
      disk.close();
    }
  }

  /** The room left is enough for nothing, or for a part of the new content. */
  @ParameterizedTest
  @ValueSource(longs = {0, 40_000})
  void theFileStaysWholeAndThePlanCanBeSavedElsewhereAndLater(long left) throws IOException {
    isRefusedAndSavedLater(left, full);
  }

  /** There is room for the new content but none for the backup, on a disk whose files have one name. */
  @Test
  void noBackupStaysHalfWritten() throws IOException {
    isRefusedAndSavedLater(150_000,
        disk == null ? full : new PlanFiles(new FailingOperations("link", new IOException())));
  }

  private void isRefusedAndSavedLater(long left, PlanFiles saving) throws IOException {
    byte[] before = Files.readAllBytes(file);
    plan.setTitle("新" + LONG_TITLE);
    fill(left);

    PlanFileException e = assertThrows(PlanFileException.class, () -> saving.save(plan, file));
    assertEquals(Problem.NO_SPACE, e.problem(), e.getMessage());
    assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
    assertArrayEquals(before, Files.readAllBytes(file));
    assertEquals(List.of("a.plan"), leftOnDisk());
    assertEquals("新" + LONG_TITLE, plan.getTitle());

    Path other = elsewhere.resolve("b.plan");
    files.save(plan, other);
    assertEquals(plan.getTitle(), files.load(other).getTitle());

    if (disk != null) {
      disk.empty();
    }
    files.saveOver(plan, file);
    assertEquals(plan.getTitle(), files.load(file).getTitle());
    assertEquals(LONG_TITLE, files.load(files.backups(file).getFirst().file()).getTitle());
  }

  @Test
  void aPlanThatHasNoFileYetLeavesNothingBehind() throws IOException {
    fill(0);
    Plan fresh = PlanFactory.eINSTANCE.createPlan();
    fresh.setTitle(LONG_TITLE);
    Path place = mountPoint.resolve("fresh.plan");
    assertEquals(Problem.NO_SPACE, assertThrows(PlanFileException.class, () -> full.save(fresh, place)).problem());
    assertEquals(List.of("a.plan"), leftOnDisk());
  }

  private void fill(long left) throws IOException {
    if (disk != null) {
      disk.fill(left);
    }
  }

  /** Names of files that somebody would see, and of those half written. */
  private List<String> leftOnDisk() throws IOException {
    try (Stream<Path> all = Files.walk(mountPoint)) {
      return all.filter(Files::isRegularFile).map(path -> path.getFileName().toString())
          .filter(name -> !name.equals("filling")).toList();
    }
  }
}

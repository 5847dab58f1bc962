// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.history.HistoryException.Problem;

/** A broken repository is told about, read as far as it goes, and not touched. */
class DamagedHistoryTest {

  private static final RevisionNote NOTE = RevisionNote.by("王工");

  @TempDir
  Path folder;
  private HistoryFixture fixture;
  private Revision first;
  private Revision second;
  private Revision third;

  @BeforeEach
  void makeHistory() throws IOException {
    fixture = new HistoryFixture(folder.resolve("规划.plan"));
    first = fixture.history.saveFile(NOTE);
    fixture.clock.forward(Duration.ofHours(1));
    second = fixture.revise(1, "二。", NOTE);
    fixture.clock.forward(Duration.ofHours(1));
    third = fixture.revise(1, "三。", RevisionNote.automatic("王工"));
  }

  @Test
  void aLostContent() throws IOException {
    Files.delete(object(first.content()));
    assertStaysReadOnly();
    assertEquals(List.of(third, second), fixture.history.list().revisions());
    assertEquals("二。", HistoryFixture.text(fixture.history.read(second), 1));
    assertEquals(Problem.DAMAGED,
        assertThrows(HistoryException.class, () -> fixture.history.read(first)).problem());
  }

  @Test
  void aContentThatIsCutOffConcernsItsRevisionAlone() throws IOException {
    Path content = object(first.content());
    byte[] whole = Files.readAllBytes(content);
    assertTrue(content.toFile().setWritable(true));
    Files.write(content, Arrays.copyOf(whole, whole.length / 2));
    HistoryException cutOff = assertThrows(HistoryException.class, () -> fixture.history.read(first));
    assertEquals(Problem.DAMAGED, cutOff.problem());
    Revision fourth = fixture.revise(1, "四。", NOTE);
    assertEquals("四。", HistoryFixture.text(fixture.history.read(fourth), 1));
    assertEquals(List.of(fourth, third, second, first), fixture.history.list().revisions());
    // The sentence for a history in which nothing more is recorded would be wrong.
    Files.delete(fixture.history.repository().resolve("HEAD"));
    assertNotEquals(fixture.history.list().damage().orElseThrow(), cutOff.getMessage());
  }

  @Test
  void aContentLostRightAfterItWasWritten() throws IOException {
    Files.delete(object(third.content()));
    assertStaysReadOnly();
  }

  @Test
  void aRefOfAnAutomaticRevisionThatNamesNothing() throws IOException {
    Path refs = fixture.history.repository().resolve("refs/plandesk/auto/规划");
    try (var all = Files.list(refs)) {
      overwrite(all.findFirst().orElseThrow(), "0123456789012345678901234567890123456789\n");
    }
    assertStaysReadOnly();
  }

  @Test
  void aLossIsNoticedAlsoAfterFurtherSaves() throws IOException {
    fixture.clock.forward(Duration.ofHours(1));
    fixture.revise(1, "四。", NOTE);
    Files.delete(object(first.content()));
    assertStaysReadOnly();
  }

  @Test
  void aLostCommit() throws IOException {
    Files.delete(object(first.id()));
    assertStaysReadOnly();
    assertTrue(fixture.history.list().revisions().contains(third));
    assertTrue(fixture.history.list().revisions().contains(second));
  }

  @Test
  void aLostTip() throws IOException {
    Files.delete(object(second.id()));
    assertStaysReadOnly();
    assertTrue(fixture.history.list().revisions().contains(third));
  }

  @Test
  void rubbishInAnObject() throws IOException {
    overwrite(object(second.id()), "rubbish");
    assertStaysReadOnly();
  }

  @Test
  void rubbishWrittenOverAnObjectInItsPlace() throws IOException {
    overwriteInPlace(object(first.id()));
    assertStaysReadOnly();
  }

  @Test
  void nothingIsThinnedOutOfWhatOnlyLooksSound() throws IOException {
    fixture.clock.forward(Duration.ofMinutes(1));
    fixture.revise(1, "四。", RevisionNote.automatic("王工"));
    fixture.clock.forward(Duration.ofDays(400));
    overwriteInPlace(object(first.id()));
    Map<String, String> before = HistoryFixture.contents(fixture.history.repository());
    assertEquals(Problem.DAMAGED, assertThrows(HistoryException.class, fixture.history::thin).problem());
    assertEquals(before, HistoryFixture.contents(fixture.history.repository()));
  }

  @Test
  void theContentOfAnother() throws IOException {
    Path object = object(first.content());
    byte[] other = Files.readAllBytes(object(second.content()));
    Files.delete(object);
    Files.write(object, other);
    assertEquals(Problem.DAMAGED,
        assertThrows(HistoryException.class, () -> fixture.history.read(first)).problem());
  }

  @Test
  void noHead() throws IOException {
    Files.delete(fixture.history.repository().resolve("HEAD"));
    assertStaysReadOnly();
  }

  @Test
  void settingsThatNobodyUnderstands() throws IOException {
    Files.writeString(fixture.history.repository().resolve("config"), "[core\nrubbish");
    assertStaysReadOnly();
  }

  @Test
  void aBranchThatNamesNothing() throws IOException {
    Files.writeString(fixture.history.repository().resolve("refs/heads/规划"), "rubbish\n");
    assertStaysReadOnly();
  }

  @Test
  void aFileInItsPlace() throws IOException {
    HistoryFixture other = new HistoryFixture(Files.createDirectory(folder.resolve("other")).resolve("a.plan"));
    Files.writeString(other.history.repository(), "a file");
    assertThrows(HistoryException.class, () -> other.history.saveFile(NOTE));
    assertEquals("a file", Files.readString(other.history.repository()));
    assertTrue(other.history.list().damage().isPresent());
  }

  @Test
  void aLockThatADeadProgramLeft() throws IOException {
    Files.writeString(fixture.history.repository().resolve("plandesk.lock"), "");
    fixture.revise(1, "四。", NOTE);
    assertEquals(4, fixture.history.list().revisions().size());
  }

  @Test
  void aLockOfARefThatADeadProgramLeft() throws IOException {
    Path lock = fixture.history.repository().resolve("refs/heads/规划.lock");
    Files.writeString(lock, "");
    HistoryException held = assertThrows(HistoryException.class, () -> fixture.revise(1, "四。", NOTE));
    assertEquals(Problem.LOCKED, held.problem());
    assertTrue(held.getMessage().contains(lock.getFileName().toString()), held.getMessage());
    assertTrue(Files.exists(lock), "it may be somebody's");
    Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    fixture.revise(1, "四。", NOTE);
    assertEquals(4, fixture.history.list().revisions().size());
    assertFalse(Files.exists(lock));
  }

  @Test
  void halfARepositoryThatADeadProgramLeft() throws IOException {
    HistoryFixture other = new HistoryFixture(Files.createDirectory(folder.resolve("other")).resolve("a.plan"));
    Files.createDirectories(other.file.resolveSibling(".plandesk-history.1234.tmp/objects"));
    other.history.saveFile(NOTE);
    assertEquals(1, other.history.list().revisions().size());
  }

  @Test
  void aFolderThatMayNotBeWritten() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path closed = Files.createDirectory(folder.resolve("closed"));
    HistoryFixture other = new HistoryFixture(closed.resolve("a.plan"));
    File asFile = closed.toFile();
    assertTrue(asFile.setWritable(false));
    try {
      assumeFalse(Files.isWritable(closed), "this user may write everywhere");
      assertEquals(Problem.NOT_WRITABLE,
          assertThrows(HistoryException.class, () -> other.history.saveFile(NOTE)).problem());
      assertFalse(other.history.list().damage().isPresent());
    } finally {
      asFile.setWritable(true);
    }
  }

  private Path object(String name) {
    return fixture.history.repository().resolve("objects").resolve(name.substring(0, 2)).resolve(name.substring(2));
  }

  private static void overwrite(Path file, String text) throws IOException {
    Files.delete(file);
    Files.writeString(file, text);
  }

  /** Unlike one that is replaced, it does not show in the folder. */
  private static void overwriteInPlace(Path object) throws IOException {
    assertTrue(object.toFile().setWritable(true));
    Files.writeString(object, "rubbish");
  }

  private void assertStaysReadOnly() throws IOException {
    Map<String, String> before = HistoryFixture.contents(fixture.history.repository());
    String damage = fixture.history.list().damage().orElseThrow();
    assertEquals(1, damage.lines().count());
    for (Attempt attempt : List.<Attempt>of(() -> fixture.history.saveFile(NOTE), () -> fixture.history.thin(),
        () -> fixture.history.saveFile(RevisionNote.automatic("王工")))) {
      assertEquals(Problem.DAMAGED, assertThrows(HistoryException.class, attempt::run).problem());
    }
    Map<String, String> after = HistoryFixture.contents(fixture.history.repository());
    after.remove("plandesk.lock");
    before.remove("plandesk.lock");
    assertEquals(before, after);
  }

  /** Something that should not succeed. */
  private interface Attempt {
    void run() throws IOException;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A history beside people, programs and repositories that are not ours. */
class SharedRepositoryTest {

  private static final RevisionNote NOTE = RevisionNote.by("王工").because("修改目标").labelled("草案");
  private static final RevisionNote AUTOMATIC = RevisionNote.automatic("王工");

  @TempDir
  Path folder;
  private HistoryFixture fixture;

  @BeforeEach
  void makePlan() throws IOException {
    fixture = new HistoryFixture(folder.resolve("规划.plan"));
  }

  @Test
  void aRepositoryAroundThePlanStaysAsItWas() throws Exception {
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      Files.writeString(folder.resolve("staged.txt"), "staged");
      git.add().addFilepattern("staged.txt").call();
      Map<String, String> before = HistoryFixture.contents(folder.resolve(".git"));
      fixture.history.saveFile(NOTE);
      fixture.revise(1, "改。", AUTOMATIC);
      fixture.history.thin();
      assertEquals(before, HistoryFixture.contents(folder.resolve(".git")));
      assertTrue(git.status().call().getUntracked().stream().noneMatch(name -> name.contains("history")));
    }
  }

  @Test
  void noFileLiesOutsideTheRepository() throws IOException {
    fixture.history.saveFile(NOTE);
    fixture.revise(1, "改。", AUTOMATIC);
    try (var all = Files.list(folder)) {
      assertEquals(List.of(".plandesk-backup", ".plandesk-history", "规划.plan"),
          all.map(path -> path.getFileName().toString()).filter(name -> !name.endsWith(".lock")).sorted().toList());
    }
  }

  @Test
  void whatPeopleCommitIsARevision() throws Exception {
    Revision first = fixture.history.saveFile(NOTE);
    Path clone = folder.resolve("clone");
    try (Git git = Git.cloneRepository().setURI(fixture.history.repository().toUri().toString())
        .setDirectory(clone.toFile()).call()) {
      Path plan = clone.resolve("规划.plan");
      Files.writeString(plan, Files.readString(plan).replace("第1项", "第一项"));
      Files.writeString(clone.resolve("notes.txt"), "notes");
      git.add().addFilepattern(".").call();
      git.commit().setMessage("改了一个字").setAuthor("Zhang", "z@example.org").setCommitter("Zhang", "z@example.org")
          .call();
      git.push().call();
    }
    fixture.clock.forward(Duration.ofDays(10_000));
    Revision last = fixture.revise(2, "改。", NOTE);
    List<Revision> all = fixture.history.list().revisions();
    assertEquals(3, all.size());
    assertEquals(last, all.get(0));
    assertEquals(Revision.Kind.FOREIGN, all.get(1).kind());
    assertEquals("改了一个字", all.get(1).reason());
    assertEquals("Zhang", all.get(1).author());
    assertEquals(first, all.get(2));
    assertEquals("到2025年，完成第一项任务。", HistoryFixture.text(fixture.history.read(all.get(1)), 1));
    assertTrue(git("ls-tree", "--name-only", "规划").contains("notes.txt"), "files of others stay");
  }

  @Test
  void writersTakeTurns() throws Exception {
    fixture.history.saveFile(NOTE);
    List<Callable<Revision>> saves = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      RevisionNote note = RevisionNote.by("作者" + i);
      saves.add(() -> PlanHistory.of(fixture.file, fixture.clock).saveFile(note));
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      for (Future<Revision> saved : pool.invokeAll(saves)) {
        saved.get();
      }
    }
    RevisionList list = fixture.history.list();
    assertEquals(13, list.revisions().size());
    assertEquals(Optional.empty(), list.damage());
  }

  @Test
  void gitShowsTheHistory() throws Exception {
    fixture.history.saveFile(NOTE);
    fixture.clock.forward(Duration.ofDays(1));
    fixture.revise(2, "到2030年，完成第2项任务。", NOTE);
    fixture.clock.forward(Duration.ofDays(1));
    fixture.revise(3, "自动。", AUTOMATIC);
    String log = git("log", "-p", "规划");
    assertTrue(log.contains("[草案] 修改目标"), log);
    assertTrue(log.lines().filter(line -> line.startsWith("-") && line.contains("到2025年，完成第2项任务。")).count() == 1, log);
    assertTrue(log.lines().filter(line -> line.startsWith("+") && line.contains("到2030年，完成第2项任务。")).count() == 1, log);
    assertTrue(log.contains("规划.plan"), "names are not escaped");
    assertTrue(git("log", "--all").contains("(automatic)"));
    assertEquals("", git("fsck", "--strict", "--full", "--no-progress"));
  }

  @Test
  void gitMayTidyUp() throws Exception {
    for (int i = 0; i < 5; i++) {
      fixture.clock.forward(Duration.ofHours(1));
      fixture.revise(1, "第" + i + "次。", i == 0 ? NOTE : AUTOMATIC);
    }
    List<Revision> before = fixture.history.list().revisions();
    git("gc", "--quiet");
    assertEquals(before, fixture.history.list().revisions());
    fixture.clock.forward(Duration.ofDays(3));
    assertEquals(3, fixture.history.thin());
    fixture.revise(1, "再改。", AUTOMATIC);
    assertEquals("", git("fsck", "--strict", "--full", "--no-progress", "--no-dangling"));
  }

  /** What git says of the repository; skips the test where there is no git. */
  private String git(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "--git-dir=" + fixture.history.repository(), "--no-pager"));
    command.addAll(List.of(words));
    File out = folder.resolve("git.out").toFile();
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out).start();
      int code = process.waitFor();
      String text = Files.readString(out.toPath(), StandardCharsets.UTF_8);
      assertEquals(0, code, text);
      return text;
    } catch (IOException e) {
      assumeTrue(false, "git is not installed");
      throw e;
    }
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plandesk.compare.merge.MergeSide;
import org.plandesk.history.HistoryException.Problem;
import org.plandesk.model.Plan;

/** Two authors with a history each give their revisions to each other through a folder. */
class SharedHistoryTest {

  private static final RevisionNote WANG = RevisionNote.by("王工");
  private static final RevisionNote LI = RevisionNote.by("李工");

  @TempDir
  Path folder;
  private HistoryFixture wang;
  private HistoryFixture li;
  private Path shared;

  @BeforeEach
  void beginTogether() throws IOException {
    Path wangs = Files.createDirectories(folder.resolve("王 工"));
    Path lis = Files.createDirectories(folder.resolve("li"));
    shared = Files.createDirectories(folder.resolve("共享 folder"));
    wang = new HistoryFixture(wangs.resolve("规划.plan"));
    wang.history.saveFile(WANG.labelled("草案"));
    assertEquals(1, wang.history.shared(shared).push());
    // The other gets the file, and later the revisions.
    li = new HistoryFixture(lis.resolve("规划.plan"));
    li.history.saveFile(LI);
  }

  private Revision revise(HistoryFixture author, int number, String text, RevisionNote note) throws IOException {
    author.clock.forward(Duration.ofHours(1));
    return author.revise(number, text, note);
  }

  private Incoming pull(HistoryFixture author) throws HistoryException {
    return author.history.shared(shared).pull(author.plan).orElseThrow();
  }

  private Revision join(HistoryFixture author, RevisionNote note) throws HistoryException {
    Incoming incoming = pull(author);
    assertEquals(List.of(), incoming.merge().conflicts());
    return author.history.shared(shared).keep(incoming, incoming.merge().result(conflict -> null), note);
  }

  @Test
  void bothFindTheWorkOfBoth() throws IOException {
    Revision wangs = revise(wang, 1, "王工改。", WANG);
    wang.history.shared(shared).push();
    Revision lis = revise(li, 2, "李工改。", LI);
    Revision joined = join(li, LI.because("合并"));
    Plan plan = li.history.read(joined);
    assertEquals("王工改。", HistoryFixture.text(plan, 1));
    assertEquals("李工改。", HistoryFixture.text(plan, 2));
    List<String> known = li.history.list().revisions().stream().map(Revision::id).toList();
    assertTrue(known.containsAll(List.of(wangs.id(), lis.id())), "both states stay in the history");
    assertEquals(List.of(lis.id(), wangs.id()), parents(li.history.repository(), joined));
    assertEquals(new SharedHistory.Standing(3, 0), li.history.shared(shared).fetch());
    assertEquals(3, li.history.shared(shared).push());
    assertEquals(joined.id(), join(wang, WANG).id(), "nothing of hers is new: it goes on to what he joined");
    assertEquals(Optional.empty(), wang.history.shared(shared).pull(li.plan));
    assertEquals(0, wang.history.shared(shared).push());
    assertEquals(Optional.empty(), wang.history.list().damage());
  }

  private static List<String> parents(Path repository, Revision revision) throws IOException {
    try (Repository open = new FileRepositoryBuilder().setGitDir(repository.toFile()).setBare().build();
        RevWalk walk = new RevWalk(open)) {
      return List.of(walk.parseCommit(open.resolve(revision.id())).getParents()).stream().map(RevCommit::name).toList();
    }
  }

  @Test
  void whatIsJoinedFollowsBothThoughAClockIsAhead() throws IOException {
    wang.clock.forward(Duration.ofSeconds(20));
    Revision wangs = revise(wang, 1, "王工改。", WANG);
    wang.history.shared(shared).push();
    Revision lis = revise(li, 2, "李工改。", LI);
    Revision joined = join(li, LI);
    assertEquals(List.of(joined, wangs, lis), li.history.list().revisions().subList(0, 3));
  }

  @Test
  void whatIsNotSavedIsJoinedAndStaysInTheHistory() throws IOException {
    revise(wang, 1, "王工改。", WANG);
    wang.history.shared(shared).push();
    li.clock.forward(Duration.ofHours(2));
    li.statement(3).setText("没有保存。");
    Revision joined = join(li, LI);
    List<Revision> revisions = li.history.list().revisions();
    assertEquals(joined, revisions.get(0));
    assertEquals("没有保存。", HistoryFixture.text(li.history.read(revisions.get(1)), 3));
    assertEquals("到2025年，完成第1项任务。", HistoryFixture.text(li.history.read(revisions.get(1)), 1));
  }

  @Test
  void aConflictChangesNothingUntilItIsSettled() throws IOException {
    revise(wang, 1, "王工改成这样。", WANG);
    wang.history.shared(shared).push();
    revise(li, 1, "李工另作表述。", LI);
    List<Revision> before = li.history.list().revisions();
    Map<String, String> plans = HistoryFixture.contents(shared);
    Incoming incoming = pull(li);
    assertEquals(1, incoming.merge().conflicts().size());
    assertEquals(before, li.history.list().revisions());
    assertEquals("李工另作表述。", HistoryFixture.text(li.plan, 1));
    assertEquals(plans, HistoryFixture.contents(shared));
    Plan settled = incoming.merge().result(conflict -> MergeSide.THEIRS);
    li.history.shared(shared).keep(incoming, settled, LI);
    assertEquals("王工改成这样。", HistoryFixture.text(li.history.read(li.history.list().revisions().getFirst()), 1));
    assertEquals(3, li.history.shared(shared).push());
  }

  @Test
  void givesNothingBeforeTheOthersAreJoined() throws IOException {
    revise(wang, 1, "王工改。", WANG);
    wang.history.shared(shared).push();
    revise(li, 2, "李工改。", LI);
    Map<String, String> before = HistoryFixture.contents(shared);
    HistoryException refused = assertThrows(HistoryException.class, () -> li.history.shared(shared).push());
    assertEquals(Problem.BEHIND, refused.problem());
    assertTrue(refused.getMessage().contains("共享 folder"), refused.getMessage());
    assertEquals(before, HistoryFixture.contents(shared));
  }

  @Test
  void keepsNothingWhenARevisionWasSavedMeanwhile() throws IOException {
    revise(wang, 1, "王工改。", WANG);
    wang.history.shared(shared).push();
    Incoming incoming = pull(li);
    Revision newest = revise(li, 2, "李工改。", LI);
    HistoryException refused = assertThrows(HistoryException.class,
        () -> li.history.shared(shared).keep(incoming, incoming.merge().result(conflict -> null), LI));
    assertEquals(Problem.BEHIND, refused.problem());
    assertEquals(newest, li.history.list().revisions().getFirst());
  }

  @Test
  void refusesTheHistoryOfAnotherPlan() throws IOException {
    HistoryFixture other = new HistoryFixture(Files.createDirectories(folder.resolve("c")).resolve("规划.plan"));
    other.plan.setTitle("另一个");
    other.files.save(other.plan, other.file);
    other.history.saveFile(WANG);
    HistoryException refused =
        assertThrows(HistoryException.class, () -> other.history.shared(shared).pull(other.plan));
    assertEquals(Problem.UNRELATED, refused.problem());
  }

  @Test
  void takesABareRepositoryOfGit() throws Exception {
    Path bare = folder.resolve("bare.git");
    Git.init().setBare(true).setDirectory(bare.toFile()).call().close();
    assertEquals(bare.toRealPath().toString(), wang.history.shared(bare).repository());
    assertEquals(new SharedHistory.Standing(1, 0), wang.history.shared(bare).fetch());
    assertEquals(1, wang.history.shared(bare).push());
    assertEquals(new SharedHistory.Standing(0, 0), wang.history.shared(bare).fetch());
    assertFalse(Files.exists(bare.resolve(".plandesk-history")));
  }

  @Test
  void runsNobodysHooks() throws Exception {
    Path hooks = Files.createDirectories(wang.history.repository().resolve("hooks"));
    Path hook = Files.writeString(hooks.resolve("pre-push"), "#!/bin/sh\nexit 1\n");
    hook.toFile().setExecutable(true);
    revise(wang, 1, "王工改。", WANG);
    assertEquals(1, wang.history.shared(shared).push());
  }
}

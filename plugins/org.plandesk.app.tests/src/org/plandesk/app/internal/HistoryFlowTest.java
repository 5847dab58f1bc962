// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plandesk.history.ElementRevision;
import org.plandesk.history.PlanHistory;
import org.plandesk.history.Revision;
import org.plandesk.model.Chapter;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.ui.testkit.ComparisonDriver;
import org.plandesk.ui.testkit.DialogDriver;

/** Saving leaves revisions behind, without being asked to. */
class HistoryFlowTest extends WindowFlow {

  @Test
  void everySaveIsARevisionAndTheViewShowsThem() throws IOException {
    Path file = folder.resolve("规划.plan");
    PlanHistory history = PlanHistory.of(file);
    user.openSample();
    user.run("org.plandesk.ui.history.show");
    assertEquals(List.of(), history.list().revisions());
    user.saveAs(file);
    user.select("二、总体要求");
    user.type(Words.TITLE, "总体目标");
    user.saveAs(file);
    List<Revision> revisions = history.list().revisions();
    assertEquals(List.of(Revision.Kind.AUTOMATIC, Revision.Kind.AUTOMATIC),
        revisions.stream().map(Revision::kind).toList());
    assertTrue(titles(history.read(revisions.get(0))).contains("总体目标"));
    assertTrue(titles(history.read(revisions.get(1))).contains("总体要求"));
    String chapter = Plans.contents(user.plan(), Chapter.class).stream()
        .filter(one -> "总体目标".equals(one.getTitle())).findFirst().orElseThrow().getId();
    assertEquals(List.of("二、总体目标", "二、总体要求"),
        history.versions(chapter, () -> false).stream().map(ElementRevision::text).toList());
  }

  @Test
  void aRevisionOverUnsavedEditsKeepsWhatIsSaidAboutIt() throws IOException {
    Path file = folder.resolve("规划.plan");
    PlanHistory history = PlanHistory.of(file);
    user.openSample();
    user.saveAs(file);
    user.select("二、总体要求");
    user.type(Words.TITLE, "总体目标");
    DialogDriver dialog = user.openDialog("org.plandesk.ui.history.save");
    dialog.type(Words.LABEL, "送审稿");
    dialog.type(Words.REVISION_REASON, "按会议意见修改");
    dialog.type(Words.AUTHOR, "张三");
    dialog.press(Words.SAVE_REVISION);
    user.saving().await();
    List<Revision> revisions = history.list().revisions();
    assertEquals(2, revisions.size());
    Revision last = revisions.getFirst();
    assertEquals(List.of("送审稿", "按会议意见修改", "张三"), List.of(last.label(), last.reason(), last.author()));
    assertEquals(Revision.Kind.SAVED, last.kind());
    assertTrue(titles(history.read(last)).contains("总体目标"));
    assertFalse(user.windowTitle().startsWith("*"), user.windowTitle());
  }

  @Test
  void aChangeIsSeenBesideTheLastRevisionAndTakenBack() {
    Path file = folder.resolve("规划.plan");
    user.openSample();
    user.saveAs(file);
    Plan plan = user.plan();
    user.select("二、总体要求");
    user.type(Words.TITLE, "总体目标");
    user.select("八、规划实施保障");
    user.type(Words.TITLE, "规划保障");
    ComparisonDriver comparison = user.compare();
    assertEquals(List.of("总体目标", "规划保障"),
        comparison.changes().stream().map(row -> row.substring(row.lastIndexOf('、') + 1)).toList());
    assertEquals("总体目标", comparison.chosen());
    comparison.walk(true);
    assertEquals("规划保障", comparison.chosen());
    comparison.walk(true);
    assertEquals("总体目标", comparison.chosen(), "around the end");
    comparison.takeBack(1);
    assertTrue(titles(plan).containsAll(List.of("总体要求", "规划保障")));
    assertEquals("规划保障", comparison.chosen());
    user.run("org.eclipse.ui.edit.undo");
    comparison.awaitChanges(2);
    assertTrue(titles(plan).contains("总体目标"));
    comparison.filter(1, 2);
    assertEquals(1, comparison.changes().size());
  }

  private static List<String> titles(Plan plan) {
    return Plans.contents(plan, Chapter.class).stream().map(Chapter::getTitle).toList();
  }
}

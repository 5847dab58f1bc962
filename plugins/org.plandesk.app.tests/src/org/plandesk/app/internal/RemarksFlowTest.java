// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentOrigin;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Plans;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.review.CommentCommands;
import org.plandesk.model.edit.review.Signature;
import org.plandesk.model.edit.review.SuggestionCommands;
import org.plandesk.store.PlanFiles;
import org.plandesk.testkit.plans.ImportedPlans;
import org.plandesk.ui.testkit.RemarksDriver;

/** What reviewers said is answered and decided on in its views; what depends on it waits for review. */
class RemarksFlowTest extends WindowFlow {

  private static final String TEXT = """
      一、主要任务
      修复城区河道，推广节水器具。加强水质监测，落实监测责任。完善管理制度。
      """;
  private static final Signature LI = new Signature("李工", Instant.parse("2026-03-02T01:00:00Z"));

  private void open(Plan plan) throws IOException {
    Path file = folder.resolve("规划.plan");
    new PlanFiles().save(plan, file);
    user.open(file);
  }

  private static void suggest(Statement statement, String text) {
    SuggestionCommands.suggest(statement, text, "", LI).orElseThrow().execute();
  }

  private List<String> texts() {
    return Plans.statements(user.plan()).stream().map(Statement::getText).toList();
  }

  @Test
  void suggestionsAreAcceptedAndRejectedAndWhatDependsOnThemWaits() throws IOException {
    Plan plan = ImportedPlans.of("a.txt", TEXT);
    List<Statement> statements = Plans.statements(plan);
    ResponsibleUnit unit = PlanFactory.eINSTANCE.createResponsibleUnit();
    unit.setId("u9");
    unit.setName("县水利局");
    plan.getUnits().add(unit);
    Assignment assignment = PlanFactory.eINSTANCE.createAssignment();
    assignment.setUnit(unit);
    assignment.setOrigin(AssignmentOrigin.CONFIRMED);
    statements.get(0).getAssignments().add(assignment);
    suggest(statements.get(0), "修复城乡河道，推广节水器具。");
    suggest(statements.get(1), "加强水质监测，落实责任。");
    open(plan);
    RemarksDriver suggestions = user.suggestions();
    assertEquals(2, suggestions.rows().size(), suggestions.rows().toString());
    suggestions.choose(0);
    suggestions.press(0);
    assertEquals("修复城乡河道，推广节水器具。", texts().get(0));
    assertEquals(1, suggestions.rows().size());
    suggestions.choose(0);
    suggestions.press(1);
    assertEquals("加强水质监测，落实监测责任。", texts().get(1));
    assertEquals(List.of(), suggestions.rows());
    assertEquals(1, user.plan().getReviewNeeds().size());
  }

  @Test
  void aCommentIsAnsweredAndSettled() throws IOException {
    Plan plan = ImportedPlans.of("a.txt", TEXT);
    CommentCommands.add(Plans.statements(plan).get(2), "制度由谁制定？", LI).execute();
    open(plan);
    RemarksDriver comments = user.comments();
    assertTrue(comments.rows().getFirst().contains("制度由谁制定？"), comments.rows().toString());
    comments.choose(0);
    comments.write("由县水利局制定。");
    comments.press(0);
    assertEquals("由县水利局制定。", user.plan().getComments().getFirst().getReplies().getFirst().getText());
    comments.press(1);
    assertTrue(user.plan().getComments().getFirst().isDone());
    assertEquals(List.of(), comments.rows(), "what is settled is listed no more");
    user.run("org.eclipse.ui.edit.undo");
    assertEquals(1, comments.rows().size());
  }

  @Test
  void suggestionModeRefusesDirectEdits() throws IOException {
    open(ImportedPlans.of("a.txt", TEXT));
    user.select("一、主要任务");
    user.type(Words.TITLE, "首要任务");
    user.run("org.eclipse.ui.edit.undo");
    user.run("org.plandesk.ui.review.mode");
    try {
      user.select("一、主要任务");
      user.type(Words.TITLE, "重点任务");
      assertFalse(user.told().isBlank());
      assertEquals("主要任务", user.field(Words.TITLE));
      assertFalse(user.openPlans().getFirst().startsWith("*"), "nothing was changed");
    } finally {
      user.run("org.plandesk.ui.review.mode");
    }
    user.run("org.eclipse.ui.edit.redo");
    assertEquals("首要任务", user.field(Words.TITLE), "what was undone before can still be done again");
    user.type(Words.TITLE, "重点任务");
    assertTrue(user.openPlans().getFirst().startsWith("*"));
  }
}

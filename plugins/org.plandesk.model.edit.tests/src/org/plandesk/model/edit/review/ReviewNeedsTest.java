// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentOrigin;
import org.plandesk.model.NeedsReview;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Report;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.edit.command.ContentCommands;
import org.plandesk.model.edit.command.ReviewNeeds;
import org.plandesk.model.edit.command.TypingCommand;

/** What people set for a sentence waits to be confirmed after its words changed, and never after they came back. */
class ReviewNeedsTest {

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

  private final ReviewedPlan plan = new ReviewedPlan("到2022年建成污水厂。", "2022年建成污水厂", "加强监管。");
  private Statement built;

  @BeforeEach
  void assign() {
    built = plan.statement(0);
    ResponsibleUnit unit = FACTORY.createResponsibleUnit();
    unit.setName("县水利局");
    plan.plan.getUnits().add(unit);
    Assignment assignment = FACTORY.createAssignment();
    assignment.setUnit(unit);
    assignment.setOrigin(AssignmentOrigin.CONFIRMED);
    built.getAssignments().add(assignment);
  }

  private List<NeedsReview> needs() {
    return plan.plan.getReviewNeeds();
  }

  private void type(Statement statement, int from, int to, String words) {
    plan.run(new TypingCommand(statement, from, to, words));
  }

  @Test
  void unitsWaitOnceHoweverOftenTheWordsChange() throws IOException {
    String before = plan.saved();
    type(built, 4, 5, "3");
    type(built, 0, 0, "力争");
    assertEquals(1, needs().size());
    assertEquals(built, needs().getFirst().getElement());
    assertTrue(needs().getFirst().getReason().contains("县水利局"), needs().getFirst().getReason());
    assertTrue(needs().getFirst().getReason().contains("到2022年建成污水厂。"), needs().getFirst().getReason());
    plan.undoAll();
    assertEquals(before, plan.saved());
  }

  @Test
  void reportsWaitAndWhatNobodySetDoesNot() {
    Statement control = plan.statement(2);
    type(control, 0, 2, "严格");
    assertEquals(List.of(), needs());
    Report report = FACTORY.createReport();
    control.getReports().add(report);
    type(control, 0, 0, "持续");
    assertEquals(1, needs().size());
  }

  @Test
  void whatTheTextItselfStatesOrTheProgramSuggestsDoesNotWait() {
    Assignment assignment = built.getAssignments().getFirst();
    assignment.setOrigin(AssignmentOrigin.SUGGESTED);
    type(built, 0, 0, "力争");
    assertEquals(List.of(), needs());
  }

  @Test
  void typingBackWithinOneStepLeavesNothingToDo() {
    var typing = new TypingCommand(built, 4, 5, "");
    plan.run(typing);
    assertEquals(1, needs().size());
    assertTrue(typing.takeIn(new TypingCommand(built, 4, 4, "2")));
    assertEquals(List.of(), needs());
    typing.undo();
    assertEquals(List.of(), needs());
  }

  @Test
  void theSameObligationElsewhereWaitsToo() {
    TimeExpression here = time(built, 1, 6);
    TimeExpression there = time(plan.statement(1), 0, 5);
    here.getSameAs().add(there);
    there.getSameAs().add(here);
    type(built, 4, 5, "3");
    assertEquals(List.of(built, plan.statement(1)), needs().stream().map(NeedsReview::getElement).toList());
  }

  private static TimeExpression time(Statement statement, int start, int end) {
    TimeExpression time = FACTORY.createTimeExpression();
    time.setStart(start);
    time.setEnd(end);
    time.setQuote(statement.getText().substring(start, end));
    statement.getMarks().add(time);
    return time;
  }

  @Test
  void acceptedSuggestionsMakeItWaitUntilItIsConfirmed() throws IOException {
    plan.run(SuggestionCommands.suggest(built, "到2023年建成污水厂。", "", ReviewedPlan.BY_LI).orElseThrow());
    assertEquals(List.of(), needs());
    plan.run(SuggestionCommands.accept(plan.plan.getSuggestions()));
    assertEquals(1, needs().size());
    String before = plan.saved();
    var confirm = ReviewNeeds.confirm(plan.plan, needs());
    plan.run(confirm);
    assertEquals(List.of(), needs());
    confirm.undo();
    assertEquals(before, plan.saved());
  }

  @Test
  void nothingWaitsAtWhatWasDeleted() {
    type(built, 0, 0, "力争");
    var delete = ContentCommands.delete(List.of(built));
    plan.run(delete);
    assertEquals(List.of(), needs());
    delete.undo();
    assertEquals(1, needs().size());
  }
}

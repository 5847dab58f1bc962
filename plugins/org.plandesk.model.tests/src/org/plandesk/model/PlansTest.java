// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlansTest {

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

  private Plan plan;
  private Paragraph paragraph;

  @BeforeEach
  void onePlan() {
    plan = FACTORY.createPlan();
    Chapter chapter = FACTORY.createChapter();
    Section section = FACTORY.createSection();
    paragraph = FACTORY.createParagraph();
    plan.getContents().add(chapter);
    chapter.getContents().add(section);
    section.getContents().add(paragraph);
  }

  @Test
  void linkedDeadlinesCountOnce() {
    TimeExpression inText = deadline(2025);
    TimeExpression inTable = deadline(2025);
    inText.getSameAs().add(inTable);
    assertEquals(List.of(inText), Plans.deadlines(plan));
  }

  @Test
  void theDeadlineOfARowIsThatOfItsTask() {
    TaskTable table = FACTORY.createTaskTable();
    plan.getContents().add(table);
    Item row = FACTORY.createItem();
    table.getContents().add(row);
    Statement task = FACTORY.createStatement();
    task.setKind(StatementKind.TASK);
    Statement cell = FACTORY.createStatement();
    cell.setKind(StatementKind.OTHER);
    row.getContents().addAll(List.of(task, cell));
    TimeExpression inCell = FACTORY.createTimeExpression();
    inCell.setTimeClass(TimeClass.DEADLINE);
    inCell.setDate(LocalDate.of(2025, 12, 31));
    cell.getMarks().add(inCell);
    assertEquals(List.of(inCell), Plans.timesInForce(task, TimeClass.DEADLINE));
    assertEquals(List.of(cell, task), Plans.statementsDue(inCell));
    assertEquals(Light.LATE, Light.of(task, LocalDate.of(2026, 1, 1), 90));
    Report done = FACTORY.createReport();
    done.setStatus(ProgressStatus.DONE);
    task.getReports().add(done);
    assertEquals(Light.DONE, Light.of(inCell, LocalDate.of(2026, 1, 1), 90),
        "the deadline itself stands in another cell");
    Statement second = FACTORY.createStatement();
    second.setKind(StatementKind.TASK);
    row.getContents().add(second);
    assertEquals(Light.LATE, Light.of(inCell, LocalDate.of(2026, 1, 1), 90), "one task of the row is open");
    row.getContents().remove(second);
    TimeExpression own = FACTORY.createTimeExpression();
    own.setTimeClass(TimeClass.DEADLINE);
    task.getMarks().add(own);
    assertEquals(List.of(own), Plans.timesInForce(task, TimeClass.DEADLINE), "its own words come first");
    assertEquals(List.of(cell), Plans.statementsDue(inCell));
  }

  @Test
  void otherTimeExpressionsAndRejectedOnesAreNoDeadlines() {
    deadline(2025).setTimeClass(TimeClass.PERIOD);
    deadline(2023).setState(ReviewState.REJECTED);
    assertEquals(List.of(), Plans.deadlines(plan));
  }

  @Test
  void milestonesAreTheYearsWithDeadlinesLastYearOfThePeriodFirst() {
    plan.setPeriodTo(2030);
    deadline(2030);
    for (int year = 2021; year <= 2028; year++) {
      for (int i = 0; i < year - 2020; i++) {
        deadline(year);
      }
    }
    assertEquals(List.of(2024, 2025, 2026, 2027, 2028, 2030), Plans.milestoneYears(plan));
    plan.getMilestoneYears().addAll(List.of(2035, 2022));
    assertEquals(List.of(2022, 2035), Plans.milestoneYears(plan), "a person's choice wins");
  }

  @Test
  void assignmentsAreInheritedUnlessSet() {
    Section section = (Section) paragraph.eContainer();
    Assignment ofSection = FACTORY.createAssignment();
    section.getAssignments().add(ofSection);
    Statement statement = FACTORY.createStatement();
    paragraph.getContents().add(statement);
    assertSame(ofSection, Plans.assignmentsInForce(statement).get(0));
    Assignment own = FACTORY.createAssignment();
    statement.getAssignments().add(own);
    assertEquals(List.of(own), Plans.assignmentsInForce(statement));
  }

  @Test
  void aSuggestionTakesNothingAwayThatIsInherited() {
    Statement statement = FACTORY.createStatement();
    paragraph.getContents().add(statement);
    Assignment suggested = FACTORY.createAssignment();
    suggested.setOrigin(AssignmentOrigin.SUGGESTED);
    statement.getAssignments().add(suggested);
    assertEquals(List.of(suggested), Plans.assignmentsInForce(statement), "better than nobody");
    Assignment ofSection = FACTORY.createAssignment();
    ((Section) paragraph.eContainer()).getAssignments().add(ofSection);
    assertEquals(List.of(ofSection), Plans.assignmentsInForce(statement));
    suggested.setOrigin(AssignmentOrigin.CONFIRMED);
    assertEquals(List.of(suggested), Plans.assignmentsInForce(statement));
  }

  private TimeExpression deadline(int year) {
    TimeExpression deadline = FACTORY.createTimeExpression();
    deadline.setYear(year);
    deadline.setDate(LocalDate.of(year, 12, 31));
    Statement statement = FACTORY.createStatement();
    statement.setKind(StatementKind.TASK);
    statement.getMarks().add(deadline);
    paragraph.getContents().add(statement);
    return deadline;
  }
}

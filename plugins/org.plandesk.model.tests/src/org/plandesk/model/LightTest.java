// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightTest {

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

  @ParameterizedTest
  @CsvSource({
      "2025-12-31, 2023-06-30, ON_COURSE",
      "2023-09-29, 2023-06-30, ON_COURSE",
      "2023-09-28, 2023-06-30, DUE_SOON",
      "2023-06-30, 2023-06-30, DUE_SOON",
      "2023-06-29, 2023-06-30, LATE",
      ", 2023-06-30, UNDATED"})
  void followsTheDaysLeft(LocalDate due, LocalDate asOf, Light expected) {
    assertEquals(expected, Light.of(due, false, asOf, 90));
  }

  @Test
  void doneWinsOverLate() {
    Statement statement = statementDue(LocalDate.of(2022, 12, 31));
    assertEquals(Light.LATE, Light.of(statement, LocalDate.of(2023, 1, 1), 90));
    report(statement, LocalDate.of(2022, 11, 1), ProgressStatus.DONE);
    assertEquals(Light.DONE, Light.of(statement, LocalDate.of(2023, 1, 1), 90));
    assertEquals(Light.DUE_SOON, Light.of(statement, LocalDate.of(2022, 10, 31), 90), "the report came later");
  }

  @Test
  void movedDateCounts() {
    Statement statement = statementDue(LocalDate.of(2022, 12, 31));
    TimeExpression deadline = Plans.deadlines(statement).get(0);
    deadline.setMovedTo(LocalDate.of(2023, 12, 31));
    assertEquals(Light.ON_COURSE, Light.of(deadline, LocalDate.of(2023, 1, 1), 90));
  }

  private static Statement statementDue(LocalDate date) {
    TimeExpression deadline = FACTORY.createTimeExpression();
    deadline.setDate(date);
    Statement statement = FACTORY.createStatement();
    statement.getMarks().add(deadline);
    return statement;
  }

  private static void report(Statement statement, LocalDate date, ProgressStatus status) {
    Report report = FACTORY.createReport();
    report.setDate(date);
    report.setStatus(status);
    statement.getReports().add(report);
  }
}

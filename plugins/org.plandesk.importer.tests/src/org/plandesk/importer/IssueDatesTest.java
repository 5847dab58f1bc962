// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.TimeExpression;

/** Dates that hang on the day of issue, when that day is set later. */
class IssueDatesTest {
  private static final LocalDate ISSUED = LocalDate.of(2023, 6, 28);
  private static final String TEXT = "某市行动方案\n一、重点任务\n印发后3个月内出台细则。2024年底前完成改造。6月底前报送方案。本方案自印发之日起施行。\n";

  private Plan plan;
  private List<TimeExpression> times;

  @BeforeEach
  void importPlan() {
    plan = new DocumentImporter().propose(SourceText.of("plan.txt", TEXT), ImportMonitor.NONE).plan();
    times = new java.util.ArrayList<>();
    plan.eAllContents().forEachRemaining(element -> {
      if (element instanceof TimeExpression time) {
        times.add(time);
      }
    });
  }

  private void issue(LocalDate day) {
    IssueDates.changes(plan, day).forEach(change -> change.element().eSet(change.feature(), change.value()));
  }

  private TimeExpression time(String quote) {
    return times.stream().filter(time -> time.getQuote().equals(quote)).findFirst().orElseThrow();
  }

  @Test
  void computesThem() {
    assertNull(time("印发后3个月内").getDate());
    issue(ISSUED);
    assertEquals(ISSUED, plan.getIssueDate());
    assertEquals(LocalDate.of(2023, 9, 28), time("印发后3个月内").getDate());
    assertEquals(2023, time("印发后3个月内").getYear());
    assertEquals(ISSUED, time("自印发之日起").getFrom());
    assertEquals(LocalDate.of(2024, 12, 31), time("2024年底前").getDate());
  }

  @Test
  void followsACorrectedDayAndATakenOne() {
    issue(ISSUED);
    issue(ISSUED.plusYears(1));
    assertEquals(LocalDate.of(2024, 9, 28), time("印发后3个月内").getDate());
    issue(null);
    assertNull(time("印发后3个月内").getDate());
  }

  @Test
  void keepsTheDateThatAPersonSet() {
    time("印发后3个月内").setDate(LocalDate.of(2023, 10, 8));
    issue(ISSUED);
    assertEquals(LocalDate.of(2023, 10, 8), time("印发后3个月内").getDate());
  }

  @Test
  void namesThePlanFirst() {
    IssueDates.Change first = IssueDates.changes(plan, ISSUED).getFirst();
    assertEquals(plan, first.element());
    assertEquals(PlanPackage.Literals.PLAN__ISSUE_DATE, first.feature());
  }
}

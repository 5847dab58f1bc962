// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Certainty;
import org.plandesk.model.Comparator;
import org.plandesk.model.Plan;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.page.document.MarkStyle;
import org.plandesk.ui.page.document.Pages;

class MarkExplanationTest {

  private final Plan plan = Pages.sample();
  private final PlanLabels labels = PlanLabels.of(Locale.SIMPLIFIED_CHINESE);

  @Test
  void aDoubtfulDeadlineSaysDateReasonOtherReadingAndClause() {
    TimeExpression time = Pages.find(plan, TimeExpression.class);
    time.setCertainty(Certainty.LOW);
    time.setReason("两种读法都有可能。");
    time.setAlternative(LocalDate.of(2024, 12, 31));
    time.setClauseStart(8);
    time.setClauseEnd(14);
    MarkExplanation explanation = MarkExplanation.of(time, MarkStyle.DEADLINE, labels);
    assertEquals("到2025年", explanation.quote());
    List<MarkExplanation.Row> rows = explanation.rows();
    assertTrue(rows.get(0).strong());
    assertTrue(rows.get(0).value().startsWith("2025-12-31"));
    assertTrue(rows.get(0).value().contains("2025 ") || rows.get(0).value().endsWith("2025"));
    assertEquals(List.of("两种读法都有可能。", "2024-12-31", "生水利用率达"),
        rows.subList(1, 4).stream().map(MarkExplanation.Row::value).toList());
    assertEquals(8, explanation.clauseFrom());
  }

  @Test
  void aTargetSaysItsBoundAndFigure() {
    QuantitativeTarget target = Pages.find(plan, QuantitativeTarget.class);
    target.setComparator(Comparator.AT_LEAST);
    target.getValues().add(25.0);
    target.setUnitOfMeasure("%");
    target.setSubject("再生水利用率");
    List<MarkExplanation.Row> rows = MarkExplanation.of(target, MarkStyle.TARGET, labels).rows();
    assertEquals("\u2265 25%", rows.get(0).value());
    assertEquals("再生水利用率", rows.get(1).value());
    target.setComparator(Comparator.RANGE);
    target.getValues().add(30.5);
    target.setUnitOfMeasure("万吨/日");
    assertEquals("25\u201330.5 万吨/日", MarkExplanation.of(target, MarkStyle.TARGET, labels).rows().get(0).value());
  }
}

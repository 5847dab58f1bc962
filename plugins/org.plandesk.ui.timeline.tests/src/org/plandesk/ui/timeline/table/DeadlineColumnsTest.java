// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Light;
import org.plandesk.model.ProgressStatus;
import org.plandesk.model.Report;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.timeline.Judgement;
import org.plandesk.timeline.TimelineMark;
import org.plandesk.ui.table.rows.TableColumn;
import org.plandesk.ui.table.rows.TableModel;
import org.plandesk.ui.timeline.SamplePlan;
import org.plandesk.ui.timeline.view.TimelineViewModel;
import org.plandesk.ui.session.PlanReading;

class DeadlineColumnsTest {

  private final Judgement judgement = Judgement.on(LocalDate.of(2023, 11, 13));
  private final PlanLabels labels = PlanLabels.of(Locale.CHINESE);
  private final TableModel<TimelineMark> rows = new DeadlineColumns(labels, () -> judgement).model(PlanReading.AT_ONCE);
  private final TimelineViewModel model = new TimelineViewModel(PlanReading.AT_ONCE, judgement.asOf());

  @Test
  void eachMarkSaysWhatTheTextSays() {
    model.setPlans(List.of(SamplePlan.load()));
    rows.setElements(model.rows());
    TimelineMark due = model.rows().stream().filter(mark -> "2023年底前".equals(mark.expression().getQuote())).findFirst()
        .orElseThrow();
    assertEquals(labels.literal(Light.DUE_SOON), cell(due, "light"));
    assertEquals("2023-12-31", cell(due, "day"));
    assertTrue(cell(due, "left").contains("48"), cell(due, "left"));
    assertEquals("2023年底前", cell(due, "quote"));
    assertEquals(labels.shortPosition(due.element()), cell(due, "place"));
  }

  @Test
  void progressIsThatOfTheLastReportUpToTheDay() {
    model.setPlans(List.of(SamplePlan.load()));
    TimelineMark mark = model.rows().get(0);
    report(mark, LocalDate.of(2023, 6, 30), 40);
    report(mark, LocalDate.of(2024, 6, 30), 100);
    rows.setElements(model.rows());
    assertEquals("40%", cell(mark, "progress"));
  }

  @Test
  void aMovedDeadlineKeepsItsWordsAndSaysSo() {
    model.setPlans(List.of(SamplePlan.load()));
    TimelineMark mark = model.rows().get(0);
    String before = mark.expression().getQuote();
    mark.expression().setMovedTo(LocalDate.of(2026, 1, 1));
    rows.setElements(model.rows());
    assertTrue(cell(mark, "quote").startsWith(before) && cell(mark, "quote").length() > before.length());
  }

  private static void report(TimelineMark mark, LocalDate date, int percent) {
    Report report = PlanFactory.eINSTANCE.createReport();
    report.setDate(date);
    report.setPercent(percent);
    report.setStatus(ProgressStatus.NOT_REPORTED);
    ((Statement) mark.element()).getReports().add(report);
  }

  private String cell(TimelineMark mark, String code) {
    TableColumn<TimelineMark> column =
        rows.columns().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    return rows.text(mark, column);
  }
}

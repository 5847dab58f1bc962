// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Comparator;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.Light;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.ProgressStatus;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.Reading;
import org.plandesk.model.Report;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.TimeQualifier;

class TimelineTest {

  private static final Judgement AS_OF = Judgement.on(LocalDate.of(2023, 11, 13));

  private final PlanBuilder builder = new PlanBuilder(2021, 2025);

  @BeforeEach
  void chapter() {
    builder.chapter("一", "总体");
  }

  private Timeline timeline() {
    return Timeline.of(List.of(builder.plan()));
  }

  private TimelineIndex index(TimelineSettings settings) {
    return TimelineIndex.of(timeline(), settings);
  }

  private static Report report(ProgressStatus status, String day) {
    Report report = PlanFactory.eINSTANCE.createReport();
    report.setStatus(status);
    report.setDate(LocalDate.parse(day));
    return report;
  }

  @Test
  void countsAnObligationThatIsStatedTwiceOnce() {
    TimeExpression text = builder.deadline("到2025年", "建成工程", "2025-12-31", TimeQualifier.BY_YEAR);
    TimeExpression table = builder.deadline("2025年", "建成工程", "2025-12-31", TimeQualifier.BY_YEAR);
    TimeExpression box = builder.deadline("2025年底", "建成工程", "2025-12-31", TimeQualifier.BY_YEAR);
    text.getSameAs().add(table);
    table.getSameAs().add(box);
    assertEquals(List.of(text), timeline().marks().stream().map(TimelineMark::source).toList());
  }

  @Test
  void aReportOnTheSameObligationElsewhereCounts() {
    TimeExpression text = builder.deadline("到2022年", "建成工程", "2022-12-31", TimeQualifier.BY_YEAR);
    TimeExpression table = builder.deadline("2022年", "建成工程", "2022-12-31", TimeQualifier.BY_YEAR);
    text.getSameAs().add(table);
    assertEquals(Light.LATE, AS_OF.light(timeline().marks().get(0)));
    ((Statement) table.eContainer()).getReports().add(report(ProgressStatus.DONE, "2023-01-05"));
    assertEquals(Light.DONE, AS_OF.light(timeline().marks().get(0)));
  }

  @Test
  void judgesOnTheDayAskedFor() {
    TimeExpression deadline = builder.deadline("2023年底前", "完成", "2023-12-31", TimeQualifier.BY_END_OF_YEAR);
    TimelineMark mark = timeline().marks().get(0);
    assertEquals(Light.DUE_SOON, AS_OF.light(mark));
    assertEquals(48, AS_OF.daysLeft(mark));
    assertEquals(Light.ON_COURSE, new Judgement(AS_OF.asOf(), 30).light(mark));
    assertEquals(Light.DUE_SOON, Judgement.on(LocalDate.of(2023, 12, 31)).light(mark));
    assertEquals(Light.LATE, Judgement.on(LocalDate.of(2024, 1, 1)).light(mark));
    ((Statement) deadline.eContainer()).getReports().add(report(ProgressStatus.DONE, "2024-02-01"));
    assertEquals(Light.LATE, Judgement.on(LocalDate.of(2024, 1, 1)).light(mark));
    assertEquals(Light.DONE, Judgement.on(LocalDate.of(2024, 2, 1)).light(mark));
  }

  @Test
  void keepsTheYearUnderWhichADeadlineIsListed() {
    TimeExpression before = builder.deadline("2022年前", "迁入工业园", "2021-12-31", TimeQualifier.BEFORE);
    before.setYear(2022);
    before.setAlternative(LocalDate.of(2022, 12, 31));
    TimelineMark mark = timeline().marks().get(0);
    assertEquals(2022, mark.year());
    assertTrue(mark.isAmbiguous());
    assertEquals(new MarkText("2022年前迁入工业园", ""), MarkText.of(mark));
    before.setState(ReviewState.CONFIRMED);
    assertFalse(timeline().marks().get(0).isAmbiguous());
  }

  @Test
  void aMovedDeadlineStandsWhereItWasMoved() {
    TimeExpression deadline = builder.deadline("2023年底前", "完成", "2023-12-31", TimeQualifier.BY_END_OF_YEAR);
    deadline.setMovedTo(LocalDate.of(2024, 6, 30));
    TimelineMark mark = timeline().marks().get(0);
    assertEquals(LocalDate.of(2024, 6, 30), mark.date());
    assertEquals(2024, mark.year());
    assertTrue(mark.isMoved());
  }

  @Test
  void leavesOutWhatAPersonRejected() {
    builder.deadline("到2025年", "完成", "2025-12-31", TimeQualifier.BY_YEAR).setState(ReviewState.REJECTED);
    assertEquals(List.of(MarkKind.TASK), timeline().marks().stream().map(TimelineMark::kind).toList());
  }

  @Test
  void countsTasksWithoutADeadlineAndShowsThemOnDemand() {
    builder.task("加强监管。");
    builder.deadline("印发后3个月内", "制定方案", null, TimeQualifier.WITHIN);
    builder.deadline("到2025年", "完成", "2025-12-31", TimeQualifier.BY_YEAR);
    TimelineSettings settings = TimelineSettings.standard(AS_OF);
    TimelineIndex index = index(settings);
    assertEquals(2, index.total().of(Light.UNDATED));
    assertEquals(2, index.shown());
    assertEquals(1, index.lanes().get(0).undated().size());
    assertEquals(2, index(settings.withLayers(EnumSet.allOf(MarkKind.class))).lanes().get(0).undated().size());
  }

  @Test
  void derivesMilestonesFromDeadlines() {
    for (String date : List.of("2021-12-31", "2022-12-31", "2022-12-31", "2023-12-31", "2024-12-31", "2026-12-31",
        "2030-12-31", "2035-12-31", "2025-12-31")) {
      builder.deadline("到" + date.substring(0, 4) + "年", "完成", date, TimeQualifier.BY_YEAR);
    }
    // The period's last year, the year of two deadlines, then the earliest of those with one.
    assertEquals(List.of(2021, 2022, 2023, 2024, 2025, 2026), timeline().milestoneYears());
    builder.plan().getMilestoneYears().addAll(List.of(2035, 2022));
    assertEquals(List.of(2022, 2035), timeline().milestoneYears());
    assertEquals(List.of(2030), index(TimelineSettings.standard(AS_OF).withMilestones(List.of(2030))).milestones());
  }

  @Test
  void cutsTheValueFromTheTargetOfTheDeadline() {
    TimeExpression deadline = builder.deadline("到2025年", "城市再生水利用率达到25%以上", "2025-12-31",
        TimeQualifier.BY_YEAR);
    QuantitativeTarget target = PlanFactory.eINSTANCE.createQuantitativeTarget();
    target.setSubject("城市再生水利用率");
    target.setComparator(Comparator.AT_LEAST);
    target.getValues().add(25.0);
    target.setUnitOfMeasure("%");
    target.setDeadline(deadline);
    ((Statement) deadline.eContainer()).getMarks().add(target);
    assertEquals(new MarkText("城市再生水利用率", "≥25%"), MarkText.of(timeline().marks().get(0)));
  }

  @Test
  void showsPeriodsAsBarsThatNobodyIsLateFor() {
    TimeExpression period = builder.time(builder.task("“十四五”期间，新建污水处理厂。"), "“十四五”期间", TimeClass.PERIOD);
    period.setFrom(LocalDate.of(2021, 1, 1));
    period.setTo(LocalDate.of(2025, 12, 31));
    TimelineSettings settings =
        TimelineSettings.standard(Judgement.on(LocalDate.of(2030, 1, 1))).withLayers(Set.of(MarkKind.PERIOD));
    TimelineIndex index = index(settings);
    assertEquals(1, index.shown());
    assertTrue(index.lanes().get(0).mark(0).isBar());
    assertEquals(0, index.total().of(Light.LATE));
  }

  @Test
  void countsTargetYearsOfIndicatorsApart() {
    builder.deadline("到2025年", "完成", "2025-12-31", TimeQualifier.BY_YEAR);
    IndicatorTarget target = indicatorTarget();
    TimelineIndex index = index(
        TimelineSettings.standard(AS_OF).withLayers(Set.of(MarkKind.DEADLINE, MarkKind.INDICATOR)));
    assertEquals(1, index.year(2025).dated());
    assertEquals(1, index.year(2025).others());
    Indicator indicator = (Indicator) target.eContainer();
    Reading reading = PlanFactory.eINSTANCE.createReading();
    reading.setYear(2025);
    reading.setValue(26.5);
    indicator.getReadings().add(reading);
    TimelineMark mark = index.shownMarks().stream().filter(any -> any.kind() == MarkKind.INDICATOR).findFirst()
        .orElseThrow();
    assertEquals(Light.DONE, Judgement.on(LocalDate.of(2026, 1, 1)).light(mark));
    assertEquals(Light.ON_COURSE, AS_OF.light(mark));
  }

  private IndicatorTarget indicatorTarget() {
    IndicatorTable table = PlanFactory.eINSTANCE.createIndicatorTable();
    Indicator indicator = PlanFactory.eINSTANCE.createIndicator();
    indicator.setName("森林覆盖率");
    indicator.setCategory("生态保护");
    IndicatorTarget target = PlanFactory.eINSTANCE.createIndicatorTarget();
    target.setText("≥26");
    target.setYear(2025);
    target.setComparator(Comparator.AT_LEAST);
    target.getValues().add(26.0);
    indicator.getTargets().add(target);
    table.getRows().add(indicator);
    builder.plan().getContents().add(table);
    return target;
  }

  @Test
  void placesOfHostileYearsAreHeldAtTheEndsOfTheCalendar() {
    TimeExpression far = builder.deadline("到9999年", "完成", null, TimeQualifier.BY_YEAR);
    far.setDate(LocalDate.MAX);
    far.setAlternative(LocalDate.MIN);
    assertEquals(9999, timeline().marks().get(0).date().getYear());
    assertEquals(1, index(TimelineSettings.standard(AS_OF)).shown());
  }
}

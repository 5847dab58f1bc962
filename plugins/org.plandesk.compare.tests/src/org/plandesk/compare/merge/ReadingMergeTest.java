// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Comparator;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Plans;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.TimeQualifier;
import org.plandesk.testkit.plans.ImportedPlans;

/** What several features say together, such as a printed figure and its value, comes from one author. */
final class ReadingMergeTest {

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

  private final Locale locale = Locale.getDefault();
  private Plan base;
  private Plan mine;
  private Plan theirs;

  @BeforeEach
  void beginTogether() {
    Locale.setDefault(Locale.CHINA);
    base = ImportedPlans.of("a.txt", """
        一、任务
        2023年底前完成清淤，由县水利局负责。
        """);
    IndicatorTable table = FACTORY.createIndicatorTable();
    table.setId("t1");
    Indicator row = FACTORY.createIndicator();
    row.setId("i1");
    row.setName("森林覆盖率");
    row.setUnitOfMeasure("%");
    row.getTargets().add(FACTORY.createIndicatorTarget());
    row.getTargets().getFirst().setYear(2025);
    table.getRows().add(row);
    base.getContents().add(table);
    print(base, "26", Comparator.NONE, 26);
    mine = EcoreUtil.copy(base);
    theirs = EcoreUtil.copy(base);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(locale);
  }

  private static IndicatorTarget target(Plan plan) {
    return Plans.indicators(plan).getFirst().getTargets().getFirst();
  }

  private static void print(Plan plan, String text, Comparator comparator, double value) {
    target(plan).setText(text);
    target(plan).setComparator(comparator);
    target(plan).getValues().clear();
    target(plan).getValues().add(value);
  }

  private static TimeExpression time(Plan plan) {
    return Plans.statements(plan).getFirst().getMarks().stream().filter(TimeExpression.class::isInstance)
        .map(TimeExpression.class::cast).findFirst().orElseThrow();
  }

  private static void date(Plan plan, LocalDate date, TimeQualifier qualifier) {
    time(plan).setDate(date);
    time(plan).setYear(date.getYear());
    time(plan).setQualifier(qualifier);
  }

  private static String printed(Plan plan) {
    IndicatorTarget target = target(plan);
    return target.getText() + " " + target.getComparator() + " " + target.getValues();
  }

  private static String dated(Plan plan) {
    return time(plan).getDate() + " " + time(plan).getYear() + " " + time(plan).getQualifier();
  }

  private MergeConflict only() {
    List<MergeConflict> conflicts = PlanMerge.of(base, mine, theirs).conflicts();
    assertEquals(1, conflicts.size(), conflicts::toString);
    return conflicts.getFirst();
  }

  private Plan settled(MergeSide side) {
    return PlanMerge.of(base, mine, theirs).result(conflict -> side);
  }

  @Test
  void aFigureComesWithWhatWasReadInIt() {
    print(mine, "≥26", Comparator.AT_LEAST, 26);
    print(theirs, "28", Comparator.NONE, 28);
    assertEquals(Literals.INDICATOR_TARGET__TEXT, only().feature());
    assertEquals(printed(mine), printed(settled(MergeSide.MINE)));
    assertEquals(printed(theirs), printed(settled(MergeSide.THEIRS)));
    assertEquals(printed(base), printed(settled(MergeSide.BASE)));
  }

  @Test
  void whatOnlyOneChangedJoinsByItself() {
    print(theirs, "≥28", Comparator.AT_LEAST, 28);
    date(mine, LocalDate.of(2024, 12, 31), time(base).getQualifier());
    PlanMerge merge = PlanMerge.of(base, mine, theirs);
    assertEquals(List.of(), merge.conflicts());
    Plan joined = merge.result(conflict -> null);
    assertEquals(printed(theirs), printed(joined));
    assertEquals(dated(mine), dated(joined));
  }

  @Test
  void bothGaveTheSameInDifferentWords() {
    print(mine, "≥28", Comparator.AT_LEAST, 28);
    print(theirs, "28以上", Comparator.AT_LEAST, 28);
    assertEquals(printed(base), printed(settled(MergeSide.BASE)), "what both changed alike goes back with the rest");
  }

  @Test
  void aDateComesWithItsYear() {
    date(mine, LocalDate.of(2024, 12, 31), time(base).getQualifier());
    date(theirs, LocalDate.of(2025, 6, 30), TimeQualifier.BY_HALF_YEAR);
    assertEquals(Literals.TIME_EXPRESSION__DATE, only().feature());
    assertEquals(dated(mine), dated(settled(MergeSide.MINE)));
    assertEquals(dated(theirs), dated(settled(MergeSide.THEIRS)));
    assertEquals(dated(base), dated(settled(MergeSide.BASE)));
  }

  /** The same words now say another year, as after typing and recognising again. */
  private static void rewrite(Plan plan, int year) {
    Statement statement = Plans.statements(plan).getFirst();
    statement.setText(statement.getText().replace("2023", Integer.toString(year)));
    time(plan).setQuote(time(plan).getQuote().replace("2023", Integer.toString(year)));
    date(plan, LocalDate.of(year, 12, 31), time(plan).getQualifier());
  }

  @Test
  void aSentenceDecidesOnTheDateInIt() {
    rewrite(mine, 2024);
    rewrite(theirs, 2025);
    time(theirs).setMovedTo(LocalDate.of(2026, 6, 30));
    time(mine).setMovedTo(LocalDate.of(2026, 3, 31));
    assertEquals(Literals.STATEMENT__TEXT, only().feature());
    for (MergeSide side : MergeSide.values()) {
      Plan plan = side == MergeSide.MINE ? mine : side == MergeSide.THEIRS ? theirs : base;
      Plan joined = settled(side);
      assertEquals(dated(plan), dated(joined));
      assertEquals(time(plan).getMovedTo(), time(joined).getMovedTo());
      assertEquals(Plans.statements(plan).getFirst().getText(), Plans.statements(joined).getFirst().getText());
    }
    assertTrue(new ConflictWords().state(only(), MergeSide.THEIRS).contains("2026-06-30"));
  }

  @Test
  void aDateThatOneReadAnewGoesWithItsText() {
    rewrite(theirs, 2025);
    time(theirs).setState(ReviewState.CONFIRMED);
    Statement statement = Plans.statements(mine).getFirst();
    statement.setText(statement.getText().replace("2023年底前", "2023年底以前"));
    assertEquals(Literals.STATEMENT__TEXT, only().feature());
    Plan joined = settled(MergeSide.MINE);
    assertEquals(dated(base), dated(joined));
    assertEquals(ReviewState.CONFIRMED, time(joined).getState(), "what mine did not touch stays theirs");
  }

  @Test
  void aTargetIsOneQuestion() {
    for (Plan plan : List.of(base, mine, theirs)) {
      QuantitativeTarget target = FACTORY.createQuantitativeTarget();
      target.setId("q1");
      target.setEnd(2);
      Plans.statements(plan).getFirst().getMarks().add(target);
    }
    for (Plan plan : List.of(mine, theirs)) {
      QuantitativeTarget target = (QuantitativeTarget) Plans.statements(plan).getFirst().getMarks().getLast();
      target.getValues().add(plan == mine ? 3.0 : 4.0);
      target.setComparator(plan == mine ? Comparator.AT_LEAST : Comparator.EQUAL);
      target.setUnitOfMeasure(plan == mine ? "%" : "个");
    }
    assertEquals(Literals.QUANTITATIVE_TARGET__VALUES, only().feature());
  }

  @Test
  void wordsSayWhatItIsAbout() {
    print(mine, "27", Comparator.NONE, 27);
    print(theirs, "28", Comparator.NONE, 28);
    ConflictWords words = new ConflictWords();
    MergeConflict figure = only();
    assertEquals("指标目标", words.subject(figure));
    assertTrue(words.element(figure).startsWith("指标目标 森林覆盖率"), words.element(figure));
    assertEquals("26", words.state(figure, MergeSide.BASE));
    assertEquals("28", words.state(figure, MergeSide.THEIRS));
    print(theirs, "27", Comparator.NONE, 27);
    date(mine, LocalDate.of(2024, 12, 31), time(base).getQualifier());
    date(theirs, LocalDate.of(2025, 6, 30), TimeQualifier.BY_HALF_YEAR);
    MergeConflict date = only();
    assertEquals("截止日期", words.subject(date));
    // Texts of the bundle stay in the language that the tests were started in, other than those of the model.
    assertEquals(String.join(Messages.between, "截止日期 2025-06-30", "时限年份 2025", "写法 某半年"),
        words.state(date, MergeSide.THEIRS));
  }
}

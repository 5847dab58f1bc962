// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plandesk.importer.edit.IndicatorCell.Kind;
import org.plandesk.model.Baseline;
import org.plandesk.model.Chapter;
import org.plandesk.model.Comparator;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.Nature;
import org.plandesk.model.NeedsReview;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Statement;

/** What is written into a cell is read as the import reads it, in one row or in several. */
class IndicatorCellTest {

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;
  private static final IndicatorCell BASELINE = new IndicatorCell(Kind.BASELINE, null);
  private static final IndicatorCell TARGET = new IndicatorCell(Kind.TARGET, 2025);

  private final IndicatorTable table = FACTORY.createIndicatorTable();
  private final Indicator first = row("森林覆盖率");
  private final Indicator second = row("用水总量");

  private Indicator row(String name) {
    Indicator row = FACTORY.createIndicator();
    row.setName(name);
    table.getRows().add(row);
    return row;
  }

  private static void write(IndicatorCell cell, String text, Indicator... rows) {
    cell.write(List.of(rows), text).orElseThrow().execute();
  }

  @ParameterizedTest
  @CsvSource({"26, EQUAL, 26.0", "≥75, AT_LEAST, 75.0", "≤0.5, AT_MOST, 0.5", "8-10, RANGE, 8.0/10.0",
      "不减少, NOT_DECREASING, ''", "—, NONE, ''", "'1,200', EQUAL, 1200.0"})
  void figuresBecomeValues(String text, Comparator comparator, String values) {
    write(TARGET, text, first);
    IndicatorTarget target = first.getTargets().getFirst();
    assertEquals(text, target.getText());
    assertEquals(2025, target.getYear());
    assertEquals(comparator, target.getComparator());
    assertEquals(values, String.join("/", target.getValues().stream().map(String::valueOf).toList()));
  }

  @Test
  void anEditTakesThePlaceOfWhatWasThereAndCanBeUndone() {
    write(TARGET, "8-10", first);
    Command edit = TARGET.write(List.of(first), "〔12〕").orElseThrow();
    edit.execute();
    IndicatorTarget target = first.getTargets().getFirst();
    assertEquals(List.of(12.0), target.getValues());
    assertTrue(target.isCumulative());
    edit.undo();
    assertEquals(List.of(8.0, 10.0), target.getValues());
    assertEquals(Comparator.RANGE, target.getComparator());
    assertFalse(target.isCumulative());
  }

  @Test
  void theSecondTargetOfAYearIsACellOfItsOwn() {
    IndicatorCell yearly = new IndicatorCell(Kind.TARGET, 2025, 1);
    write(TARGET, "26", first);
    write(yearly, "≥0.5", first);
    write(yearly, "〔3〕", first);
    assertEquals(List.of("26", "〔3〕"), first.getTargets().stream().map(IndicatorTarget::getText).toList());
    assertEquals(List.of(3.0), first.getTargets().get(1).getValues());
    Command alone = yearly.write(List.of(second), "2").orElseThrow();
    alone.execute();
    assertEquals("", TARGET.text(second), "the first cell stays empty");
    assertEquals("2", yearly.text(second));
    alone.undo();
    assertEquals(List.of(), second.getTargets());
  }

  @Test
  void whatDependsOnATargetWaitsForReview() {
    Plan plan = FACTORY.createPlan();
    Chapter chapter = FACTORY.createChapter();
    plan.getContents().add(chapter);
    chapter.getContents().add(table);
    Statement repeated = statement(chapter, "到2025年，森林覆盖率达到26%。");
    statement(chapter, "到2025年，用水总量控制在26万立方米。");
    statement(chapter, "森林覆盖率稳步提高，到2025年新增126公顷。");
    second.setParent(first);
    write(TARGET, "26", first);
    write(TARGET, "12", second);
    assertEquals(List.of(), plan.getReviewNeeds(), "nothing was changed by a first figure");
    first.getReadings().add(FACTORY.createReading());
    Command edit = TARGET.write(List.of(first), "28").orElseThrow();
    edit.execute();
    assertEquals(List.of(first, second, repeated),
        plan.getReviewNeeds().stream().map(NeedsReview::getElement).toList());
    assertTrue(plan.getReviewNeeds().getFirst().getReason().contains("28"));
    edit.undo();
    assertEquals(List.of(), plan.getReviewNeeds());
  }

  private static Statement statement(Chapter chapter, String text) {
    Statement statement = FACTORY.createStatement();
    statement.setText(text);
    chapter.getContents().add(statement);
    return statement;
  }

  @Test
  void aBaselineHasTheYearOfTheOthersAndLosesItsNoteWithTheMark() {
    Baseline baseline = FACTORY.createBaseline();
    baseline.setYear(2020);
    baseline.setText("23.18*");
    baseline.setFlag("2019");
    first.setBaseline(baseline);
    write(BASELINE, "75.97", second);
    assertEquals(2020, second.getBaseline().getYear());
    assertEquals(75.97, second.getBaseline().getValue());
    write(BASELINE, "24*", first);
    assertEquals("2019", baseline.getFlag());
    write(BASELINE, "24", first);
    assertNull(baseline.getFlag());
    write(BASELINE, "", first);
    assertNull(baseline.getValue());
  }

  @Test
  void severalRowsAreOneStep() {
    IndicatorCell unit = new IndicatorCell(Kind.UNIT, null);
    Command both = unit.write(List.of(first, second), " % ").orElseThrow();
    both.execute();
    assertEquals(List.of("%", "%"), table.getRows().stream().map(Indicator::getUnitOfMeasure).toList());
    both.undo();
    assertNull(second.getUnitOfMeasure());
    write(new IndicatorCell(Kind.NATURE, null), "binding", first, second);
    assertEquals(Nature.BINDING, second.getNature());
  }

  @Test
  void nothingHappensWhenItSaysSoAlreadyOrANameWouldGo() {
    IndicatorCell name = new IndicatorCell(Kind.NAME, null);
    assertTrue(name.write(List.of(first), "森林覆盖率").isEmpty());
    assertTrue(name.write(List.of(first), " ").isEmpty());
    assertTrue(TARGET.write(List.of(first), "").isEmpty());
  }
}

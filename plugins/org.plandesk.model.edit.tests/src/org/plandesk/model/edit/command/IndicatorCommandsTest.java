// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Baseline;
import org.plandesk.model.Box;
import org.plandesk.model.Chapter;
import org.plandesk.model.Comment;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;

/** Rows and boxes are made and deleted; their running numbers follow. */
class IndicatorCommandsTest {

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

  private final Plan plan = FACTORY.createPlan();
  private final Chapter chapter = FACTORY.createChapter();
  private final IndicatorTable table = FACTORY.createIndicatorTable();

  IndicatorCommandsTest() {
    plan.getContents().add(chapter);
    chapter.getContents().add(table);
  }

  private Indicator row(String number) {
    Indicator row = FACTORY.createIndicator();
    row.setNumber(number);
    row.setCategory("生态");
    table.getRows().add(row);
    return row;
  }

  private List<String> numbers() {
    return table.getRows().stream().map(Indicator::getNumber).toList();
  }

  @Test
  void aNewRowCountsOnAndHasTheYearsOfItsNeighbour() {
    Indicator first = row("1");
    Baseline baseline = FACTORY.createBaseline();
    baseline.setYear(2020);
    first.setBaseline(baseline);
    IndicatorTarget target = FACTORY.createIndicatorTarget();
    target.setYear(2025);
    first.getTargets().add(target);
    row("2");
    row(null);
    row("3");
    row("1");
    Command insert = IndicatorCommands.insert(first, "新指标").orElseThrow();
    insert.execute();
    Indicator added = table.getRows().get(1);
    assertEquals(List.of(added), List.copyOf(insert.getResult()));
    assertEquals("新指标", added.getName());
    assertEquals("生态", added.getCategory());
    assertEquals(2020, added.getBaseline().getYear());
    assertEquals(2025, added.getTargets().getFirst().getYear());
    // what counts anew keeps its numbers
    assertEquals(Arrays.asList("1", "2", "3", null, "4", "1"), numbers());
    insert.undo();
    assertEquals(Arrays.asList("1", "2", null, "3", "1"), numbers());
  }

  @Test
  void rowsThatGoTakeTheirNumbersAndLinksWithThem() {
    Indicator first = row("1");
    Indicator second = row("2");
    Indicator part = row(null);
    part.setParent(second);
    row("3");
    Comment comment = FACTORY.createComment();
    comment.setElement(second);
    plan.getComments().add(comment);
    Command delete = IndicatorCommands.delete(List.of(second, first));
    delete.execute();
    assertEquals(Arrays.asList(null, "1"), numbers());
    assertNull(part.getParent());
    assertEquals(table, comment.getElement());
    delete.undo();
    assertEquals(Arrays.asList("1", "2", null, "3"), numbers());
    assertEquals(second, part.getParent());
    assertEquals(second, comment.getElement());
  }

  @Test
  void anEmptyTableGetsItsFirstRow() {
    IndicatorCommands.insert(table, "新指标").orElseThrow().execute();
    assertEquals(1, table.getRows().size());
    assertTrue(IndicatorCommands.insert(chapter, "新指标").isEmpty());
  }

  private Box box(Chapter in, String number) {
    Box box = FACTORY.createBox();
    box.setNumber(number);
    in.getContents().add(box);
    return box;
  }

  @Test
  void boxesAreCountedThroughThePlan() {
    Chapter next = FACTORY.createChapter();
    plan.getContents().add(next);
    Box one = box(chapter, "专栏1");
    Box two = box(next, "专栏2");
    Command insert = HeadingCommands.box(table, "新专栏").orElseThrow();
    insert.execute();
    Box added = (Box) chapter.getContents().get(1);
    assertEquals(List.of("专栏1", "专栏2", "专栏3"), List.of(added.getNumber(), one.getNumber(), two.getNumber()));
    assertEquals("新专栏", added.getTitle());
    ContentCommands.delete(List.of(added)).execute();
    assertEquals(List.of("专栏1", "专栏2"), List.of(one.getNumber(), two.getNumber()));
    assertTrue(HeadingCommands.box(plan, "新专栏").isEmpty());
  }

  @Test
  void boxesThatBeginAnewInEachPlaceAreCountedThere() {
    Chapter next = FACTORY.createChapter();
    plan.getContents().add(next);
    Box one = box(chapter, "1");
    Box other = box(next, "1");
    HeadingCommands.box(chapter, "新专栏").orElseThrow().execute();
    assertEquals(List.of("1", "2"),
        chapter.getContents().stream().filter(Box.class::isInstance).map(each -> ((Box) each).getNumber()).toList());
    assertEquals("1", other.getNumber());
    ContentCommands.delete(List.of(one)).execute();
    assertEquals("1", ((Box) chapter.getContents().getLast()).getNumber());
  }
}

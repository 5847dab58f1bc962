// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Box;
import org.plandesk.model.Chapter;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.Item;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.TaskTable;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;
import org.plandesk.ui.page.document.Block.Frame;

class PageDocumentTest {

  private final Plan plan = Pages.sample();
  private final PageDocument document = Pages.document(plan);

  @Test
  void thePageHasTheWordsOfThePlanInItsOrder() {
    assertEquals("""
        三、高标准保护
        （一）提升水质
        深化节水增水。到2025年，再生水利用率达到25%以上。加强监管。
        坚持系统治理。
        专栏5  涑水河修复任务
        重点支流治理。姚暹渠：新建第三污水处理厂；实施改造。
        表2-1  规划指标体系
        类别\t序号\t指标\t2020年现状\t2025年目标\t指标属性\t责任部门
        生态保护\t1\t森林覆盖率\t23.18*\t26\t约束性\t林草局
        \t\t其中黄河流域\t12\t14\t约束性\t林草局
        环境质量\t2\t湿地面积\t\t不减少\t约束性\t林草局
        注：带*为2019年数据""", document.text(0, document.length()));
  }

  @Test
  void headingsAreSetByTheirLevelAndHeadingSentencesAreBold() {
    assertEquals(TextStyle.CHAPTER, document.place(Pages.find(plan, Chapter.class)).block().style());
    assertEquals(TextStyle.SECTION, document.place(Pages.find(plan, Section.class)).block().style());
    Block paragraph = document.place(Pages.statement(plan, "深化")).block();
    assertTrue(paragraph.boldAt(0));
    assertTrue(!paragraph.boldAt("深化节水增水。".length()));
    assertEquals("深化节水增水。".length(), paragraph.weightEnd(0, paragraph.text().length()));
  }

  @Test
  void aBoxIsFramedAndTheNameAfterAColonIsNotBold() {
    Block title = document.place(Pages.find(plan, Box.class)).block();
    assertEquals(Frame.TITLE, title.frame());
    Block line = document.place(Pages.find(plan, KeyProject.class)).block();
    assertEquals(Frame.LAST, line.frame());
    assertTrue(line.firstInFrame());
    assertTrue(line.boldAt(0));
    assertTrue(!line.boldAt(line.text().indexOf("姚暹渠")));
  }

  @Test
  void numbersAreNoTypedText() {
    Block heading = document.place(Pages.find(plan, Section.class)).block();
    assertEquals(Piece.Role.NUMBER, heading.pieces().get(0).role());
    assertEquals("（一）", heading.text().substring(0, heading.pieces().get(0).to()));
    assertEquals(Piece.Role.TITLE, heading.pieces().get(1).role());
  }

  @Test
  void aHeadingOfAnotherLevelShowsItsOwnNumberAndNotThatOfTheSource() {
    Chapter chapter = Pages.find(plan, Chapter.class);
    Section section = Pages.find(plan, Section.class);
    chapter.setSpan(section.getSpan());
    chapter.setTitle(section.getTitle());
    chapter.setNumber("一");
    document.update(List.of(chapter));

    assertEquals("一、提升水质", document.place(chapter).block().text());
  }

  @Test
  void aNumberThatIsAPartOfTheOneInTheSourceIsAnother() {
    Chapter chapter = Pages.find(plan, Chapter.class);
    plan.getSource().setText(plan.getSource().getText().replace("三、高标准保护", "十三高标准保护"));
    document.update(List.of(chapter));

    assertEquals("三、高标准保护", document.place(chapter).block().text());
  }

  @Test
  void everyCharacterBelongsToTheElementThatStandsThere() {
    Statement goal = Pages.statement(plan, "再生水");
    Place place = document.place(goal);
    assertEquals(goal.getText(), document.text(place.start(), place.end()));
    assertSame(goal, document.elementAt(place.start()));
    assertSame(goal, document.elementAt(place.end() - 1));
    Indicator row = Pages.find(plan, Indicator.class);
    assertSame(row, document.elementAt(document.text(0, document.length()).indexOf("23.18*")));
  }

  @Test
  void marksStandWhereTheirWordsStand() {
    TimeExpression deadline = Pages.find(plan, TimeExpression.class);
    Place place = document.place(deadline);
    assertEquals("到2025年", document.text(place.start(), place.end()));
    Set<MarkStyle> all = EnumSet.allOf(MarkStyle.class);
    assertSame(deadline, document.markAt(place.start() + 2, all).mark());
    assertEquals(MarkStyle.DEADLINE, document.markAt(place.start(), all).style());
    assertNull(document.markAt(place.start(), EnumSet.of(MarkStyle.TARGET)));
    assertNull(document.markAt(place.end(), all));
  }

  @Test
  void rejectedMarksAreNotShownAndOverlappingKindsLieBelowEachOther() {
    Statement goal = Pages.statement(plan, "再生水");
    Pages.find(plan, QuantitativeTarget.class).setState(ReviewState.REJECTED);
    QuantitativeTarget whole = Pages.target(goal, "到2025年，再生水利用率达到25%以上");
    Pages.time(goal, "再生水", TimeClass.BASELINE);
    document.update(List.of(goal));
    List<MarkRange> marks = document.place(goal).block().marks();
    assertEquals(List.of(0, 1, 0), marks.stream().map(MarkRange::level).toList());
    assertSame(whole, marks.get(1).mark());
    assertEquals(MarkStyle.SILENT, marks.get(2).style());
  }

  @Test
  void aChangedSentenceRebuildsItsParagraphOnly() {
    Set<Block> before = new HashSet<>(document.blocks());
    Statement goal = Pages.statement(plan, "再生水");
    Block old = document.place(goal).block();
    goal.setText("到2025年，再生水利用率达到30%以上，更进一步。");
    document.update(List.of(goal));
    Block changed = document.place(goal).block();
    assertNotSame(old, changed);
    assertEquals(before.size(), document.blocks().size());
    assertEquals(1, document.blocks().stream().filter(block -> !before.contains(block)).count());
    assertTrue(changed.text().contains("30%以上，更进一步。加强监管。"));
    assertEquals(changed.end() + 1, document.blocks().get(changed.index() + 1).start());
  }

  @Test
  void paragraphsComeAndGoWithoutTouchingOthers() {
    Section section = Pages.find(plan, Section.class);
    Paragraph first = (Paragraph) section.getContents().get(0);
    Block kept = document.place(section.getContents().get(1)).block();
    section.getContents().remove(first);
    document.update(List.of(section));
    assertTrue(document.text(0, document.length()).startsWith("三、高标准保护\n（一）提升水质\n坚持系统治理。"));
    assertSame(kept, document.place(section.getContents().get(0)).block());
    section.getContents().add(0, first);
    document.update(List.of(section));
    assertTrue(document.text(0, document.length()).contains("（一）提升水质\n深化节水增水。到2025年"));
  }

  @Test
  void aTitleChangedByAPersonIsShownWithItsNumber() {
    Section section = Pages.find(plan, Section.class);
    section.setTitle("改善水质");
    section.setNumber("（二）");
    document.update(List.of(section));
    Place place = document.place(section);
    assertEquals("（二）改善水质", document.text(place.start(), place.end()));
    Chapter chapter = Pages.find(plan, Chapter.class);
    chapter.setTitle("新的标题");
    document.update(List.of(chapter));
    assertEquals("三、新的标题", document.place(chapter).block().text());
  }

  @Test
  void statementsWithoutSourceFollowInTheirParagraph() {
    Paragraph paragraph = (Paragraph) Pages.find(plan, Section.class).getContents().get(1);
    Statement added = Pages.newStatement("新增一句。");
    paragraph.getContents().add(added);
    document.update(List.of(paragraph));
    assertEquals("坚持系统治理。新增一句。", document.place(added).block().text());
  }

  @Test
  void categoriesAreMergedAndSubRowsIndented() {
    Grid grid = document.place(Pages.find(plan, Indicator.class)).block().grid();
    assertEquals(7, grid.columns());
    assertEquals(4, grid.rows());
    assertEquals(2,
        grid.cells().stream().filter(cell -> cell.row() == 1 && cell.column() == 0).findFirst().get().rowSpan());
    assertEquals(6, grid.cells().stream().filter(cell -> cell.row() == 2).count());
    assertEquals(1,
        grid.cells().stream().filter(cell -> cell.row() == 2 && cell.column() == 2).findFirst().get().indent());
  }

  @Test
  void everyFigureOfARowIsEditedOnItsOwn() {
    IndicatorTable table = Pages.find(plan, IndicatorTable.class);
    IndicatorTarget yearly = PlanFactory.eINSTANCE.createIndicatorTarget();
    yearly.setYear(2025);
    yearly.setText("0.5");
    Indicator row = table.getRows().getFirst();
    row.getTargets().add(yearly);
    document.update(List.of(table));
    edit("0.5").write("0.6").orElseThrow().execute();
    assertEquals(List.of("26", "0.6"), row.getTargets().stream().map(IndicatorTarget::getText).toList());
  }

  @Test
  void columnsThatTheDocumentHasStayWhenNoRowFillsThem() {
    IndicatorTable table = Pages.find(plan, IndicatorTable.class);
    table.getHeaderRows().getFirst().getCells().add(3, "计量 单位");
    table.getRows().forEach(row -> row.setNumber(null));
    document.update(List.of(table));
    Grid grid = document.place(table.getRows().getFirst()).block().grid();
    assertEquals(8, grid.columns());
    Grid.Cell unit = grid.cells().stream().filter(cell -> cell.row() == 1 && cell.column() == 3).findFirst().get();
    unit.edit().write("%").orElseThrow().execute();
    assertEquals("%", table.getRows().getFirst().getUnitOfMeasure());
  }

  /** What is edited in the cell of the table that shows the words. */
  private CellEdit edit(String words) {
    Block block = document.place(Pages.find(plan, Indicator.class)).block();
    return block.grid().cells().stream().filter(cell -> block.text().substring(cell.from(), cell.to()).equals(words))
        .findFirst().orElseThrow().edit();
  }

  @Test
  void thePlansTitleStandsAboveATextThatDoesNotBeginWithIt() {
    assertTrue(document.blocks().stream().noneMatch(block -> block.style() == TextStyle.PLAN_TITLE));
    plan.setTitle("盐湖区生态规划");
    document.update(List.of(plan));
    assertEquals(TextStyle.PLAN_TITLE, document.blocks().get(0).style());
    plan.getContents().add(0, Pages.newStatement("盐湖区生态规划"));
    document.update(List.of(plan));
    assertEquals("盐湖区生态规划\n三、高标准保护", document.text(0, 15));
    assertEquals(TextStyle.PLAN_TITLE, document.blocks().get(0).style());
    assertSame(plan.getContents().get(0), document.blocks().get(0).owner());
    plan.setTitle("另一规划");
    document.update(List.of(plan));
    assertEquals(TextStyle.TEXT, document.blocks().get(1).style());
  }

  @Test
  void sentencesOfATaskTableStandInTheColumnsOfTheSource() {
    Plan tasks = Pages.tasks();
    PageDocument page = Pages.document(tasks);
    assertEquals("""
        序号\t工作任务\t完成时限\t牵头单位
        1\t建设养老床位。扩大供给。\t2022年底\t市民政局
        2\t完成适老化改造\t\t市残联""", page.text(0, page.length()));
    Item added = PlanFactory.eINSTANCE.createItem();
    added.getContents().add(Pages.newStatement("新增任务。"));
    TaskTable table = Pages.find(tasks, TaskTable.class);
    table.getContents().add(added);
    page.update(List.of(table));
    assertTrue(page.text(0, page.length()).endsWith("\n\t新增任务。\t\t"));
  }

  @Test
  void anIndicatorMayHaveTwoTargetsForAYear() {
    IndicatorTable table = Pages.find(plan, IndicatorTable.class);
    HeaderRow header = table.getHeaderRows().get(0);
    header.getCells().add(5, "年均增速");
    IndicatorTarget growth = PlanFactory.eINSTANCE.createIndicatorTarget();
    growth.setYear(2025);
    growth.setText("2.3%");
    table.getRows().get(0).getTargets().add(growth);
    document.update(List.of(table));
    String text = document.place(table.getRows().get(0)).block().text();
    assertTrue(text.contains("2025年目标\t年均增速\t指标属性"), text);
    assertTrue(text.contains("26\t2.3%\t约束性"), text);
  }

  @Test
  void whatHasNoWordsStandsWhereItsHolderStands() {
    Indicator row = Pages.find(plan, Indicator.class);
    assertEquals(document.place(row), document.place(row.getTargets().get(0)));
    assertNull(document.place(plan.getUnits().get(0)));
  }

  @Test
  void anEmptyPlanIsAnEmptyPage() {
    document.setPlan(null);
    assertEquals(0, document.length());
    assertNull(document.blockAt(0));
    assertNull(document.elementAt(0));
    assertEquals("", document.text(0, 10));
  }
}

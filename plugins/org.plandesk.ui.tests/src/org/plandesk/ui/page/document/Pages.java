// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.plandesk.model.Assignment;
import org.plandesk.model.Baseline;
import org.plandesk.model.Box;
import org.plandesk.model.Chapter;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Headed;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.Item;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Mark;
import org.plandesk.model.Nature;
import org.plandesk.model.Note;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Section;
import org.plandesk.model.Source;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TaskTable;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.edit.PlanLabels;

/** Builds plans, pages and measures for the tests of the page. Spans are found by looking for the words in the source. */
public final class Pages {

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

  /** Chinese characters as wide as the type is high, others half as wide. */
  public static final TextMeasure MEASURE = (style, bold, text, from, to) -> {
    int width = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      width += Character.isLowSurrogate(c) ? 0 : c < 0x2000 ? style.size() / 2 : style.size();
    }
    return width;
  };

  private final Plan plan = FACTORY.createPlan();
  private int at;

  private Pages(String source) {
    Source document = FACTORY.createSource();
    document.setText(source);
    plan.setSource(document);
  }

  /** A plan with one chapter, section, paragraph, box and table. */
  public static Plan sample() {
    Pages pages = new Pages("""
        三、高标准保护
        （一）提升水质
        深化节水增水。到2025年，再生水利用率达到25%以上。加强监管。
        坚持系统治理。
        专栏5涑水河修复任务
        重点支流治理。姚暹渠：新建第三污水处理厂；实施改造。
        表2-1  规划指标体系
        1森林覆盖率 其中黄河流域 2湿地面积
        注：带*为2019年数据
        """);
    Chapter chapter = pages.headed(FACTORY.createChapter(), pages.plan, "三", "高标准保护", "三、高标准保护");
    Section section = pages.headed(FACTORY.createSection(), chapter, "（一）", "提升水质", "（一）提升水质");
    Paragraph first = pages.paragraph(section, "1");
    pages.statement(first, "深化节水增水。", StatementKind.HEADING);
    Statement goal = pages.statement(first, "到2025年，再生水利用率达到25%以上。", StatementKind.TASK);
    TimeExpression deadline = time(goal, "到2025年", TimeClass.DEADLINE);
    deadline.setDate(LocalDate.of(2025, 12, 31));
    deadline.setYear(2025);
    target(goal, "再生水利用率达到25%以上");
    pages.statement(first, "加强监管。", StatementKind.TASK);
    pages.statement(pages.paragraph(section, "2"), "坚持系统治理。", StatementKind.TASK);
    Box box = pages.headed(FACTORY.createBox(), section, "5", "涑水河修复任务", "专栏5涑水河修复任务");
    KeyProject outer = pages.headed(FACTORY.createKeyProject(), box, null, "重点支流治理", "重点支流治理。");
    KeyProject inner = pages.headed(FACTORY.createKeyProject(), outer, null, "姚暹渠", "姚暹渠");
    pages.statement(inner, "新建第三污水处理厂；实施改造。", StatementKind.TASK);
    pages.table(section);
    return pages.plan;
  }

  /** A plan that is a task table, a row without deadline among its rows. */
  public static Plan tasks() {
    Pages pages = new Pages("1\t建设养老床位。扩大供给。\t2022年底\t市民政局\n2\t完成适老化改造\t\t市残联\n");
    TaskTable table = FACTORY.createTaskTable();
    HeaderRow header = FACTORY.createHeaderRow();
    header.getCells().addAll(List.of("序号", "工作任务", "完成时限", "牵头单位"));
    table.getHeaderRows().add(header);
    pages.plan.getContents().add(table);
    pages.task(table, "1", "建设养老床位。", "扩大供给。", "2022年底", "市民政局");
    pages.task(table, "2", "完成适老化改造", "市残联");
    return pages.plan;
  }

  private void task(TaskTable table, String number, String... statements) {
    Item item = FACTORY.createItem();
    item.setNumber(number);
    Span numberSpan = span(number);
    item.setSpan(numberSpan);
    for (String statement : statements) {
      statement(item, statement, StatementKind.TASK);
    }
    item.setExtent(new Span(numberSpan.start(), at));
    table.getContents().add(item);
  }

  private void table(Section section) {
    IndicatorTable table = headed(FACTORY.createIndicatorTable(), section, "2-1", "规划指标体系", "表2-1  规划指标体系");
    HeaderRow header = FACTORY.createHeaderRow();
    header.getCells().addAll(List.of("类别", "序号", "指标", "2020年现状", "2025年目标", "指标属性", "责任部门"));
    table.getHeaderRows().add(header);
    Indicator forest = indicator(table, "1", "森林覆盖率", "23.18*", "26");
    indicator(table, null, "其中黄河流域", "12", "14").setParent(forest);
    indicator(table, "2", "湿地面积", "", "不减少").setCategory("环境质量");
    Note note = FACTORY.createNote();
    note.setText("注：带*为2019年数据");
    table.getNotes().add(note);
  }

  private Indicator indicator(IndicatorTable table, String number, String name, String now, String then) {
    Indicator row = FACTORY.createIndicator();
    row.setCategory("生态保护");
    row.setNumber(number);
    row.setName(name);
    row.setNature(Nature.BINDING);
    Baseline baseline = FACTORY.createBaseline();
    baseline.setYear(2020);
    baseline.setText(now);
    row.setBaseline(baseline);
    IndicatorTarget target = FACTORY.createIndicatorTarget();
    target.setYear(2025);
    target.setText(then);
    row.getTargets().add(target);
    ResponsibleUnit unit = FACTORY.createResponsibleUnit();
    unit.setName("林草局");
    plan.getUnits().add(unit);
    Assignment assignment = FACTORY.createAssignment();
    assignment.setUnit(unit);
    row.getAssignments().add(assignment);
    table.getRows().add(row);
    return row;
  }

  private <T extends Headed> T headed(T element, ContentOwner owner, String number, String title, String line) {
    element.setNumber(number);
    element.setTitle(title);
    Content content = (Content) element;
    content.setSpan(span(line));
    owner.getContents().add(content);
    return element;
  }

  private Paragraph paragraph(ContentOwner owner, String number) {
    Paragraph paragraph = FACTORY.createParagraph();
    paragraph.setNumber(number);
    owner.getContents().add(paragraph);
    return paragraph;
  }

  private Statement statement(ContentOwner owner, String text, StatementKind kind) {
    Statement statement = newStatement(text);
    statement.setKind(kind);
    statement.setSpan(span(text));
    owner.getContents().add(statement);
    return statement;
  }

  /** A statement that a person added: without a span. */
  public static Statement newStatement(String text) {
    Statement statement = FACTORY.createStatement();
    statement.setText(text);
    statement.setKind(StatementKind.TASK);
    return statement;
  }

  private Span span(String words) {
    int start = plan.getSource().getText().indexOf(words, at);
    if (start < 0) {
      throw new IllegalArgumentException("Not in the source: " + words);
    }
    at = start + words.length();
    return new Span(start, at);
  }

  /** Marks words of a statement as a time expression. */
  public static TimeExpression time(Statement statement, String words, TimeClass timeClass) {
    TimeExpression time = FACTORY.createTimeExpression();
    time.setTimeClass(timeClass);
    mark(statement, time, words);
    return time;
  }

  /** Marks words of a statement as a target. */
  public static QuantitativeTarget target(Statement statement, String words) {
    QuantitativeTarget target = FACTORY.createQuantitativeTarget();
    mark(statement, target, words);
    return target;
  }

  private static void mark(Statement statement, Mark mark, String words) {
    mark.setStart(statement.getText().indexOf(words));
    mark.setEnd(mark.getStart() + words.length());
    mark.setQuote(words);
    statement.getMarks().add(mark);
  }

  /** A page of the plan. */
  public static PageDocument document(Plan plan) {
    PageDocument document = new PageDocument(PlanLabels.of(Locale.SIMPLIFIED_CHINESE));
    document.setPlan(plan);
    return document;
  }

  /** The lines of the page in a column of some characters' width. */
  public static PageLayout layout(PageDocument document, int ems) {
    PageLayout layout = new PageLayout(document, MEASURE, Scale.NORMAL);
    layout.setWidth(ems * TextStyle.TEXT.size());
    return layout;
  }

  /** The first element of a type in the plan. */
  public static <T> T find(Plan plan, Class<T> type) {
    for (var all = plan.eAllContents(); all.hasNext();) {
      Object next = all.next();
      if (type.isInstance(next)) {
        return type.cast(next);
      }
    }
    throw new IllegalArgumentException("No " + type);
  }

  /** The statement with these words in it. */
  public static Statement statement(Plan plan, String words) {
    for (var all = plan.eAllContents(); all.hasNext();) {
      if (all.next() instanceof Statement statement && statement.getText().contains(words)) {
        return statement;
      }
    }
    throw new IllegalArgumentException("No statement with " + words);
  }

  /** A block of running text on its own. */
  static Block block(TextStyle style, String text) {
    BlockWriter writer = new BlockWriter(style, null);
    writer.filler(text);
    return writer.finish(Block.Frame.NONE, false, null);
  }
}

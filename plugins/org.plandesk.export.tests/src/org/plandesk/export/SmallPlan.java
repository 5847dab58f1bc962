// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export;

import java.time.LocalDate;
import java.util.List;
import org.plandesk.model.Assignment;
import org.plandesk.model.Baseline;
import org.plandesk.model.Chapter;
import org.plandesk.model.Comparator;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.Leftover;
import org.plandesk.model.LeftoverKind;
import org.plandesk.model.Mark;
import org.plandesk.model.Nature;
import org.plandesk.model.Note;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Source;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.TimeQualifier;
import org.plandesk.model.UnitMention;

/**
 * A plan of one chapter with a wrapped sentence, a page number inside of it, a character beyond 16 bits and a table.
 */
final class SmallPlan {

  static final String TEXT = "一、𠮷祥工程\r\n到2025年，\r\n- 3 -\r\n水务局把利用率提高到25%以上。巩固成果。\r\n"
      + "表1 指标\n名称\t2025年\n利用率\t≥25\n注：略\n";

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

  final Plan plan = FACTORY.createPlan();
  final Chapter chapter = FACTORY.createChapter();
  final Statement task = FACTORY.createStatement();
  final Statement rest = FACTORY.createStatement();
  final TimeExpression deadline = FACTORY.createTimeExpression();
  final Indicator indicator = FACTORY.createIndicator();

  SmallPlan() {
    Source source = FACTORY.createSource();
    source.setName("small.txt");
    source.setSha256("00ff");
    source.setText(TEXT);
    plan.setSource(source);
    plan.setId("plan");
    plan.setPeriodFrom(2021);
    plan.setPeriodTo(2025);
    plan.setIssueDate(LocalDate.of(2022, 1, 31));
    ResponsibleUnit unit = FACTORY.createResponsibleUnit();
    unit.setId("u1");
    unit.setName("水务局");
    plan.getUnits().add(unit);

    at(plan, chapter, "c1", "一、𠮷祥工程");
    chapter.setNumber("一");
    chapter.setTitle("𠮷祥工程");
    Paragraph paragraph = FACTORY.createParagraph();
    at(chapter, paragraph, "p1", "到2025年，\r\n- 3 -\r\n水务局把利用率提高到25%以上。巩固成果。");
    paragraph.setNumber("1");
    paragraph.setExtent(paragraph.getSpan());
    at(paragraph, task, "s1", "到2025年，\r\n- 3 -\r\n水务局把利用率提高到25%以上。");
    task.setText("到2025年，水务局把利用率提高到25%以上。");
    task.setKind(StatementKind.TASK);
    at(paragraph, rest, "s2", "巩固成果。");
    rest.setText("巩固成果。");
    marks(unit);
    table(unit);
    chapter.setExtent(new Span(0, TEXT.length() - 1));
    leftovers();
  }

  private void marks(ResponsibleUnit unit) {
    mark(deadline, "t1", "到2025年");
    deadline.setTimeClass(TimeClass.DEADLINE);
    deadline.setDate(LocalDate.of(2025, 12, 31));
    deadline.setYear(2025);
    deadline.setQualifier(TimeQualifier.BY_YEAR);
    UnitMention mention = FACTORY.createUnitMention();
    mark(mention, "m1", "水务局");
    mention.setUnit(unit);
    QuantitativeTarget target = FACTORY.createQuantitativeTarget();
    mark(target, "g1", "利用率提高到25%以上");
    target.setSubject("利用率");
    target.setComparator(Comparator.AT_LEAST);
    target.getValues().add(25.0);
    target.setUnitOfMeasure("%");
    target.setDeadline(deadline);
  }

  private void table(ResponsibleUnit unit) {
    IndicatorTable table = FACTORY.createIndicatorTable();
    at(chapter, table, "tb1", "表1 指标");
    table.setNumber("1");
    table.setTitle("指标");
    table.setExtent(new Span(TEXT.indexOf("表1"), TEXT.length() - 1));
    HeaderRow header = FACTORY.createHeaderRow();
    header.setId("h1");
    header.setSpan(spanOf("名称\t2025年"));
    header.getCells().add("名称");
    header.getCells().add("2025年");
    table.getHeaderRows().add(header);
    indicator.setId("r1");
    indicator.setSpan(spanOf("利用率\t≥25"));
    indicator.setName("利用率");
    indicator.setNature(Nature.BINDING);
    Baseline baseline = FACTORY.createBaseline();
    baseline.setYear(2020);
    baseline.setText("0.57");
    baseline.setValue(0.57);
    indicator.setBaseline(baseline);
    IndicatorTarget target = FACTORY.createIndicatorTarget();
    target.setYear(2025);
    target.setText("≥25");
    target.setComparator(Comparator.AT_LEAST);
    target.getValues().add(25.0);
    indicator.getTargets().add(target);
    Assignment assignment = FACTORY.createAssignment();
    assignment.setId("a1");
    assignment.setUnit(unit);
    indicator.getAssignments().add(assignment);
    table.getRows().add(indicator);
    Note note = FACTORY.createNote();
    note.setId("n1");
    note.setText("注：略");
    note.setSpan(spanOf("注：略"));
    table.getNotes().add(note);
  }

  private void leftovers() {
    for (String leftover : List.of("\r\n", "\r\n", "- 3 -", "\r\n", "\r\n")) {
      Leftover part = FACTORY.createLeftover();
      int start = TEXT.indexOf(leftover, plan.getSource().getLeftovers().isEmpty() ? 0
          : plan.getSource().getLeftovers().get(plan.getSource().getLeftovers().size() - 1).getSpan().end());
      part.setSpan(new Span(start, start + leftover.length()));
      part.setWhy(leftover.isBlank() ? LeftoverKind.BLANK : LeftoverKind.PAGE_NUMBER);
      plan.getSource().getLeftovers().add(part);
    }
    for (int i = TEXT.indexOf("表1"); i < TEXT.length(); i++) {
      if (TEXT.charAt(i) == '\n') {
        Leftover part = FACTORY.createLeftover();
        part.setSpan(new Span(i, i + 1));
        plan.getSource().getLeftovers().add(part);
      }
    }
  }

  private static void at(ContentOwner owner, Content content, String id, String words) {
    content.setId(id);
    content.setSpan(spanOf(words));
    owner.getContents().add(content);
  }

  private void mark(Mark mark, String id, String words) {
    mark.setId(id);
    mark.setQuote(words);
    mark.setSpan(spanOf(words));
    mark.setStart(task.getText().indexOf(words));
    mark.setEnd(mark.getStart() + words.length());
    task.getMarks().add(mark);
  }

  private static Span spanOf(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.List;
import org.plandesk.model.Assignment;
import org.plandesk.model.Box;
import org.plandesk.model.Chapter;
import org.plandesk.model.Comment;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Mark;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.Report;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.UnitMention;

/** A small plan with something of each kind; two of them have the same ids, as two plans of one office may. */
final class ClipPlan {

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

  private int count;
  final Plan plan = FACTORY.createPlan();
  final Chapter first = named(FACTORY.createChapter());
  final Section one = named(FACTORY.createSection());
  final Section two = named(FACTORY.createSection());
  final Paragraph text = named(FACTORY.createParagraph());
  final Box box = named(FACTORY.createBox());
  final IndicatorTable rows = named(FACTORY.createIndicatorTable());
  final Statement task = named(FACTORY.createStatement());
  final TimeExpression deadline = mark(FACTORY.createTimeExpression(), "2025年底前");
  final TimeExpression linked = mark(FACTORY.createTimeExpression(), "2025年");
  final Comment comment = named(FACTORY.createComment());

  ClipPlan() {
    plan.getContents().add(first);
    first.setNumber("第一章");
    first.getContents().addAll(List.of(one, two));
    one.setNumber("（一）");
    one.setTitle("甲");
    two.setNumber("（二）");
    two.setTitle("乙");
    one.getContents().addAll(List.of(text, box, rows));
    text.setNumber("1");
    box.setNumber("1");
    rows();
    task();
    comment.setElement(task);
    comment.setStart(2);
    comment.setEnd(4);
    plan.getComments().add(comment);
  }

  private void task() {
    text.getContents().add(task);
    task.setText("县水务局牵头，2025年底前完成改造。");
    task.setKind(StatementKind.TASK);
    ResponsibleUnit water = unit("县水务局");
    ResponsibleUnit finance = unit("财政局");
    finance.setParent(unit("县政府"));
    UnitMention mention = mark(FACTORY.createUnitMention(), "县水务局");
    mention.setUnit(water);
    QuantitativeTarget target = mark(FACTORY.createQuantitativeTarget(), "改造");
    target.setDeadline(deadline);
    task.getMarks().addAll(List.of(mention, deadline, target));
    for (ResponsibleUnit unit : List.of(water, finance)) {
      Assignment assignment = named(FACTORY.createAssignment());
      assignment.setUnit(unit);
      task.getAssignments().add(assignment);
    }
    Report report = named(FACTORY.createReport());
    report.setNote("已开工");
    task.getReports().add(report);
    Statement other = named(FACTORY.createStatement());
    other.setText("2025年。");
    other.getMarks().add(linked);
    box.getContents().add(named(FACTORY.createParagraph()));
    ((Paragraph) box.getContents().getFirst()).setNumber("1");
    ((Paragraph) box.getContents().getFirst()).getContents().add(other);
    deadline.getSameAs().add(linked);
    linked.getSameAs().add(deadline);
  }

  private void rows() {
    HeaderRow header = named(FACTORY.createHeaderRow());
    header.getCells().addAll(List.of("序号", "指标"));
    rows.getHeaderRows().add(header);
    for (String name : List.of("甲", "乙")) {
      Indicator row = named(FACTORY.createIndicator());
      row.setNumber(String.valueOf(rows.getRows().size() + 1));
      row.setName(name);
      rows.getRows().add(row);
    }
  }

  /** A unit in the register. */
  ResponsibleUnit unit(String name, String... aliases) {

    ResponsibleUnit unit = named(FACTORY.createResponsibleUnit());
    unit.setName(name);
    unit.getAliases().addAll(List.of(aliases));
    plan.getUnits().add(unit);
    return unit;
  }

  private <E extends PlanElement> E named(E element) {
    element.setId("e" + count++);
    return element;
  }

  private <M extends Mark> M mark(M mark, String quote) {
    mark.setQuote(quote);
    return named(mark);
  }
}

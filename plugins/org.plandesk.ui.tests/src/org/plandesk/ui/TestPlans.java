// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui;

import java.time.LocalDate;
import org.plandesk.model.Chapter;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Section;
import org.plandesk.model.Source;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;

/** A small plan for tests: one chapter with one section, whose paragraph has a heading and two tasks with one deadline. */
public final class TestPlans {

  /** The document the plan was imported from. */
  public static final String TEXT = "一、重点任务\n（一）治理河道\n优化布局。到2025年完成清淤。长期坚持巡查。\n";

  private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

  private TestPlans() {}

  /** The plan, anew at each call. */
  public static Plan small() {
    Plan plan = FACTORY.createPlan();
    plan.setId("plan");
    Source source = FACTORY.createSource();
    source.setName("small.txt");
    source.setText(TEXT);
    plan.setSource(source);
    Chapter chapter = FACTORY.createChapter();
    chapter.setId("c1");
    chapter.setNumber("一");
    chapter.setTitle("重点任务");
    chapter.setSpan(spanOf("一、重点任务"));
    plan.getContents().add(chapter);
    Section section = FACTORY.createSection();
    section.setId("s1");
    section.setNumber("（一）");
    section.setTitle("治理河道");
    section.setSpan(spanOf("（一）治理河道"));
    chapter.getContents().add(section);
    Paragraph paragraph = FACTORY.createParagraph();
    paragraph.setId("p1");
    paragraph.setNumber("1");
    section.getContents().add(paragraph);
    paragraph.getContents().add(statement("st1", "优化布局。", StatementKind.HEADING));
    Statement dated = statement("st2", "到2025年完成清淤。", StatementKind.TASK);
    TimeExpression deadline = FACTORY.createTimeExpression();
    deadline.setId("t1");
    deadline.setEnd(6);
    deadline.setQuote("到2025年");
    deadline.setTimeClass(TimeClass.DEADLINE);
    deadline.setDate(LocalDate.of(2025, 12, 31));
    dated.getMarks().add(deadline);
    paragraph.getContents().add(dated);
    paragraph.getContents().add(statement("st3", "长期坚持巡查。", StatementKind.TASK));
    return plan;
  }

  /** The element with the id. */
  public static <T> T find(Plan plan, String id, Class<T> type) {
    var all = plan.eAllContents();
    while (all.hasNext()) {
      if (all.next() instanceof PlanElement element && id.equals(element.getId())) {
        return type.cast(element);
      }
    }
    throw new IllegalArgumentException("No element " + id);
  }

  private static Statement statement(String id, String text, StatementKind kind) {
    Statement statement = FACTORY.createStatement();
    statement.setId(id);
    statement.setText(text);
    statement.setKind(kind);
    statement.setSpan(spanOf(text));
    return statement;
  }

  private static Span spanOf(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}

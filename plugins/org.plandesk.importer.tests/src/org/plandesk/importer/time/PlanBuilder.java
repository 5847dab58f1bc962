// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.importer.ImportContext;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.SourceText;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Item;
import org.plandesk.model.Mark;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Source;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TaskTable;
import org.plandesk.model.TimeExpression;

/** Builds small plans for the tests of the stage: paragraphs, items and task tables of statements. */
final class PlanBuilder {
  private final Plan plan = PlanFactory.eINSTANCE.createPlan();
  private final StringBuilder text = new StringBuilder();
  private final List<Statement> statements = new ArrayList<>();
  private ContentOwner place = plan;

  /** The plan as it is built. */
  Plan plan() {
    return plan;
  }

  /** A statement of the plan by its place. */
  Statement statement(int index) {
    return statements.get(index);
  }

  /** The time expressions of a statement. */
  List<TimeExpression> times(int index) {
    List<TimeExpression> times = new ArrayList<>();
    for (Mark mark : statement(index).getMarks()) {
      times.add((TimeExpression) mark);
    }
    return times;
  }

  /** Begins a paragraph. */
  PlanBuilder paragraph(String... sentences) {
    Paragraph paragraph = PlanFactory.eINSTANCE.createParagraph();
    add(plan, paragraph);
    place = paragraph;
    return sentences(StatementKind.TASK, sentences);
  }

  /** Adds sentences where the plan stands. */
  PlanBuilder sentences(StatementKind kind, String... sentences) {
    for (String sentence : sentences) {
      Statement statement = PlanFactory.eINSTANCE.createStatement();
      statement.setText(sentence);
      statement.setKind(kind);
      statement.setSpan(new Span(text.length(), text.length() + sentence.length()));
      text.append(sentence);
      add(place, statement);
      statements.add(statement);
    }
    return this;
  }

  /** A task table whose rows are the cells given. */
  PlanBuilder taskTable(List<List<String>> rows) {
    TaskTable table = PlanFactory.eINSTANCE.createTaskTable();
    add(plan, table);
    for (List<String> row : rows) {
      Item item = PlanFactory.eINSTANCE.createItem();
      add(table, item);
      for (String cell : row) {
        Paragraph paragraph = PlanFactory.eINSTANCE.createParagraph();
        add(item, paragraph);
        place = paragraph;
        sentences(StatementKind.TASK, cell);
      }
    }
    return this;
  }

  private static void add(ContentOwner owner, Content content) {
    owner.getContents().add(content);
  }

  /** Runs the stage. */
  PlanBuilder marked() {
    Source source = PlanFactory.eINSTANCE.createSource();
    source.setText(text.toString());
    plan.setSource(source);
    new TimeStage().run(plan, new ImportContext(SourceText.of("plan.txt", text.toString()), plan, ImportMonitor.NONE));
    return this;
  }
}

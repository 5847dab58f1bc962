// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.importer.ImportContext;
import org.plandesk.importer.MarkStage;
import org.plandesk.importer.TextRole;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeExpression;

/**
 * Marks the time expressions of a plan. Walks its statements in the order of the document, carries the year that was
 * named last through a paragraph or table row, and links the same obligation stated in the text and in a task table.
 */
public final class TimeStage implements MarkStage {
  private final TimeRecognizer recognizer = new TimeRecognizer();

  @Override
  public void run(Plan plan, ImportContext context) {
    List<Statement> statements = statements(plan);
    PlanWalk walk = new PlanWalk(recognizer, statement -> kind(statement, context), context::checkCancelled);
    walk.read(statements, walk.clock(PlanClock.of(plan), statements),
        (statement, found) -> found.forEach(finding -> add(finding, statement, context)));
    SameObligations.link(plan);
  }

  /** The statements of a plan that have words, in the order of the document. */
  static List<Statement> statements(Plan plan) {
    List<Statement> statements = new ArrayList<>();
    for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();) {
      if (all.next() instanceof Statement statement && statement.getText() != null) {
        statements.add(statement);
      }
    }
    return statements;
  }

  /** In a chapter that looks back, what obliges nobody is told as a fact. */
  private static StatementKind kind(Statement statement, ImportContext context) {
    boolean open = statement.getKind() == StatementKind.OTHER || statement.getKind() == StatementKind.HEADING;
    return open && context.roleOf(statement) == TextRole.BACKGROUND ? StatementKind.FACT : statement.getKind();
  }

  private static void add(TimeFinding finding, Statement statement, ImportContext context) {
    TimeExpression mark = PlanFactory.eINSTANCE.createTimeExpression();
    mark.setId(context.ids().next("t"));
    mark.setTimeClass(finding.timeClass());
    mark.setQualifier(finding.qualifier());
    mark.setDate(finding.date());
    mark.setYear(finding.year());
    mark.setAlternative(finding.alternative());
    mark.setFrom(finding.from());
    mark.setTo(finding.to());
    mark.setRelativeTo(finding.relativeTo());
    mark.setRecurrence(finding.recurrence());
    mark.setClauseStart(finding.clauseStart());
    mark.setClauseEnd(finding.clauseEnd());
    mark.setCertainty(finding.certainty());
    mark.setReason(finding.reason());
    context.place(mark, statement, finding.start(), finding.end());
  }
}

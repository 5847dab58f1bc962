// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.importer.ImportContext;
import org.plandesk.importer.MarkStage;
import org.plandesk.importer.TextRole;
import org.plandesk.model.Item;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TaskTable;
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
    PlanClock clock = PlanClock.of(plan);
    if (clock.knowsNothing()) {
      PlanClockEstimator estimator = new PlanClockEstimator(recognizer);
      for (Statement statement : statements) {
        estimator.read(statement.getText(), kind(statement, context), context::checkCancelled);
      }
      clock = estimator.estimate();
    }
    Carried carried = Carried.NOTHING;
    EObject paragraph = null;
    for (Statement statement : statements) {
      context.checkCancelled();
      EObject holder = holder(statement);
      carried = holder == paragraph ? carried : carried.newParagraph();
      paragraph = holder;
      TimeContext around = carried.context(kind(statement, context), clock, inTable(statement));
      for (TimeFinding finding : recognizer.find(statement.getText(), around, context::checkCancelled)) {
        add(finding, statement, context);
        carried = carried.after(finding);
      }
    }
    SameObligations.link(plan);
  }

  private static List<Statement> statements(Plan plan) {
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

  private static boolean inTable(Statement statement) {
    for (EObject at = statement.eContainer(); at != null; at = at.eContainer()) {
      if (at instanceof TaskTable) {
        return true;
      }
    }
    return false;
  }

  /** The table row or numbered item that holds a sentence, else its paragraph. */
  private static EObject holder(Statement statement) {
    EObject parent = statement.eContainer();
    EObject above = parent == null ? null : parent.eContainer();
    return above instanceof Item ? above : parent;
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

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.plandesk.importer.ImportContext;
import org.plandesk.importer.MarkStage;
import org.plandesk.importer.target.TargetContext.Role;
import org.plandesk.importer.target.TargetContext.Time;
import org.plandesk.model.Content;
import org.plandesk.model.Item;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TaskTable;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;
import org.plandesk.text.ChineseNumbers;
import org.plandesk.text.Punctuation;

/**
 * Attaches quantitative targets to the statements of a plan. Runs after the time stage: a target refers to the deadline
 * that governs its clause; in a paragraph of goals, to the last deadline before it in the paragraph.
 */
public final class TargetStage implements MarkStage {
  private final TargetRecognizer recognizer = new TargetRecognizer();

  /** The last deadline of a goals paragraph, the last target of the sentence before, and the deadline of a table's row. */
  private static final class Paragraph {
    private EObject owner;
    private TimeExpression deadline;
    private TargetContext.Said said;
    private EObject row;
    private TimeExpression rowDeadline;
  }

  @Override
  public void run(Plan plan, ImportContext context) {
    List<Statement> statements = new ArrayList<>();
    for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();) {
      if (all.next() instanceof Statement statement && statement.getText() != null) {
        statements.add(statement);
      }
    }
    Paragraph goals = new Paragraph();
    for (Statement statement : statements) {
      context.checkCancelled();
      mark(statement, context, goals);
    }
  }

  private void mark(Statement statement, ImportContext context, Paragraph goals) {
    if (goals.owner != statement.eContainer()) {
      goals.owner = statement.eContainer();
      goals.deadline = null;
      goals.said = null;
    }
    List<TimeExpression> times = new ArrayList<>();
    for (Mark mark : statement.getMarks()) {
      if (mark instanceof TimeExpression time) {
        times.add(time);
      }
    }
    TargetContext known =
        new TargetContext(statement.getKind(), times.stream().map(TargetStage::time).toList(), goals.said);
    List<TargetFinding> findings =
        recognizer.find(Punctuation.widened(statement.getText()), known, context::checkCancelled);
    goals.said = findings.isEmpty() ? null
        : new TargetContext.Said(findings.getLast().subject(), findings.getLast().unit());
    for (TargetFinding finding : findings) {
      TimeExpression deadline = finding.deadline() >= 0 ? times.get(finding.deadline())
          : statement.getKind() == StatementKind.GOAL ? goals.deadline : rowDeadline(statement, goals);
      add(finding, deadline, statement, context);
    }
    times.stream().filter(time -> time.getTimeClass() == TimeClass.DEADLINE).forEach(time -> goals.deadline = time);
  }

  /** The one deadline in the other cells of a task table's row, null when there is none. */
  private static TimeExpression rowDeadline(Statement statement, Paragraph known) {
    if (!(statement.eContainer() instanceof Item row) || !(row.eContainer() instanceof TaskTable)) {
      return null;
    }
    if (known.row == row) {
      return known.rowDeadline;
    }
    TimeExpression deadline = null;
    for (Content cell : row.getContents()) {
      if (cell instanceof Statement other && other.getKind() == StatementKind.OTHER) {
        for (Mark mark : other.getMarks()) {
          boolean due = mark instanceof TimeExpression time && time.getTimeClass() == TimeClass.DEADLINE;
          deadline = due ? (TimeExpression) mark : deadline;
        }
      }
    }
    known.row = row;
    known.rowDeadline = deadline;
    return deadline;
  }

  private static void add(TargetFinding finding, TimeExpression deadline, Statement statement, ImportContext context) {
    QuantitativeTarget target = PlanFactory.eINSTANCE.createQuantitativeTarget();
    target.setId(context.ids().next("g"));
    target.setSubject(finding.subject());
    target.setComparator(finding.comparator());
    target.getValues().addAll(finding.values());
    target.setUnitOfMeasure(finding.unit());
    target.setBaselineYear(finding.baselineYear());
    target.setDeadline(deadline);
    target.setCertainty(finding.certainty());
    target.setReason(finding.reason());
    context.place(target, statement, finding.start(), finding.end());
  }

  private static Time time(TimeExpression time) {
    Role role = switch (time.getTimeClass()) {
      case DEADLINE -> Role.DEADLINE;
      case BASELINE -> Role.BASELINE;
      case HISTORICAL -> Role.PAST;
      default -> Role.OTHER;
    };
    Integer year = time.getYear() != null ? time.getYear() : yearIn(time.getQuote());
    return new Time(time.getStart(), time.getEnd(), role, year, time.getClauseStart(), time.getClauseEnd());
  }

  /** The first year written in words such as 较2020年, null when there is none. */
  private static Integer yearIn(String quote) {
    int digits = 0;
    int value = 0;
    for (int i = 0; quote != null && i < quote.length(); i++) {
      int digit = ChineseNumbers.digit(quote.charAt(i));
      digits = digit < 0 ? 0 : digits + 1;
      value = digit < 0 ? 0 : value * 10 + digit;
      if (digits == 4) {
        return value;
      }
    }
    return null;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Item;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TaskTable;
import org.plandesk.text.Punctuation;

/**
 * Reads the statements of a plan in their order and carries the year that was named last through a paragraph or table
 * row. Changes nothing.
 *
 * @param recognizer reads one statement
 * @param kinds what a statement does
 * @param check asked often; throws when the work should stop
 */
record PlanWalk(TimeRecognizer recognizer, Function<Statement, StatementKind> kinds, Runnable check) {
  private static final Pattern NUMBER =
      Pattern.compile("^\\p{IsHan}{2,12}[〔\\[（(【［](20[0-9]{2})[〕\\]）)】］] ?[0-9]{1,4} ?号$");

  /** The plan's time: what the plan says of it, else what its deadlines tell. */
  PlanClock clock(PlanClock stated, List<Statement> statements) {
    if (!stated.knowsNothing()) {
      return stated;
    }
    PlanClock opened = ofOpening(statements);
    if (!opened.knowsNothing()) {
      return opened;
    }
    PlanClockEstimator estimator = new PlanClockEstimator(recognizer);
    for (Statement statement : statements) {
      estimator.read(Punctuation.widened(statement.getText()), kinds.apply(statement), check);
    }
    return begunIn(numbered(statements), estimator.estimate());
  }

  /** A time concluded from deadlines, of a plan that was numbered in a year: what lies before it is past. */
  private static PlanClock begunIn(Integer year, PlanClock estimate) {
    boolean known = estimate.from() != null && estimate.from() <= (year == null ? 0 : year)
        && estimate.to() - estimate.from() == FiveYearPlan.YEARS - 1;
    return year == null || known || estimate.from() == null ? estimate
        : new PlanClock(null, year, Math.max(year, estimate.to()), true);
  }

  /** The year in the number of the document (政办发〔2022〕45号) before the first chapter, or null. */
  private static Integer numbered(List<Statement> statements) {
    for (Statement statement : statements) {
      if (!isOpening(statement)) {
        return null;
      }
      Matcher number = NUMBER.matcher(statement.getText());
      if (number.find()) {
        return Integer.valueOf(number.group(1));
      }
    }
    return null;
  }

  private static boolean isOpening(Statement statement) {
    return statement.getKind() == StatementKind.OTHER && statement.eContainer() instanceof Paragraph paragraph
        && paragraph.eContainer() instanceof Plan;
  }

  /** The one year whose work the words before the first chapter announce: 现将2024年重点任务分工如下. */
  private PlanClock ofOpening(List<Statement> statements) {
    Set<Integer> years = new HashSet<>();
    for (Statement statement : statements) {
      if (!isOpening(statement)) {
        break;
      }
      TimeContext alone = TimeContext.of(StatementKind.OTHER, PlanClock.UNKNOWN);
      for (TimeFinding finding : recognizer.find(Punctuation.widened(statement.getText()), alone, check)) {
        if (SubjectYearRecognizer.isSubject(finding)) {
          years.add(finding.from().getYear());
        }
      }
    }
    int year = years.size() == 1 ? years.iterator().next() : 0;
    return year == 0 ? PlanClock.UNKNOWN : PlanClock.ofPeriod(year, year);
  }

  /** Hands out what is found in each statement. */
  void read(List<Statement> statements, PlanClock clock, BiConsumer<Statement, List<TimeFinding>> found) {
    // the year of a document's number is nearer to a bare month than the last deadline of another paragraph
    Integer numbered =
        clock.issueDate() == null && (clock.from() == null || clock.estimated()) ? numbered(statements) : null;
    Carried carried = Carried.NOTHING.ofPlan(numbered);
    EObject paragraph = null;
    for (Statement statement : statements) {
      check.run();
      EObject holder = holder(statement);
      carried = holder == paragraph ? carried : carried.newParagraph();
      paragraph = holder;
      TimeContext around = carried.context(kinds.apply(statement), clock, inTable(statement));
      List<TimeFinding> findings = recognizer.find(Punctuation.widened(statement.getText()), around, check);
      for (TimeFinding finding : findings) {
        carried = carried.after(finding).ofPlan(numbered);
      }
      found.accept(statement, findings);
    }
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
}

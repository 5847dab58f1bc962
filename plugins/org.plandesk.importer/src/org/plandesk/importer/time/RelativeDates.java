// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;

/**
 * Reads the dates that hang on a plan's day of issue again: 印发后3个月内, 自印发之日起, 6月底前 in a plan that names no year.
 *
 * <p>Only expressions are given whose present date is the one that the present day of issue gives: a date that a person
 * set stays.
 */
public final class RelativeDates {
  private static final TimeRecognizer RECOGNIZER = new TimeRecognizer();

  private RelativeDates() {
  }

  /**
   * What another day of issue makes of a time expression.
   *
   * @param time the expression
   * @param date last day allowed, null when it cannot be told
   * @param year year it is listed under
   * @param alternative the other reading
   * @param from first day of a period or start
   * @param to last day of a period
   * @param reason key of a reason, or null
   */
  public record Dated(TimeExpression time, LocalDate date, Integer year, LocalDate alternative, LocalDate from,
      LocalDate to, String reason) {
  }

  /** The expressions whose dates are others when the plan was issued on a day; null when the day is not known. */
  public static List<Dated> of(Plan plan, LocalDate issueDate) {
    if (TimeStage.statements(plan).stream().flatMap(statement -> statement.getMarks().stream())
        .noneMatch(RelativeDates::mayHang)) {
      return List.of();
    }
    Map<TimeExpression, TimeFinding> before = read(plan, plan.getIssueDate());
    List<Dated> changed = new ArrayList<>();
    read(plan, issueDate).forEach((time, now) -> {
      TimeFinding was = before.get(time);
      boolean own = was != null && Objects.equals(was.date(), time.getDate())
          && Objects.equals(was.from(), time.getFrom()) && Objects.equals(was.to(), time.getTo());
      boolean other = was != null && !(Objects.equals(was.date(), now.date()) && Objects.equals(was.from(), now.from())
          && Objects.equals(was.to(), now.to()));
      if (own && other && time.getState() != ReviewState.REJECTED) {
        changed.add(new Dated(time, now.date(), now.year(), now.alternative(), now.from(), now.to(), now.reason()));
      }
    });
    return changed;
  }

  /** Whether a mark can hang on the day of issue: it counts from an event, or its year was concluded or is not known. */
  private static boolean mayHang(Mark mark) {
    return mark instanceof TimeExpression time && (time.getRelativeTo() != null
        || time.getReason() != null && time.getReason().startsWith("time.year-")
        || time.getTimeClass() == TimeClass.DEADLINE && time.getYear() == null);
  }

  /** For each expression what is found at its place when the plan was issued on a day. */
  private static Map<TimeExpression, TimeFinding> read(Plan plan, LocalDate issueDate) {
    Map<TimeExpression, TimeFinding> found = new IdentityHashMap<>();
    List<Statement> statements = TimeStage.statements(plan);
    PlanWalk walk = new PlanWalk(RECOGNIZER, Statement::getKind, () -> {});
    PlanClock stated = PlanClock.of(plan);
    PlanClock clock =
        walk.clock(new PlanClock(issueDate, stated.from(), stated.to(), stated.estimated()), statements);
    walk.read(statements, clock, lookUp(found));
    return found;
  }

  private static BiConsumer<Statement, List<TimeFinding>> lookUp(Map<TimeExpression, TimeFinding> found) {
    return (statement, findings) -> {
      for (Mark mark : statement.getMarks()) {
        for (TimeFinding finding : findings) {
          boolean same = mark instanceof TimeExpression time && time.getStart() == finding.start()
              && time.getEnd() == finding.end() && time.getTimeClass() == finding.timeClass();
          if (same) {
            found.put((TimeExpression) mark, finding);
          }
        }
      }
    };
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The light (灯) of a deadline or task on a day, as supervision offices use it.
 *
 * <p>Done wins over everything; without a date there is nothing to be late for; after the last day it is late; within the
 * window before it, due soon; else on course.
 */
public enum Light {

  /** 按期: the last day is further away than the window. */
  ON_COURSE,
  /** 临期: the last day is within the window, today included. */
  DUE_SOON,
  /** 逾期: the last day has passed and the work is not reported done. */
  LATE,
  /** 已完成: the work is reported done. */
  DONE,
  /** 无时限: no date is known. */
  UNDATED;

  /** Days before the last day during which a deadline is due soon, unless a person sets another window. */
  public static final int DEFAULT_WINDOW_DAYS = 90;

  /** The day that counts: the one a person moved the deadline to, else the one the text gives; null when neither is known. */
  public static LocalDate dueDate(TimeExpression deadline) {
    return deadline.getMovedTo() != null ? deadline.getMovedTo() : deadline.getDate();
  }

  /**
   * The light of one deadline of a statement; a report on the same obligation where else it is stated counts too, and of the cell
   * under 完成时限 in a task table the reports of the row's tasks.
   */
  public static Light of(TimeExpression deadline, LocalDate asOf, int windowDays) {
    boolean done = isDone(deadline, asOf) || deadline.getSameAs().stream().anyMatch(same -> isDone(same, asOf));
    return of(dueDate(deadline), done, asOf, windowDays);
  }

  /** A cell that only says when a row of a task table is due carries no reports; those of all tasks of the row count for it. */
  private static boolean isDone(TimeExpression deadline, LocalDate asOf) {
    if (deadline.eContainer() instanceof Reportable reportable && isDone(reportable, asOf)) {
      return true;
    }
    List<Statement> tasks =
        Plans.statementsDue(deadline).stream().filter(due -> due != deadline.eContainer()).toList();
    return !tasks.isEmpty() && tasks.stream().allMatch(task -> isDone(task, asOf));
  }

  /** The light of a statement: that of the earliest deadline in force for it. */
  public static Light of(Statement statement, LocalDate asOf, int windowDays) {
    LocalDate earliest = Plans.timesInForce(statement, TimeClass.DEADLINE).stream().map(Light::dueDate)
        .filter(date -> date != null).min(LocalDate::compareTo).orElse(null);
    return of(earliest, isDone(statement, asOf), asOf, windowDays);
  }

  /**
   * The rule itself.
   *
   * @param due last day allowed, null when none is known
   * @param windowDays days before the last day during which it is due soon, not negative
   */
  public static Light of(LocalDate due, boolean done, LocalDate asOf, int windowDays) {
    if (done) {
      return DONE;
    }
    if (due == null) {
      return UNDATED;
    }
    long daysLeft = ChronoUnit.DAYS.between(asOf, due);
    if (daysLeft < 0) {
      return LATE;
    }
    return daysLeft <= windowDays ? DUE_SOON : ON_COURSE;
  }

  /** Whether the last report up to the day says that the work is done. */
  public static boolean isDone(Reportable reportable, LocalDate asOf) {
    ProgressStatus latest = ProgressStatus.NOT_REPORTED;
    for (Report report : ElementLists.reports(reportable)) {
      if (report.getDate() == null || !report.getDate().isAfter(asOf)) {
        latest = report.getStatus();
      }
    }
    return latest == ProgressStatus.DONE;
  }
}

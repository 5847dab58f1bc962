// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plandesk.model.ElementLists;
import org.plandesk.model.Light;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Report;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.edit.PlanLabels;

/**
 * A deadline as it stood on a day.
 *
 * @param task the statement that is due
 * @param due the last day allowed, or null
 * @param light how it stood
 * @param progress what was reported last until that day, or null
 */
public record DueThen(Statement task, LocalDate due, Light light, Report progress) {

  /** The deadlines of a plan on a day, the earliest first; the same obligation once. */
  public static List<DueThen> of(Plan plan, LocalDate day) {
    return Plans.deadlines(plan).stream().filter(deadline -> deadline.eContainer() instanceof Statement)
        .map(deadline -> of(deadline, day))
        .sorted(Comparator.comparing(DueThen::due, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
  }

  private static DueThen of(TimeExpression deadline, LocalDate day) {
    // Of a cell under 完成时限 the task of its row.
    Statement task = Plans.statementsDue(deadline).getLast();
    Report last = null;
    for (Report report : ElementLists.reports(task)) {
      last = report.getDate() == null || !report.getDate().isAfter(day) ? report : last;
    }
    return new DueThen(task, Light.dueDate(deadline), Light.of(deadline, day, Light.DEFAULT_WINDOW_DAYS), last);
  }

  /** The last day in words: a date, empty when there is none. */
  public String dueWords() {
    return due == null ? "" : due.toString();
  }

  /** What was reported: a share, else how it stands; empty when nothing was. */
  public String progressWords() {
    if (progress == null) {
      return "";
    }
    String status = PlanLabels.current().literal(progress.getStatus());
    return progress.getPercent() == null ? status : progress.getPercent() + "%";
  }

  /** How many of each light there are: 逾期 3、临期 1. */
  public static String summary(List<DueThen> rows) {
    Map<Light, Integer> counts = new EnumMap<>(Light.class);
    rows.forEach(row -> counts.merge(row.light(), 1, Integer::sum));
    List<String> words = counts.entrySet().stream()
        .map(count -> PlanLabels.current().literal(count.getKey()) + " " + count.getValue()).toList();
    return String.join(Messages.separator, words);
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.time.LocalDate;
import org.plandesk.importer.time.CalendarPoint.YearWord;
import org.plandesk.model.Plan;

/**
 * What a plan says of its own time: it tells past from future where a sentence does not. Immutable.
 *
 * @param issueDate day of issue, or null
 * @param from first year of the plan's period, or null
 * @param to last year of the plan's period, or null
 * @param estimated whether {@code from} and {@code to} were concluded from the plan's deadlines
 */
record PlanClock(LocalDate issueDate, Integer from, Integer to, boolean estimated) {
  /** Nothing is known. */
  static final PlanClock UNKNOWN = new PlanClock(null, null, null, false);

  /** The clock of a plan whose text states its period. */
  static PlanClock ofPeriod(int from, int to) {
    return new PlanClock(null, from, to, false);
  }

  /** What the plan's own fields and its title say. */
  static PlanClock of(Plan plan) {
    if (plan.getPeriodFrom() != null || plan.getTitle() == null) {
      return new PlanClock(plan.getIssueDate(), plan.getPeriodFrom(), plan.getPeriodTo(), false);
    }
    return ofTitle(TimeText.of(plan.getTitle()), plan.getIssueDate());
  }

  /** The period that a title names: 2021—2023年, “十四五”, or the only year of a yearly plan. */
  static PlanClock ofTitle(TimeText title, LocalDate issueDate) {
    for (int at = 0; at < title.length(); at++) {
      FiveYearPlan plan = FiveYearPlan.read(title, at);
      if (plan != null) {
        return new PlanClock(issueDate, plan.firstYear(), plan.lastYear(), false);
      }
      CalendarPhrase phrase = CalendarPhraseReader.read(title, at, at);
      if (phrase != null && phrase.last().yearWord() == YearWord.WRITTEN) {
        int to = phrase.last().year();
        boolean ranged =
            phrase.isRange() && phrase.first().yearWord() == YearWord.WRITTEN && phrase.first().year() <= to;
        return new PlanClock(issueDate, ranged ? phrase.first().year() : to, to, false);
      }
    }
    return new PlanClock(issueDate, null, null, false);
  }

  /** Whether neither a period nor a day of issue is known. */
  boolean knowsNothing() {
    return issueDate == null && from == null;
  }

  /** The first year in which a duty of the plan may be due, or null. */
  Integer firstYear() {
    if (from == null) {
      return issueDate == null ? null : Integer.valueOf(issueDate.getYear());
    }
    // a plan may be issued a little before its period
    return issueDate == null ? from : Integer.valueOf(Math.min(from, issueDate.getYear()));
  }

  /** Whether the year was over when the plan was made. */
  boolean isPast(int year) {
    Integer first = firstYear();
    return first != null && year < first;
  }

  /** Whether a statement of facts that names the year looks ahead. */
  boolean isAhead(int year) {
    if (issueDate != null) {
      return year > issueDate.getYear();
    }
    return from != null && year > from;
  }

  /** Whether the plan says that it covers fewer than five years; a date without a year is then most likely of the first. */
  boolean isShort() {
    return from != null && to != null && !estimated && to - from < FiveYearPlan.YEARS - 1;
  }

  /** The only year of the plan (2021年工作要点), or null. */
  Integer onlyYear() {
    return from != null && from.equals(to) && !estimated ? from : null;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A point of the calendar as it is written, without preposition and suffix.
 *
 * @param start folded index of its first character
 * @param end folded index behind its last character
 * @param yearWord how the year is given
 * @param year the written year; 0 unless {@code yearWord} is WRITTEN
 * @param step how fine it is
 * @param number half-year 1-2, quarter 1-4, month 1-12, or place of a feast among {@link Feast}; 0 for whole years
 * @param day day of the month, or ten-day period 1-3; 0 for coarser steps
 * @param atEnd whether its end is named (底, 末), so that 前 behind it leaves no doubt
 */
record CalendarPoint(int start, int end, YearWord yearWord, int year, Step step, int number, int day, boolean atEnd) {

  /** How a point gives its year. */
  enum YearWord {
    /** 2025年. */
    WRITTEN,
    /** 今年, 本年度. */
    THIS,
    /** 明年, 次年. */
    NEXT,
    /** 去年, 上年. */
    LAST,
    /** Left out. */
    NONE
  }

  /** The first day of the point in a year. */
  LocalDate firstDay(int inYear) {
    return switch (step) {
      case YEAR, YEAR_START, YEAR_END, SEASON -> LocalDate.of(inYear, 1, 1);
      case HALF_YEAR -> LocalDate.of(inYear, number == 1 ? 1 : 7, 1);
      case QUARTER -> LocalDate.of(inYear, number * 3 - 2, 1);
      case MONTH -> LocalDate.of(inYear, number, 1);
      case TEN_DAYS -> LocalDate.of(inYear, number, day * 10 - 9);
      case FEAST -> feast().dayOrNear(inYear);
      case DAY -> day(inYear);
    };
  }

  /** The last day of the point in a year. */
  LocalDate lastDay(int inYear) {
    return switch (step) {
      case YEAR, YEAR_END, SEASON -> LocalDate.of(inYear, 12, 31);
      case YEAR_START -> LocalDate.of(inYear, 1, 31);
      case HALF_YEAR -> YearMonth.of(inYear, number * 6).atEndOfMonth();
      case QUARTER -> YearMonth.of(inYear, number * 3).atEndOfMonth();
      case MONTH -> YearMonth.of(inYear, number).atEndOfMonth();
      case TEN_DAYS -> day == 3 ? YearMonth.of(inYear, number).atEndOfMonth() : LocalDate.of(inYear, number, day * 10);
      case FEAST -> feast().dayOrNear(inYear);
      case DAY -> day(inYear);
    };
  }

  /** A written 29 February in a year without one is its 28th; the text is not ours to refuse. */
  private LocalDate day(int inYear) {
    YearMonth month = YearMonth.of(inYear, number);
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }

  /** The feast of a point of that step. */
  Feast feast() {
    return Feast.values()[number];
  }

  /** Whether the point is a whole year. */
  boolean isYear() {
    return step == Step.YEAR;
  }
}

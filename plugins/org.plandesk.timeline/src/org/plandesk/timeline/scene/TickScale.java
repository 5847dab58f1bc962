// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;

/** What divides the years at a zoom. */
enum TickScale {

  /** Years are too narrow for anything. */
  NONE,
  /** Quarters, without words. */
  QUARTERS,
  /** Months. */
  MONTHS,
  /** 上旬、中旬、下旬: the first, eleventh and twenty-first day. */
  TEN_DAYS,
  /** Every day. */
  DAYS;

  private static final int TEN = 10;
  private static final int LAST_TEN = 21;

  /** The finest that can be told apart and labelled. */
  static TickScale of(double pixelsPerDay) {
    if (pixelsPerDay >= 36) {
      return DAYS;
    }
    if (pixelsPerDay >= 4.5) {
      return TEN_DAYS;
    }
    if (pixelsPerDay >= 1.4) {
      return MONTHS;
    }
    return pixelsPerDay >= 0.36 ? QUARTERS : NONE;
  }

  boolean hasLabels() {
    return ordinal() >= MONTHS.ordinal();
  }

  /** The days at which a line stands within a column, its first day left out. */
  IntStream days(Axis.Column column) {
    return starts(column).filter(day -> day > column.firstDay());
  }

  /** The days that are labelled. */
  int[] labelled(Axis.Column column, int first) {
    return starts(column).filter(day -> day >= first).toArray();
  }

  private IntStream starts(Axis.Column column) {
    return switch (this) {
      case NONE -> IntStream.empty();
      case QUARTERS -> column.isSqueezed() ? IntStream.empty() : months(column, 3);
      case MONTHS -> months(column, 1);
      case TEN_DAYS -> IntStream.range(column.firstDay(), column.endDay()).filter(TickScale::startsTenDays);
      case DAYS -> IntStream.range(column.firstDay(), column.endDay());
    };
  }

  private static IntStream months(Axis.Column column, int step) {
    return IntStream.iterate(1, month -> month <= 12, month -> month + step)
        .map(month -> (int) LocalDate.of(column.firstYear(), month, 1).toEpochDay());
  }

  private static boolean startsTenDays(int day) {
    int dayOfMonth = LocalDate.ofEpochDay(day).getDayOfMonth();
    return dayOfMonth == 1 || dayOfMonth == TEN + 1 || dayOfMonth == LAST_TEN;
  }

  String label(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return this == MONTHS ? date.getMonth().getDisplayName(java.time.format.TextStyle.SHORT, Locale.getDefault())
        : date.getMonthValue() + "/" + date.getDayOfMonth();
  }
}

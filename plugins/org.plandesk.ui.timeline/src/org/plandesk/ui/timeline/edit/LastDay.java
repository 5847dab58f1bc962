// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.edit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** How exact a new deadline is: the day itself, or the last day of what the day lies in. */
public enum LastDay {

  /** 当日: the day itself. */
  DAY {
    @Override
    public LocalDate of(LocalDate day) {
      return day;
    }
  },
  /** 月底前: the last day of its month. */
  MONTH {
    @Override
    public LocalDate of(LocalDate day) {
      return day.with(TemporalAdjusters.lastDayOfMonth());
    }
  },
  /** 季度末前: the last day of its quarter. */
  QUARTER {
    @Override
    public LocalDate of(LocalDate day) {
      return endOf(day, 3);
    }
  },
  /** 半年末前: the last day of its half year. */
  HALF_YEAR {
    @Override
    public LocalDate of(LocalDate day) {
      return endOf(day, 6);
    }
  },
  /** 年底前: the last day of its year. */
  YEAR {
    @Override
    public LocalDate of(LocalDate day) {
      return endOf(day, 12);
    }
  };

  /** The last day allowed when somebody names this day. */
  public abstract LocalDate of(LocalDate day);

  /** The largest span that ends on the day. */
  public static LastDay endingOn(LocalDate day) {
    LastDay found = DAY;
    for (LastDay each : values()) {
      if (each.of(day).equals(day)) {
        found = each;
      }
    }
    return found;
  }

  private static LocalDate endOf(LocalDate day, int months) {
    int last = (day.getMonthValue() + months - 1) / months * months;
    return YearMonth.of(day.getYear(), last).atEndOfMonth();
  }
}

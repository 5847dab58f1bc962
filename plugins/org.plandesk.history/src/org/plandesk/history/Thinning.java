// SPDX-License-Identifier: EPL-2.0
package org.plandesk.history;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which automatic revisions stay: all of the last 24 hours; of the 30 days before that the last one of each day; of
 * everything older the last one of each week, which begins on Monday. Times that lie ahead stay.
 */
public final class Thinning {

  private static final Duration ALL = Duration.ofHours(24);
  private static final int DAYS = 30;

  private Thinning() {
  }

  /**
   * The times that may go, oldest first.
   *
   * @param times of the automatic revisions, in any order
   * @param now the time it is
   * @param zone where days begin
   */
  public static List<Instant> superfluous(Collection<Instant> times, Instant now, ZoneId zone) {
    Instant allSince = now.minus(ALL);
    LocalDate daysSince = LocalDate.ofInstant(now, zone).minusDays(DAYS);
    Set<LocalDate> days = new HashSet<>();
    Set<LocalDate> weeks = new HashSet<>();
    return times.stream().sorted(Comparator.reverseOrder()).filter(time -> {
      if (!time.isBefore(allSince)) {
        return false;
      }
      LocalDate day = LocalDate.ofInstant(time, zone);
      return day.isBefore(daysSince) ? !weeks.add(monday(day)) : !days.add(day);
    }).sorted().toList();
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}

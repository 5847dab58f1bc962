// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline;

import java.time.LocalDate;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Light;
import org.plandesk.model.Reading;
import org.plandesk.model.Statement;

/**
 * The day (截至) and the window by which lights are judged. The rule is that of {@link Light}; this applies it to marks.
 *
 * @param asOf the day on which is judged; later reports do not count
 * @param windowDays days before the last day during which something is due soon, not negative
 */
public record Judgement(LocalDate asOf, int windowDays) {

  /** @throws IllegalArgumentException when the window is negative */
  public Judgement {
    if (windowDays < 0) {
      throw new IllegalArgumentException("A window has no less than 0 days: " + windowDays);
    }
  }

  /** Judged on a day with the usual window. */
  public static Judgement on(LocalDate asOf) {
    return new Judgement(asOf, Light.DEFAULT_WINDOW_DAYS);
  }

  /** The light of a mark. Periods have none to be judged by and are undated, like everything without a written day. */
  public Light light(TimelineMark mark) {
    return switch (mark.kind()) {
      case DEADLINE -> Light.of(mark.expression(), asOf, windowDays);
      case INDICATOR -> Light.of(mark.date(), isReached((IndicatorTarget) mark.source()), asOf, windowDays);
      case PROJECT -> Light.of(mark.isWritten() ? mark.date() : null,
          Light.isDone((KeyProject) mark.source(), asOf), asOf, windowDays);
      case TASK -> Light.of(null, Light.isDone((Statement) mark.source(), asOf), asOf, windowDays);
      case PERIOD -> Light.UNDATED;
    };
  }

  /** Days from the day of judgement to the mark's; negative when it has passed. */
  public long daysLeft(TimelineMark mark) {
    return mark.day() - asOf.toEpochDay();
  }

  /** A reading of the target's own year that keeps what was printed; without a comparator the baseline tells the direction. */
  private boolean isReached(IndicatorTarget target) {
    if (target.getYear() == null || target.getValues().isEmpty() || target.getYear() > asOf.getYear()) {
      return false;
    }
    Indicator indicator = (Indicator) target.eContainer();
    double wanted = target.getValues().get(0);
    for (Reading reading : indicator.getReadings()) {
      if (target.getYear().equals(reading.getYear()) && reading.getValue() != null) {
        double value = reading.getValue();
        return switch (target.getComparator()) {
          case AT_LEAST -> value >= wanted;
          case AT_MOST -> value <= wanted;
          case EQUAL -> isDownwards(indicator, wanted) ? value <= wanted : value >= wanted;
          case NONE, RANGE, INCREASE_BY, DECREASE_BY, NOT_DECREASING, IMPROVING -> false;
        };
      }
    }
    return false;
  }

  private static boolean isDownwards(Indicator indicator, double wanted) {
    return indicator.getBaseline() != null && indicator.getBaseline().getValue() != null
        && indicator.getBaseline().getValue() > wanted;
  }
}

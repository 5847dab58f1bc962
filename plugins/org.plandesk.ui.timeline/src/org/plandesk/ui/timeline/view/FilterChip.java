// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plandesk.timeline.TimelineFilter;

/**
 * One condition of a filter, to be shown and to be taken away.
 *
 * @param aspect what it asks about
 * @param value what is asked for, as the filter has it
 */
public record FilterChip(Aspect aspect, String value) {

  /** What a condition asks about. */
  public enum Aspect {
    /** Words of the sentence. */
    TEXT,
    /** A responsible unit by its name. */
    UNIT,
    /** The year it is listed under. */
    YEAR,
    /** The code of its kind. */
    KIND
  }

  /** The conditions of a filter, lights left out: those have switches of their own. */
  public static List<FilterChip> of(TimelineFilter filter) {
    List<FilterChip> chips = new ArrayList<>();
    if (!filter.text().isEmpty()) {
      chips.add(new FilterChip(Aspect.TEXT, filter.text()));
    }
    new TreeSet<>(filter.years()).forEach(year -> chips.add(new FilterChip(Aspect.YEAR, Integer.toString(year))));
    new TreeSet<>(filter.units()).forEach(unit -> chips.add(new FilterChip(Aspect.UNIT, unit)));
    new TreeSet<>(filter.kinds()).forEach(kind -> chips.add(new FilterChip(Aspect.KIND, kind)));
    return chips;
  }

  /** The filter without this condition. */
  public TimelineFilter removedFrom(TimelineFilter filter) {
    return switch (aspect) {
      case TEXT -> filter.withText("");
      case UNIT -> filter.withUnits(without(filter.units(), value));
      case YEAR -> filter.withYears(without(filter.years(), Integer.valueOf(value)));
      case KIND -> filter.withKinds(without(filter.kinds(), value));
    };
  }

  /** The filter with this condition beside those of its aspect; another text takes the place of the one before. */
  public TimelineFilter addedTo(TimelineFilter filter) {
    return switch (aspect) {
      case TEXT -> filter.withText(value);
      case UNIT -> filter.withUnits(with(filter.units(), value));
      case YEAR -> filter.withYears(with(filter.years(), Integer.valueOf(value)));
      case KIND -> filter.withKinds(with(filter.kinds(), value));
    };
  }

  /** Whether the filter has this condition. */
  public boolean isIn(TimelineFilter filter) {
    return of(filter).contains(this);
  }

  /** What is left of a filter when every chip is taken away. */
  public static TimelineFilter lightsOnly(TimelineFilter filter) {
    return TimelineFilter.NONE.withLights(filter.lights());
  }

  private static <T> Set<T> without(Set<T> values, T value) {
    Set<T> rest = new HashSet<>(values);
    rest.remove(value);
    return rest;
  }

  private static <T> Set<T> with(Set<T> values, T value) {
    Set<T> more = new HashSet<>(values);
    more.add(value);
    return more;
  }
}

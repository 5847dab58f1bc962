// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline;

import java.util.Set;
import org.plandesk.model.Light;
import org.plandesk.text.FoldedText;

/**
 * What is shown of the marks. Empty sets and an empty text ask for nothing; several conditions must all hold. Immutable.
 *
 * @param text words that the sentence, name or time expression contains, wherever; width, case and traditional or simplified script do not matter
 * @param units names or other names of units, of which one must be responsible
 * @param years the years under which marks are listed
 * @param lights the lights that are shown
 * @param kinds codes of {@link TimelineMark#kindCode()}
 */
public record TimelineFilter(String text, Set<String> units, Set<Integer> years, Set<Light> lights, Set<String> kinds) {

  /** Shows everything. */
  public static final TimelineFilter NONE = new TimelineFilter("", Set.of(), Set.of(), Set.of(), Set.of());

  /** Keeps copies. */
  public TimelineFilter {
    text = text.strip();
    units = Set.copyOf(units);
    years = Set.copyOf(years);
    lights = Set.copyOf(lights);
    kinds = Set.copyOf(kinds);
  }

  /** Whether everything is shown. */
  public boolean isNone() {
    return equals(NONE);
  }

  /** The same with another text. */
  public TimelineFilter withText(String other) {
    return new TimelineFilter(other, units, years, lights, kinds);
  }

  /** The same with other units. */
  public TimelineFilter withUnits(Set<String> others) {
    return new TimelineFilter(text, others, years, lights, kinds);
  }

  /** The same with other years. */
  public TimelineFilter withYears(Set<Integer> others) {
    return new TimelineFilter(text, units, others, lights, kinds);
  }

  /** The same with other lights. */
  public TimelineFilter withLights(Set<Light> others) {
    return new TimelineFilter(text, units, years, others, kinds);
  }

  /** The same with other kinds. */
  public TimelineFilter withKinds(Set<String> others) {
    return new TimelineFilter(text, units, years, lights, others);
  }

  /** Whether the mark is shown as far as its light is not asked for. */
  boolean acceptsButLight(TimelineMark mark) {
    return (years.isEmpty() || years.contains(mark.year())) && (kinds.isEmpty() || kinds.contains(mark.kindCode()))
        && (units.isEmpty() || mark.units().stream()
            .anyMatch(unit -> units.contains(unit.getName()) || unit.getAliases().stream().anyMatch(units::contains)))
        && (text.isEmpty() || FoldedText.fold(MarkText.searched(mark)).contains(FoldedText.fold(text)));
  }

  /** Whether the light is shown. */
  boolean accepts(Light light) {
    return lights.isEmpty() || lights.contains(light);
  }
}

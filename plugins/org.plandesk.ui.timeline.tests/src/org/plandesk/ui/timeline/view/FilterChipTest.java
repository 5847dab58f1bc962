// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Light;
import org.plandesk.timeline.TimelineFilter;
import org.plandesk.ui.timeline.view.FilterChip.Aspect;

class FilterChipTest {

  private final TimelineFilter filter = TimelineFilter.NONE.withText("污水").withYears(Set.of(2025, 2022))
      .withUnits(Set.of("生态环境局")).withKinds(Set.of("task")).withLights(Set.of(Light.LATE));

  @Test
  void everyConditionButLightsIsAChip() {
    assertEquals(List.of(new FilterChip(Aspect.TEXT, "污水"), new FilterChip(Aspect.YEAR, "2022"),
        new FilterChip(Aspect.YEAR, "2025"), new FilterChip(Aspect.UNIT, "生态环境局"),
        new FilterChip(Aspect.KIND, "task")), FilterChip.of(filter));
  }

  @Test
  void takingEachAwayLeavesTheLights() {
    TimelineFilter rest = filter;
    for (FilterChip chip : FilterChip.of(filter)) {
      assertTrue(chip.isIn(rest));
      rest = chip.removedFrom(rest);
    }
    assertEquals(TimelineFilter.NONE.withLights(Set.of(Light.LATE)), rest);
    assertEquals(rest, FilterChip.lightsOnly(filter));
  }

  @Test
  void puttingEachBackGivesTheFilter() {
    TimelineFilter built = FilterChip.lightsOnly(filter);
    for (FilterChip chip : FilterChip.of(filter)) {
      built = chip.addedTo(built);
    }
    assertEquals(filter, built);
  }
}

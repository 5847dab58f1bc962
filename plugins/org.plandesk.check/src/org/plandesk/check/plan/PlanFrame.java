// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a plan says of itself, and the habits of its text: what single sentences are judged by.
 *
 * @param title null when the plan has none
 * @param region null when it is not known
 * @param level of the region
 * @param from first year of its period, null when not known
 * @param to last year of its period, null when not known
 * @param baselineYear year of the figures it starts from, null when not known
 * @param issued day on which it was issued, null when not known
 * @param halfWidth whether the text is written with the signs of a Latin keyboard throughout
 * @param size how large the region is, where the text tells it
 * @param divisions how many divisions of each kind the region has, where the text tells it
 */
public record PlanFrame(String title, String region, Level level, Integer from, Integer to, Integer baselineYear,
    LocalDate issued, boolean halfWidth, RegionSize size, Map<Division, Integer> divisions) {

  /** Takes a copy. */
  public PlanFrame {
    divisions = Map.copyOf(divisions);
  }
}

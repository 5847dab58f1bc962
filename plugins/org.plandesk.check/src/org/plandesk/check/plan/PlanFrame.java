// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

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
 * @param halfWidth whether the text is written with the signs of a Latin keyboard throughout
 * @param landArea area of the region in square kilometres where the text tells it, else null
 * @param divisions how many divisions of each kind the region has, where the text tells it
 * @param people how many live in the region where the text tells it, else null
 */
public record PlanFrame(String title, String region, Level level, Integer from, Integer to, Integer baselineYear,
    boolean halfWidth, Double landArea, Map<Division, Integer> divisions, Double people) {

  /** Takes a copy. */
  public PlanFrame {
    divisions = Map.copyOf(divisions);
  }
}

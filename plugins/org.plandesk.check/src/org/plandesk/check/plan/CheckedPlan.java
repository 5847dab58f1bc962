// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plandesk.model.PlanElement;

/**
 * A picture of a plan, taken by {@link PlanCamera}. Does not change; any thread may read it while the plan is edited.
 *
 * @param frame what the plan says of itself
 * @param parts every element with words, in the order of the document
 * @param unitNames the names that the register has for each unit, the main one first
 * @param reviewNeeds what waits to be looked at again, the oldest first
 * @param ignored rule and elements of each finding that a person decided to leave
 * @param changed what differs from the picture before; everything in the first one
 */
public record CheckedPlan(PlanFrame frame, List<Part> parts, List<List<String>> unitNames,
    List<ReviewNeed> reviewNeeds, Map<String, Set<Set<PlanElement>>> ignored, Set<Topic> changed) {

  /** Takes copies. */
  public CheckedPlan {
    parts = List.copyOf(parts);
    unitNames = List.copyOf(unitNames);
    reviewNeeds = List.copyOf(reviewNeeds);
  }

  /** The statements, in order. */
  public List<Part> statements() {
    return parts.stream().filter(part -> part.words().isStatement()).toList();
  }

  /** The rows of the indicator tables, in order. */
  public List<Part> indicators() {
    return parts.stream().filter(part -> part.words().role() == Role.INDICATOR).toList();
  }
}

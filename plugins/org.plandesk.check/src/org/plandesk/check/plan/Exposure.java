// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plandesk.model.PlanElement;

/**
 * What a {@link PlanCamera} has caught of a plan. Does not change; any thread may {@link #develop} it while the plan is edited.
 */
public final class Exposure {

  private final PlanFrame frame;
  private final String issuer;
  private final List<Part> before;
  private final List<Part> parts;
  private final List<List<String>> unitNames;
  private final List<ReviewNeed> reviewNeeds;
  private final Map<String, Set<Set<PlanElement>>> ignored;
  private final Set<Topic> changed;

  /**
   * @param frame what the plan says of itself, without the habits of its text
   * @param issuer office that issued the plan, null when not known
   * @param before the parts of the picture before
   * @param changed what differs from that picture besides the parts
   */
  Exposure(PlanFrame frame, String issuer, List<Part> before, List<Part> parts, List<List<String>> unitNames,
      List<ReviewNeed> reviewNeeds, Map<String, Set<Set<PlanElement>>> ignored, Set<Topic> changed) {
    this.frame = frame;
    this.issuer = issuer;
    this.before = before;
    this.parts = parts;
    this.unitNames = unitNames;
    this.reviewNeeds = reviewNeeds;
    this.ignored = ignored;
    this.changed = changed;
  }

  /** The picture; in linear time. */
  public CheckedPlan develop() {
    Set<Topic> differing = EnumSet.copyOf(Changes.between(before, parts));
    differing.addAll(changed);
    return new CheckedPlan(Frames.of(frame, issuer, parts), parts, unitNames, reviewNeeds, ignored,
        Set.copyOf(differing));
  }
}

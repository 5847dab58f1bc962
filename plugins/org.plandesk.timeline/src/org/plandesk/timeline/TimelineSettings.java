// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a person chose to see, apart from zoom and place. Immutable.
 *
 * @param grouping by what lanes are made
 * @param layers the kinds of mark that are switched in
 * @param filter what is shown of them
 * @param judgement the day and window of the lights
 * @param milestones years of strong columns; empty takes {@link Timeline#milestoneYears()}
 */
public record TimelineSettings(Grouping grouping, Set<MarkKind> layers, TimelineFilter filter, Judgement judgement,
    List<Integer> milestones) {

  /** Keeps copies. */
  public TimelineSettings {
    layers = Set.copyOf(layers);
    milestones = milestones.stream().distinct().sorted().toList();
  }

  /** Deadlines by chapter, nothing left out; tasks without a deadline are counted and not shown. */
  public static TimelineSettings standard(Judgement judgement) {
    return new TimelineSettings(Grouping.CHAPTER, EnumSet.of(MarkKind.DEADLINE), TimelineFilter.NONE, judgement,
        List.of());
  }

  /** The same in other lanes. */
  public TimelineSettings withGrouping(Grouping other) {
    return new TimelineSettings(other, layers, filter, judgement, milestones);
  }

  /** The same with other kinds of mark. */
  public TimelineSettings withLayers(Set<MarkKind> others) {
    return new TimelineSettings(grouping, others, filter, judgement, milestones);
  }

  /** The same with another filter. */
  public TimelineSettings withFilter(TimelineFilter other) {
    return new TimelineSettings(grouping, layers, other, judgement, milestones);
  }

  /** The same judged on another day or with another window. */
  public TimelineSettings withJudgement(Judgement other) {
    return new TimelineSettings(grouping, layers, filter, other, milestones);
  }

  /** The same with other strong columns. */
  public TimelineSettings withMilestones(List<Integer> others) {
    return new TimelineSettings(grouping, layers, filter, judgement, others);
  }
}

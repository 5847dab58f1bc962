// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plandesk.model.edit.PlanLabels;

/**
 * What exactly changed of one aspect.
 *
 * @param aspect which one; a moved place is told by {@link PlanLabels#position}
 * @param removed what only the old state has, as a reader would call it: 2023年底前, 水利局（牵头）, （二）; of a moved deadline the day it was moved to
 * @param added what only the new state has
 */
public record AspectChange(ChangedAspect aspect, List<String> removed, List<String> added) {

  /** Copies the lists. */
  public AspectChange {
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }

  /**
   * What changed besides the words, in the order of {@link Change#also()}, places left out. Reads the elements as they are now.
   *
   * @param labels the language of roles
   */
  public static List<AspectChange> of(Change change, PlanLabels labels) {
    List<AspectChange> details = new ArrayList<>();
    for (ChangedAspect aspect : change.also()) {
      if (aspect != ChangedAspect.MOVED) {
        var old = Aspects.read(change.old(), aspect, labels);
        var current = Aspects.read(change.current(), aspect, labels);
        details.add(new AspectChange(aspect, without(old, current), without(current, old)));
      }
    }
    return List.copyOf(details);
  }

  /** What only one side has; a unit that is responsible is not told again for being named. */
  private static List<String> without(Map<String, String> some, Map<String, String> others) {
    List<String> words = some.keySet().stream().filter(key -> !others.containsKey(key)).map(some::get).distinct()
        .toList();
    return words.stream().filter(word -> words.stream().noneMatch(other -> other.startsWith(word + "（"))).toList();
  }
}

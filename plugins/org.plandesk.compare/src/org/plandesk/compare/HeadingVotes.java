// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What entries below headings say about them: headings over the same entries are the same, whatever they are called. */
final class HeadingVotes {

  private static final double WORTH = 0.5;
  private static final double MAJORITY = 0.5;

  private final Map<Entry, Map<Entry, Integer>> votes = new HashMap<>();
  private final Map<Entry, Integer> ofOld = new HashMap<>();
  private final Map<Entry, Integer> ofCurrent = new HashMap<>();

  /** Counts those partners that were found so far. */
  HeadingVotes(List<Entry> current) {
    for (Entry entry : current) {
      if (!entry.isFree() && entry.parent != null && entry.group.old.getFirst().parent != null) {
        Entry oldParent = entry.group.old.getFirst().parent;
        votes.computeIfAbsent(oldParent, key -> new HashMap<>()).merge(entry.parent, 1, Integer::sum);
        ofOld.merge(oldParent, 1, Integer::sum);
        ofCurrent.merge(entry.parent, 1, Integer::sum);
      }
    }
  }

  /** What is added to the likeness of two headings; 0 when the greater part of what is below them has other headings. */
  double bonus(Entry old, Entry current) {
    double common = votes.getOrDefault(old, Map.of()).getOrDefault(current, 0);
    double share = common / Math.max(1, Math.max(ofOld.getOrDefault(old, 0), ofCurrent.getOrDefault(current, 0)));
    return share > MAJORITY ? WORTH * share : 0;
  }

  /** Makes partners of free headings over the same entries. */
  void match() {
    votes.forEach((old, some) -> some.forEach((current, count) -> {
      if (old.isFree() && current.isFree() && bonus(old, current) > 0) {
        Group.pair(old, current);
      }
    }));
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** What entries below headings say about them: headings over the same entries are the same, whatever they are called. */
final class HeadingVotes {

  private static final double WORTH = 0.5;
  private static final double MAJORITY = 0.5;
  /** What is left of the worth between a chapter and a section: a chapter may take in what was below its sections. */
  private static final double OTHER_LEVEL = 0.5;

  private final Map<Entry, Map<Entry, Integer>> votes = new HashMap<>();
  private final Map<Entry, Integer> ofOld = new HashMap<>();
  private final Map<Entry, Integer> ofCurrent = new HashMap<>();

  /** Counts those partners that were found so far. */
  HeadingVotes(List<Entry> current) {
    Entry lastOld = null;
    Entry last = null;
    int run = 0;
    for (Entry entry : current) {
      Entry oldParent = entry.isFree() || entry.parent == null ? null : entry.group.old.getFirst().parent;
      if (oldParent != null && (oldParent != lastOld || entry.parent != last)) {
        count(lastOld, last, run);
        lastOld = oldParent;
        last = entry.parent;
        run = 0;
      }
      run += oldParent == null ? 0 : 1;
    }
    count(lastOld, last, run);
  }

  /** Those that follow each other below the same headings at once: nearly all do. */
  private void count(Entry oldParent, Entry parent, int count) {
    if (count > 0) {
      votes.computeIfAbsent(oldParent, key -> new HashMap<>()).merge(parent, count, Integer::sum);
      ofOld.merge(oldParent, count, Integer::sum);
      ofCurrent.merge(parent, count, Integer::sum);
    }
  }

  /** What is added to the likeness of two headings; 0 when the greater part of what is below them has other headings. */
  double bonus(Entry old, Entry current) {
    double common = votes.getOrDefault(old, Map.of()).getOrDefault(current, 0);
    double share = common / Math.max(1, Math.max(ofOld.getOrDefault(old, 0), ofCurrent.getOrDefault(current, 0)));
    return share > MAJORITY ? WORTH * share * (old.kind == current.kind ? 1 : OTHER_LEVEL) : 0;
  }

  /** Makes partners of free headings of one level over the same entries. */
  void matchLevels() {
    match((old, current) -> old.kind == current.kind);
  }

  /** Makes partners of free headings over the same entries. */
  void match() {
    matchLevels();
    match((old, current) -> true);
  }

  private void match(BiPredicate<Entry, Entry> comparable) {
    votes.forEach((old, some) -> some.forEach((current, count) -> {
      if (old.isFree() && current.isFree() && comparable.test(old, current) && bonus(old, current) > 0) {
        Group.pair(old, current);
      }
    }));
  }
}

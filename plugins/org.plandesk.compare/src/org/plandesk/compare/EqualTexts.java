// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes partners of entries that say the same. What is said once only is found wherever it stands. What a plan says several
 * times is found by its place: below the same heading in order, then beside partners, and at last elsewhere when there are so few
 * that it can hardly be another one.
 */
final class EqualTexts {

  /** Stretches without anchors whose sizes multiply to more are not compared cell by cell. */
  private static final int MOST_CELLS = 1_000_000;
  /** What is said so often is a set phrase: one that went at one place is not the one that came at another. */
  private static final int SET_PHRASE = 3;

  private final List<Entry> old;
  private final List<Entry> current;

  EqualTexts(List<Entry> old, List<Entry> current) {
    this.old = old;
    this.current = current;
    countCopies(old);
    countCopies(current);
  }

  private static void countCopies(List<Entry> entries) {
    entries.forEach(entry -> entry.key.count = 0);
    entries.forEach(entry -> entry.key.count++);
    entries.forEach(entry -> entry.copies = entry.key.count);
  }

  /** What is said once, and what is repeated below headings that are the same by their words or by what is below them. */
  void match() {
    uniques(old, current).forEach(pair -> Group.pair(pair[0], pair[1]));
    alignBelowPartners();
    // What stands below headings tells which of them are the same, and they tell of what is repeated below them.
    new HeadingVotes(current).matchLevels();
    alignBelowPartners();
  }

  /** What is left, once headings that were reworded have their partners. */
  void matchRest() {
    alignBelowPartners();
    neighbours();
    leftOver();
  }

  private static boolean same(Entry one, Entry other) {
    return one.isFree() && other.isFree() && one.key == other.key && !one.key.isCell();
  }

  /** Whether two entries say the same and stand apart, though it is so common a phrase that one is not the other moved. */
  static boolean isSetPhraseElsewhere(Entry one, Entry other) {
    return Math.max(one.copies, other.copies) >= SET_PHRASE && one.key.words.equals(other.key.words)
        && !Places.belowPartners(one, other);
  }

  /** From the top, since headings that became partners have others below them. */
  private void alignBelowPartners() {
    Map<Entry, List<Entry>> olds = below(old);
    Map<Entry, List<Entry>> currents = below(current);
    align(olds.getOrDefault(null, List.of()), currents.getOrDefault(null, List.of()));
    for (Entry entry : current) {
      if (!entry.isFree() && currents.containsKey(entry)) {
        align(olds.getOrDefault(entry.group.old.getFirst(), List.of()), currents.get(entry));
      }
    }
  }

  private static Map<Entry, List<Entry>> below(List<Entry> entries) {
    Map<Entry, List<Entry>> below = new IdentityHashMap<>();
    entries.forEach(entry -> below.computeIfAbsent(entry.parent, key -> new ArrayList<>()).add(entry));
    return below;
  }

  /** Pairs what says the same in order, between those that are partners already. */
  private static void align(List<Entry> olds, List<Entry> currents) {
    if (olds.stream().noneMatch(Entry::isFree) || currents.stream().noneMatch(Entry::isFree)) {
      return;
    }
    Map<Entry, Integer> places = new IdentityHashMap<>();
    for (Entry entry : olds) {
      places.put(entry, places.size());
    }
    List<int[]> anchors = new ArrayList<>();
    for (int j = 0; j < currents.size(); j++) {
      Entry entry = currents.get(j);
      Integer i = entry.isFree() ? null : places.get(entry.group.old.getFirst());
      if (i != null && entry == entry.group.current.getFirst()) {
        anchors.add(new int[] {i, j});
      }
    }
    int a = 0;
    int b = 0;
    for (int[] anchor : increasing(anchors)) {
      between(olds.subList(a, anchor[0]), currents.subList(b, anchor[1]));
      a = anchor[0] + 1;
      b = anchor[1] + 1;
    }
    between(olds.subList(a, olds.size()), currents.subList(b, currents.size()));
  }

  private static void between(List<Entry> olds, List<Entry> currents) {
    int a = 0;
    int b = 0;
    int endA = olds.size();
    int endB = currents.size();
    while (a < endA && b < endB && same(olds.get(a), currents.get(b))) {
      Group.pair(olds.get(a++), currents.get(b++));
    }
    while (a < endA && b < endB && same(olds.get(endA - 1), currents.get(endB - 1))) {
      Group.pair(olds.get(--endA), currents.get(--endB));
    }
    if (a == endA || b == endB) {
      return;
    }
    List<Entry> restOld = olds.subList(a, endA);
    List<Entry> rest = currents.subList(b, endB);
    List<Entry[]> uniques = uniques(restOld, rest);
    if (!uniques.isEmpty()) {
      uniques.forEach(pair -> Group.pair(pair[0], pair[1]));
      align(restOld, rest);
    } else if ((long) restOld.size() * rest.size() <= MOST_CELLS) {
      commonSubsequence(restOld, rest);
    }
  }

  /** Free entries whose words occur once on each side, in the order of the new state. */
  private static List<Entry[]> uniques(List<Entry> olds, List<Entry> currents) {
    Map<Key, Entry[]> seen = new HashMap<>();
    for (Entry entry : olds) {
      if (entry.isFree() && !entry.key.words.isEmpty() && !entry.key.isCell()) {
        seen.merge(entry.key, new Entry[] {entry, null}, (one, other) -> new Entry[] {null, null});
      }
    }
    Map<Key, Integer> counts = new HashMap<>();
    currents.stream().filter(Entry::isFree).forEach(entry -> counts.merge(entry.key, 1, Integer::sum));
    List<Entry[]> pairs = new ArrayList<>();
    for (Entry entry : currents) {
      Entry[] pair = entry.isFree() ? seen.get(entry.key) : null;
      if (pair != null && pair[0] != null && counts.get(entry.key) == 1) {
        pairs.add(new Entry[] {pair[0], entry});
      }
    }
    return pairs;
  }

  /** The longest row of pairs whose old places increase; those given are in order of their new places. */
  private static List<int[]> increasing(List<int[]> pairs) {
    boolean[] kept = Sequences.heaviestIncreasing(pairs.stream().mapToInt(pair -> pair[0]).toArray(),
        pairs.stream().mapToLong(pair -> 1).toArray());
    List<int[]> row = new ArrayList<>();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        row.add(pairs.get(i));
      }
    }
    return row;
  }

  private static void commonSubsequence(List<Entry> olds, List<Entry> currents) {
    int[][] lengths = new int[olds.size() + 1][currents.size() + 1];
    for (int i = olds.size() - 1; i >= 0; i--) {
      for (int j = currents.size() - 1; j >= 0; j--) {
        lengths[i][j] = same(olds.get(i), currents.get(j)) ? lengths[i + 1][j + 1] + 1
            : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < olds.size() && j < currents.size()) {
      if (same(olds.get(i), currents.get(j))) {
        Group.pair(olds.get(i++), currents.get(j++));
      } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** Equal entries before and behind partners are partners too, when they stand below the same headings as those. */
  private void neighbours() {
    for (int j = 0; j < current.size(); j++) {
      beside(current.get(j), 1);
    }
    for (int j = current.size() - 1; j >= 0; j--) {
      beside(current.get(j), -1);
    }
  }

  private void beside(Entry entry, int step) {
    if (entry.isFree()) {
      return;
    }
    Entry partner = entry.group.old.getFirst();
    int i = partner.index + step;
    int j = entry.index + step;
    if (i >= 0 && j >= 0 && i < old.size() && j < current.size() && same(old.get(i), current.get(j))
        && old.get(i).parent == partner.parent && current.get(j).parent == entry.parent) {
      Group.pair(old.get(i), current.get(j));
    }
  }

  private void leftOver() {
    Map<Key, List<Entry>> waiting = new HashMap<>();
    old.stream().filter(Entry::isFree).filter(entry -> !entry.key.words.isEmpty() && !entry.key.isCell())
        .forEach(entry -> waiting.computeIfAbsent(entry.key, key -> new ArrayList<>()).add(entry));
    for (Entry entry : current) {
      List<Entry> partners = entry.isFree() ? waiting.getOrDefault(entry.key, List.of()) : List.of();
      partners.stream().filter(other -> Places.belowPartners(other, entry)).findFirst()
          .or(() -> partners.stream().filter(other -> !isSetPhraseElsewhere(other, entry)).findFirst())
          .ifPresent(other -> {
            partners.remove(other);
            Group.pair(other, entry);
          });
    }
  }
}

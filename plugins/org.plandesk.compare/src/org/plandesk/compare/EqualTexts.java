// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes partners of entries that say the same. In order first, between anchors that are unique on both sides (patience
 * difference); then what is unique but stands elsewhere; then what stands beside partners; and at last what is left, below
 * the same heading before elsewhere.
 */
final class EqualTexts {

  /** Stretches without anchors whose sizes multiply to more are not compared cell by cell. */
  private static final int MOST_CELLS = 1_000_000;

  private final List<Entry> old;
  private final List<Entry> current;

  EqualTexts(List<Entry> old, List<Entry> current) {
    this.old = old;
    this.current = current;
  }

  void match() {
    align(0, old.size(), 0, current.size());
    uniques(old, current).forEach(pair -> Group.pair(pair[0], pair[1]));
    neighbours();
    inOrder(entry -> sort(entry) + entry.key + '\n' + (entry.parent == null ? "" : entry.parent.key));
    inOrder(entry -> sort(entry) + entry.key);
  }

  /** What may be partners at all by equal words: headings of any level, statements, rows and so on. */
  static char sort(Entry entry) {
    return switch (entry.kind) {
      case STATEMENT -> 's';
      case INDICATOR -> 'i';
      case HEADER -> 'h';
      case NOTE -> 'n';
      default -> 't';
    };
  }

  private static boolean same(Entry one, Entry other) {
    return one.isFree() && other.isFree() && sort(one) == sort(other) && one.key.equals(other.key);
  }

  private void align(int oldFrom, int oldTo, int currentFrom, int currentTo) {
    int a = oldFrom;
    int b = currentFrom;
    int endA = oldTo;
    int endB = currentTo;
    while (a < endA && b < endB && same(old.get(a), current.get(b))) {
      Group.pair(old.get(a++), current.get(b++));
    }
    while (a < endA && b < endB && same(old.get(endA - 1), current.get(endB - 1))) {
      Group.pair(old.get(--endA), current.get(--endB));
    }
    if (a == endA || b == endB) {
      return;
    }
    List<Entry[]> anchors = increasing(uniques(old.subList(a, endA), current.subList(b, endB)));
    if (anchors.isEmpty()) {
      if ((long) (endA - a) * (endB - b) <= MOST_CELLS) {
        commonSubsequence(old.subList(a, endA), current.subList(b, endB));
      }
      return;
    }
    for (Entry[] anchor : anchors) {
      align(a, anchor[0].index, b, anchor[1].index);
      Group.pair(anchor[0], anchor[1]);
      a = anchor[0].index + 1;
      b = anchor[1].index + 1;
    }
    align(a, endA, b, endB);
  }

  /** Free entries whose words occur once on each side, in the order of the new state. */
  private static List<Entry[]> uniques(List<Entry> olds, List<Entry> currents) {
    Map<String, Entry[]> seen = new HashMap<>();
    for (Entry entry : olds) {
      if (entry.isFree() && !entry.key.isEmpty()) {
        seen.merge(sort(entry) + entry.key, new Entry[] {entry, null}, (one, other) -> new Entry[] {null, null});
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    currents.stream().filter(Entry::isFree).forEach(entry -> counts.merge(sort(entry) + entry.key, 1, Integer::sum));
    List<Entry[]> pairs = new ArrayList<>();
    for (Entry entry : currents) {
      String key = sort(entry) + entry.key;
      Entry[] pair = entry.isFree() ? seen.get(key) : null;
      if (pair != null && pair[0] != null && counts.get(key) == 1) {
        pairs.add(new Entry[] {pair[0], entry});
      }
    }
    return pairs;
  }

  /** The longest row of pairs whose old places increase; those given are in order of their new places. */
  private static List<Entry[]> increasing(List<Entry[]> pairs) {
    boolean[] kept = Sequences.heaviestIncreasing(pairs.stream().mapToInt(pair -> pair[0].index).toArray(),
        pairs.stream().mapToLong(pair -> 1).toArray());
    List<Entry[]> row = new ArrayList<>();
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

  /** Equal entries before and behind partners are partners too. */
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
    int i = entry.group.old.getFirst().index + step;
    int j = entry.index + step;
    if (i >= 0 && j >= 0 && i < old.size() && j < current.size() && same(old.get(i), current.get(j))) {
      Group.pair(old.get(i), current.get(j));
    }
  }

  private void inOrder(Function<Entry, String> name) {
    Map<String, List<Entry>> waiting = new HashMap<>();
    old.stream().filter(Entry::isFree).filter(entry -> !entry.key.isEmpty())
        .forEach(entry -> waiting.computeIfAbsent(name.apply(entry), key -> new ArrayList<>()).add(entry));
    for (Entry entry : current) {
      List<Entry> partners = entry.isFree() ? waiting.get(name.apply(entry)) : null;
      if (partners != null && !partners.isEmpty()) {
        Group.pair(partners.removeFirst(), entry);
      }
    }
  }
}

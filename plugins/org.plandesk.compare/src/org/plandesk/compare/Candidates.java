// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Finds pairs that are worth comparing: those that share rare bigrams, and those at the same place. */
final class Candidates {

  /** Bigrams of more entries tell nothing. */
  private static final int COMMON = 60;
  /** Pairs that are looked at for each entry. */
  private static final int MOST = 12;
  /** Pairs that are looked at for one place, all with all. */
  private static final int MOST_AT_PLACE = 900;

  private final List<Entry> old;
  private final List<Entry> current;
  private final Places places;

  Candidates(List<Entry> old, List<Entry> current, Places places) {
    this.old = old;
    this.current = current;
    this.places = places;
  }

  /** Gives each pair, some of them more than once. */
  void forEach(BiConsumer<Entry, Entry> taker) {
    byWords(taker);
    byPlace(false, taker);
    byPlace(true, taker);
  }

  private void byWords(BiConsumer<Entry, Entry> taker) {
    Map<Integer, List<Entry>> holders = new HashMap<>();
    for (Entry entry : old) {
      for (int bigram : distinct(entry.bigrams())) {
        holders.computeIfAbsent(bigram, key -> new ArrayList<>()).add(entry);
      }
    }
    for (Entry entry : current) {
      Map<Entry, Double> shared = new HashMap<>();
      for (int bigram : distinct(entry.bigrams())) {
        List<Entry> some = holders.getOrDefault(bigram, List.of());
        if (some.size() <= COMMON) {
          some.forEach(other -> shared.merge(other, 1.0 / some.size(), Double::sum));
        }
      }
      shared.entrySet().stream()
          .sorted(Map.Entry.<Entry, Double>comparingByValue().reversed()
              .thenComparing(each -> each.getKey().index))
          .limit(MOST).forEach(each -> taker.accept(each.getKey(), entry));
    }
  }

  private static Collection<Integer> distinct(int[] sorted) {
    List<Integer> distinct = new ArrayList<>(sorted.length);
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        distinct.add(sorted[i]);
      }
    }
    return distinct;
  }

  private void byPlace(boolean behind, BiConsumer<Entry, Entry> taker) {
    Map<Integer, List<Entry>> olds = new HashMap<>();
    for (Entry entry : old) {
      olds.computeIfAbsent(behind ? places.after(entry, false) : places.before(entry, false),
          key -> new ArrayList<>()).add(entry);
    }
    Map<Integer, List<Entry>> currents = new HashMap<>();
    for (Entry entry : current) {
      currents.computeIfAbsent(behind ? places.after(entry, true) : places.before(entry, true),
          key -> new ArrayList<>()).add(entry);
    }
    currents.forEach((place, some) -> {
      List<Entry> others = olds.getOrDefault(place, List.of());
      if ((long) some.size() * others.size() <= MOST_AT_PLACE) {
        some.forEach(entry -> others.forEach(other -> taker.accept(other, entry)));
      }
    });
  }
}

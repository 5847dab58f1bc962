// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.List;

/** How much two texts have in common: shares of common bigrams, half of them weighted by how rare they are in both plans. */
final class Likeness {

  /** Weights of the frequencies that most bigrams have. */
  private static final int TABLE = 1024;

  private final IntCounts frequencies = new IntCounts();
  private final double[] weights = new double[TABLE];
  private final double entries;

  Likeness(List<Entry> old, List<Entry> current) {
    count(old, current);
    entries = old.size() + (double) current.size();
    for (int i = 0; i < TABLE; i++) {
      weights[i] = Math.log1p(entries / Math.max(1, i));
    }
  }

  /** What says the same is counted at once. Pairs are not kept: few entries are compared by them, and they take much room. */
  private void count(List<Entry> old, List<Entry> current) {
    List<List<Entry>> both = List.of(old, current);
    both.forEach(entries -> entries.forEach(entry -> entry.key.count = 0));
    both.forEach(entries -> entries.forEach(entry -> entry.key.count++));
    both.forEach(entries -> entries.forEach(entry -> {
      count(entry.key);
      entry.key.count = 0;
    }));
  }

  private void count(Key key) {
    int[] bigrams = key.count == 0 ? new int[0] : Bigrams.of(key.words);
    for (int i = 0; i < bigrams.length; i++) {
      if (i == 0 || bigrams[i] != bigrams[i - 1]) {
        frequencies.add(bigrams[i], key.count);
      }
    }
  }

  /** How telling a bigram is; 0 for one that stands everywhere. */
  private double weight(int bigram) {
    int frequency = frequencies.get(bigram);
    return frequency < TABLE ? weights[frequency] : Math.log1p(entries / frequency);
  }

  /** From 0, nothing in common, to 1, the same bigrams. */
  double of(int[] one, int[] other) {
    Overlap overlap = overlap(one, other);
    double plain = 2.0 * overlap.count() / Math.max(1, one.length + other.length);
    double weighted = 2 * overlap.weight() / Math.max(Double.MIN_NORMAL, weight(one) + weight(other));
    return (plain + weighted) / 2;
  }

  /** Which share of a text stands in the other one. */
  double covered(int[] part, int[] whole) {
    Overlap overlap = overlap(part, whole);
    return (overlap.count() / (double) Math.max(1, part.length)
        + overlap.weight() / Math.max(Double.MIN_NORMAL, weight(part))) / 2;
  }

  private double weight(int[] bigrams) {
    double sum = 0;
    for (int bigram : bigrams) {
      sum += weight(bigram);
    }
    return sum;
  }

  /** What two texts have in common. */
  private record Overlap(int count, double weight) {
  }

  private Overlap overlap(int[] one, int[] other) {
    int count = 0;
    double weight = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length;) {
      int order = Integer.compare(one[i], other[j]);
      if (order == 0) {
        count++;
        weight += weight(one[i]);
        i++;
        j++;
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return new Overlap(count, weight);
  }

  /** How many entries of both plans have a bigram. */
  int frequency(int bigram) {
    return frequencies.get(bigram);
  }
}

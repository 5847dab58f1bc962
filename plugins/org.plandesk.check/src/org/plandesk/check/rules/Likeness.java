// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How alike two sentences are. Words that stand in another order count by their characters, so that swapped clauses are found.
 *
 * @param pairs how much they share of their pairs of characters, 0 to 1
 * @param signs how much they share of their characters, 0 to 1
 * @param figures how their figures differ
 */
record Likeness(double pairs, double signs, Figures figures) {

  /** Below this nothing is alike. */
  static final double LEAST = 0.6;
  private static final Likeness NONE = new Likeness(0, 0, Figures.OTHERS);
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  /** How the figures of two sentences differ. */
  enum Figures {
    /** Not at all. */
    SAME,
    /** Quantities, for the same years. */
    QUANTITIES,
    /** Only years. */
    YEARS,
    /** Quantities and years: two stages of a plan. */
    OTHERS;

    static Figures of(Sentence one, Sentence other) {
      String[] figures = one.figures();
      String[] others = other.figures();
      if (Arrays.equals(figures, others)) {
        return SAME;
      }
      Predicate<String> isYear = YEAR.asMatchPredicate();
      List<String> years = Arrays.stream(figures).filter(isYear).toList();
      List<String> otherYears = Arrays.stream(others).filter(isYear).toList();
      boolean sameQuantities = Arrays.stream(figures).filter(isYear.negate()).toList()
          .equals(Arrays.stream(others).filter(isYear.negate()).toList());
      boolean sameYears = years.isEmpty() || otherYears.isEmpty() || years.equals(otherYears);
      return sameYears ? sameQuantities ? SAME : QUANTITIES : sameQuantities ? YEARS : OTHERS;
    }
  }

  static Likeness of(Sentence one, Sentence other) {
    int all = one.size() + other.size() - 2;
    if (2.0 * Math.min(one.mostShared(other), other.mostShared(one)) < LEAST * all) {
      return NONE;
    }
    double pairs = 2.0 * shared(one.corePairs(), other.corePairs()) / all;
    return pairs < LEAST ? NONE
        : new Likeness(pairs, 2.0 * shared(signs(one), signs(other)) / (all + 2), Figures.of(one, other));
  }

  private static int[] signs(Sentence sentence) {
    return sentence.core().chars().sorted().toArray();
  }

  /** How much of the characters of one stands in another, 0 to 1. */
  static double within(Sentence one, Sentence other) {
    return 1.0 * shared(signs(one), signs(other)) / one.size();
  }

  /** How much of the pairs of one stands in another, 0 to 1. */
  static double pairsWithin(Sentence one, Sentence other) {
    return 1.0 * shared(one.corePairs(), other.corePairs()) / (one.size() - 1);
  }

  /** How many entries two sorted lists share. */
  static int shared(int[] some, int[] others) {
    int shared = 0;
    int i = 0;
    int k = 0;
    while (i < some.length && k < others.length) {
      if (some[i] == others[k]) {
        shared++;
        i++;
        k++;
      } else if (some[i] < others[k]) {
        i++;
      } else {
        k++;
      }
    }
    return shared;
  }
}

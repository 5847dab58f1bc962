// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plandesk.check.plan.Words;
import org.plandesk.check.rules.TableTextValue.Value;
import org.plandesk.model.Comparator;

/** The first contradiction of each value, found by runs, is the one that comparing all pairs finds. */
class FirstContradictionsTest {

  private record Pair(Value one, Value other) {}

  private static Words words() {
    return new Words(null, null, "", "", null, null, false, List.of(), List.of(), List.of(), null, List.of());
  }

  private static Value value(Words words, Integer year, double number, String unit, boolean inTable) {
    return new Value("河道整治率", words, 0, 0, year, Comparator.EQUAL, List.of(number), unit, inTable, year != null);
  }

  private static List<Pair> found(List<Value> values) {
    List<Pair> pairs = new ArrayList<>();
    new FirstContradictions(values).forEach((one, other) -> pairs.add(new Pair(one, other)));
    return pairs;
  }

  private static List<Pair> ofAllPairs(List<Value> values) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Value one = values.get(i);
      values.stream().skip(i + 1).filter(other -> contradicts(one, other)).findFirst()
          .ifPresent(other -> pairs.add(new Pair(one, other)));
    }
    return pairs;
  }

  private static boolean contradicts(Value one, Value other) {
    boolean sameYear = one.year() == null || other.year() == null || one.year().equals(other.year());
    return sameYear && one.words() != other.words() && !(one.inTable() && other.inTable()) && !one.sameAs(other);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void pairsAsComparingAllDoes(long seed) {
    Random random = new Random(seed);
    List<Value> values = new ArrayList<>();
    int inTable = random.nextInt(6);
    Words words = words();
    for (int i = 0; i < 60; i++) {
      words = random.nextInt(3) == 0 ? words : words();
      Integer year = random.nextInt(4) == 0 ? null : Integer.valueOf(2023 + random.nextInt(3));
      boolean tens = random.nextBoolean();
      values.add(value(words, year, (1 + random.nextInt(2)) * (tens ? 1 : 10000), tens ? "万吨" : "吨", i < inTable));
    }
    assertEquals(ofAllPairs(values), found(values));
  }

  @Test
  void passesALongRunOfTheSameNumberInOneStep() {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < 300_000; i++) {
      values.add(value(words(), 2025, 90, "%", i < 1000));
    }
    Value last = value(words(), null, 85, "%", false);
    values.add(last);
    List<Pair> found = found(values);
    assertEquals(300_000, found.size());
    assertEquals(List.of(last), found.stream().map(Pair::other).distinct().toList());
  }
}

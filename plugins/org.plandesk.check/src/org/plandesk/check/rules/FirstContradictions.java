// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.plandesk.check.rules.TableTextValue.Value;

/**
 * Pairs each value of an indicator with the first behind it that contradicts it: another number for the same year, or where
 * one of both names no year; not within one sentence, and not within the table.
 *
 * <p>A long plan repeats one number thousands of times: a run of the same number is passed in one step.
 */
final class FirstContradictions {

  private final List<Value> values;
  private final int firstOfText;
  private final Map<Integer, Runs> ofYears = new HashMap<>();

  /** Takes values that measure the same, those of the table first. */
  FirstContradictions(List<Value> values) {
    this.values = values;
    firstOfText = (int) values.stream().takeWhile(Value::inTable).count();
  }

  /** Gives each value that is contradicted, and the first that does so. */
  void forEach(BiConsumer<Value, Value> pair) {
    for (int i = 0; i < values.size(); i++) {
      Value one = values.get(i);
      Value other = ofYears.computeIfAbsent(one.year(), this::runs).firstAgainst(one, i);
      if (other != null) {
        pair.accept(one, other);
      }
    }
  }

  private Runs runs(Integer year) {
    return new Runs(IntStream.range(0, values.size()).filter(i -> year == null || values.get(i).year() == null
        || year.equals(values.get(i).year())).toArray());
  }

  /** The values that one year can be compared with. */
  private final class Runs {

    private final int[] places;
    /** For each of the places, where in {@link #places} the next other number stands. */
    private final int[] nextOther;

    Runs(int[] places) {
      this.places = places;
      nextOther = new int[places.length];
      for (int at = places.length - 1; at >= 0; at--) {
        boolean last = at + 1 == places.length;
        nextOther[at] = !last && value(at).sameAs(value(at + 1)) ? nextOther[at + 1] : at + 1;
      }
    }

    Value firstAgainst(Value one, int place) {
      int behind = Arrays.binarySearch(places, one.inTable() ? Math.max(place + 1, firstOfText) : place + 1);
      int at = behind < 0 ? -behind - 1 : behind;
      while (at < places.length && (one.words() == value(at).words() || one.sameAs(value(at)))) {
        at = one.sameAs(value(at)) ? nextOther[at] : at + 1;
      }
      return at < places.length ? value(at) : null;
    }

    private Value value(int at) {
      return values.get(places[at]);
    }
  }
}

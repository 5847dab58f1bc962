// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Which column of a table each figure of its row of totals stands below, when some columns have no total: empty cells leave no
 * trace in what was read of a table. Stateless.
 */
final class TableColumns {

  /** Tables of more columns than this are left alone, since each choice of columns is looked at. */
  private static final int MOST = 10;

  private TableColumns() {
  }

  /**
   * The columns, in their order, of which most add up to the totals; among those the ones that come nearest.
   *
   * @param totals fewer than there are columns
   * @return as many columns as totals; null when none of them adds up, so that nothing tells which ones are meant
   */
  static <T> List<List<T>> below(List<T> totals, List<List<T>> columns, ToDoubleFunction<T> value) {
    if (totals.isEmpty() || totals.size() > columns.size() || columns.size() > MOST) {
      return null;
    }
    List<Double> sums =
        columns.stream().map(column -> Double.valueOf(column.stream().mapToDouble(value).sum())).toList();
    Choice best = null;
    for (int chosen = 0; chosen < 1 << columns.size(); chosen++) {
      if (Integer.bitCount(chosen) == totals.size()) {
        Choice choice = choice(chosen, totals.stream().map(value::applyAsDouble).toList(), sums);
        best = best == null || choice.isBetterThan(best) ? choice : best;
      }
    }
    if (best == null || best.same() == 0) {
      return null;
    }
    List<List<T>> below = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if ((best.chosen() & 1 << i) != 0) {
        below.add(columns.get(i));
      }
    }
    return below;
  }

  /**
   * Some of the columns.
   *
   * @param chosen a bit for each
   * @param same how many add up
   * @param off how far the others are off, each by its total
   */
  private record Choice(int chosen, int same, double off) {

    boolean isBetterThan(Choice other) {
      return same != other.same ? same > other.same : off < other.off;
    }
  }

  private static Choice choice(int chosen, List<Double> totals, List<Double> sums) {
    int same = 0;
    double off = 0;
    int total = 0;
    for (int i = 0; i < sums.size(); i++) {
      if ((chosen & 1 << i) != 0) {
        double whole = totals.get(total++);
        boolean equal = Amount.same(whole, sums.get(i));
        same += equal ? 1 : 0;
        off += equal ? 0 : Math.abs(whole - sums.get(i)) / Math.max(1, whole);
      }
    }
    return new Choice(chosen, same, off);
  }
}

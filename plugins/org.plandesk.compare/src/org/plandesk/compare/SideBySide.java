// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Both states in their own order, in rows: what kept its place stands in one row; what moved has a row at its old place and one
 * at its new place. Immutable.
 *
 * @param rows from the beginning to the end of both states
 */
public record SideBySide(List<Row> rows) {

  /**
   * What stands beside each other.
   *
   * @param old what the old state has here; null for nothing
   * @param current what the new state has here; null for nothing; else the same as {@code old}
   */
  public record Row(Change old, Change current) {

    /** The change of the row. */
    public Change change() {
      return old == null ? current : old;
    }

    /** Whether the row has only one end of something that is in both states. */
    public boolean isEndOfMove() {
      return (old == null || current == null) && !change().old().isEmpty() && !change().current().isEmpty();
    }
  }

  /** Copies the list. */
  public SideBySide {
    rows = List.copyOf(rows);
  }

  /** Puts the states of a comparison beside each other. */
  public static SideBySide of(PlanComparison comparison) {
    List<Change> olds = comparison.oldOrder();
    List<Change> currents = comparison.changes().stream().filter(change -> !change.current().isEmpty()).toList();
    Map<Change, Integer> places = new IdentityHashMap<>();
    for (Change change : olds) {
      places.put(change, places.size());
    }
    List<Change> common = currents.stream().filter(places::containsKey).toList();
    boolean[] kept = Sequences.heaviestIncreasing(common.stream().mapToInt(places::get).toArray(),
        common.stream().mapToLong(Moves::weight).toArray());
    Map<Change, Boolean> aligned = new IdentityHashMap<>();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        aligned.put(common.get(i), true);
      }
    }
    return new SideBySide(rows(olds, currents, aligned));
  }

  private static List<Row> rows(List<Change> olds, List<Change> currents, Map<Change, Boolean> aligned) {
    List<Row> rows = new ArrayList<>();
    int i = 0;
    for (Change current : currents) {
      if (!aligned.containsKey(current)) {
        rows.add(new Row(null, current));
        continue;
      }
      for (; olds.get(i) != current; i++) {
        rows.add(new Row(olds.get(i), null));
      }
      rows.add(new Row(current, current));
      i++;
    }
    for (; i < olds.size(); i++) {
      rows.add(new Row(olds.get(i), null));
    }
    return rows;
  }
}

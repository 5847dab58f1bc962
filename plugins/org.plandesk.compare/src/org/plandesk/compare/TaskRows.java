// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Content;
import org.plandesk.model.Item;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TaskTable;

/**
 * Makes partners of the cells of rows of tasks. What a cell says, such as who does it and until when, stands in many rows: it belongs to
 * the task of its row and is found by that.
 */
final class TaskRows {

  private final List<Entry> old;
  private final List<Entry> current;
  private final Likeness likeness;

  TaskRows(List<Entry> old, List<Entry> current, Likeness likeness) {
    this.old = old;
    this.current = current;
    this.likeness = likeness;
  }

  /** Whether a statement only says more of the task of its row; the first one of a row that names no task is the task. */
  static boolean isCell(Statement statement) {
    return row(statement) instanceof Item row && statement.getKind() != StatementKind.TASK
        && (row.getTitle() != null || row.getContents().getFirst() != statement || hasTask(row));
  }

  private static boolean hasTask(Item row) {
    for (Content content : row.getContents()) {
      if (content instanceof Statement statement && statement.getKind() == StatementKind.TASK) {
        return true;
      }
    }
    return false;
  }

  /** The row of a table of tasks that something stands in or is; null when it is in none. */
  private static EObject row(EObject element) {
    EObject row = element instanceof Statement ? element.eContainer() : element;
    return row instanceof Item && row.eContainer() instanceof TaskTable ? row : null;
  }

  /** Takes the cells whose rows were found. */
  void match() {
    Map<EObject, EObject> rows = new IdentityHashMap<>();
    Map<EObject, List<Entry>> cells = new IdentityHashMap<>();
    for (Entry entry : current) {
      EObject row = row(entry.element);
      if (row != null && entry.isFree() && entry.key.isCell()) {
        cells.computeIfAbsent(row, key -> new ArrayList<>()).add(entry);
      } else if (row != null && !entry.isFree() && row(entry.group.old.getFirst().element) != null) {
        rows.putIfAbsent(row, row(entry.group.old.getFirst().element));
      }
    }
    if (cells.isEmpty()) {
      return;
    }
    Map<EObject, List<Entry>> olds = new IdentityHashMap<>();
    for (Entry entry : old) {
      if (entry.isFree() && entry.key.isCell()) {
        olds.computeIfAbsent(row(entry.element), key -> new ArrayList<>()).add(entry);
      }
    }
    cells.forEach((row, some) -> pair(olds.getOrDefault(rows.get(row), new ArrayList<>()), some));
  }

  private void pair(List<Entry> olds, List<Entry> currents) {
    for (Entry entry : List.copyOf(currents)) {
      olds.stream().filter(other -> other.key == entry.key).findFirst()
          .ifPresent(other -> pair(other, entry, olds, currents));
    }
    if (olds.size() == currents.size()) {
      List.copyOf(currents).forEach(entry -> pair(olds.getFirst(), entry, olds, currents));
    }
    // A column came or went: who does it is not like until when.
    for (Entry entry : List.copyOf(currents)) {
      Entry likest = null;
      for (Entry other : olds) {
        if (like(other, entry) > (likest == null ? 0 : like(likest, entry))) {
          likest = other;
        }
      }
      if (likest != null) {
        pair(likest, entry, olds, currents);
      }
    }
  }

  private double like(Entry one, Entry other) {
    return likeness.of(one.bigrams(), other.bigrams());
  }

  private static void pair(Entry one, Entry other, List<Entry> olds, List<Entry> currents) {
    Group.pair(one, other);
    olds.remove(one);
    currents.remove(other);
  }
}

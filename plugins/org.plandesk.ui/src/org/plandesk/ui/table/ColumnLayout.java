// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.Preferences;
import org.plandesk.ui.table.rows.TableColumn;

/**
 * Which columns of a table are shown, and how wide; kept from one start to the next under the stable codes of the columns.
 *
 * @param <E> the elements that rows show
 */
final class ColumnLayout<E> {

  private static final String NODE = "org.plandesk.ui";
  private static final String HIDDEN = "hidden";
  private static final String WIDTH = "width.";
  private static final String GROUPED = "grouped";

  private final Preferences kept;
  private final List<TableColumn<E>> all;
  private final Set<String> hidden = new HashSet<>();
  private final Map<String, Integer> widths = new HashMap<>();

  /** @param table stable name of the table */
  ColumnLayout(String table, List<TableColumn<E>> columns) {
    this.kept = InstanceScope.INSTANCE.getNode(NODE).node("tables").node(table);
    this.all = columns;
    String codes = kept.get(HIDDEN, "");
    if (!codes.isEmpty()) {
      hidden.addAll(List.of(codes.split(",")));
    }
    for (TableColumn<E> column : columns) {
      widths.put(column.code(), kept.getInt(WIDTH + column.code(), column.width()));
    }
  }

  /** The columns that are shown, in their order; at least the one that stretches. */
  List<TableColumn<E>> shown() {
    List<TableColumn<E>> shown = new ArrayList<>();
    for (TableColumn<E> column : all) {
      if (isShown(column)) {
        shown.add(column);
      }
    }
    return shown;
  }

  boolean isShown(TableColumn<E> column) {
    return column.stretches() || !hidden.contains(column.code());
  }

  void setShown(TableColumn<E> column, boolean value) {
    if (value ? hidden.remove(column.code()) : hidden.add(column.code())) {
      kept.put(HIDDEN, String.join(",", hidden));
    }
  }

  /** Width in pixels at 100 %. */
  int width(TableColumn<E> column) {
    return widths.get(column.code());
  }

  void setWidth(TableColumn<E> column, int width) {
    if (widths.put(column.code(), width) != width) {
      kept.putInt(WIDTH + column.code(), width);
    }
  }

  boolean isGrouped(boolean otherwise) {
    return kept.getBoolean(GROUPED, otherwise);
  }

  void setGrouped(boolean value) {
    kept.putBoolean(GROUPED, value);
  }

  /** Forgets what was kept of the columns. */
  void reset() {
    hidden.clear();
    kept.remove(HIDDEN);
    for (TableColumn<E> column : all) {
      widths.put(column.code(), column.width());
      kept.remove(WIDTH + column.code());
    }
  }
}

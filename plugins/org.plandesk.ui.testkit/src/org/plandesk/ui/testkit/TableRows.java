// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Reads, clicks and edits rows of a painted table, as far as they are in view; user interface thread only. */
final class TableRows {

  /** Header and filters stand above the rows. */
  private static final int FIRST = 2;

  private TableRows() {}

  /** The texts of the rows, cells parted by tabs; without headings of groups. */
  static List<String> texts(NatTable table) {
    List<String> texts = new ArrayList<>();
    for (int row = FIRST; row < table.getRowCount(); row++) {
      String text = text(table, row);
      if (!text.isBlank()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** Clicks into the middle of the row with this text. */
  static void click(NatTable table, String text) {
    for (int row = FIRST; row < table.getRowCount(); row++) {
      if (text.equals(text(table, row))) {
        var event = new Event();
        event.button = 1;
        event.count = 1;
        event.x = table.getStartXOfColumnPosition(0) + table.getColumnWidthByPosition(0) / 2;
        event.y = table.getStartYOfRowPosition(row) + table.getRowHeightByPosition(row) / 2;
        table.notifyListeners(SWT.MouseDown, event);
        table.notifyListeners(SWT.MouseUp, event);
        return;
      }
    }
    throw new AssertionError("No row " + text);
  }

  /** Types into the cell of the chosen row that F2 begins with, and Enter. */
  static void type(NatTable table, String words) {
    var begin = new Event();
    begin.keyCode = SWT.F2;
    table.notifyListeners(SWT.KeyDown, begin);
    Text cell = Controls.all(table, Text.class).stream().filter(Text::isFocusControl).findFirst()
        .orElseThrow(() -> new AssertionError("No cell is edited"));
    cell.setText(words);
    cell.notifyListeners(SWT.DefaultSelection, new Event());
  }

  private static String text(NatTable table, int row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < table.getColumnCount(); column++) {
      cells.add(Objects.toString(table.getDataValueByPosition(column, row), ""));
    }
    return String.join("\t", cells);
  }
}

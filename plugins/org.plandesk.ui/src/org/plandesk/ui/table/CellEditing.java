// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.viewport.event.ScrollEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.CellField;
import org.plandesk.ui.table.rows.TableColumn;
import org.plandesk.ui.table.rows.TableRow;

/**
 * Edits cells in place: a native field over the cell, in which input methods work as anywhere else. Double click or F2 begin,
 * Enter writes, Tab writes and goes on to the next cell, Esc leaves. What is written goes into all selected rows.
 */
final class CellEditing<E> {

  private static final int HEADER_ROWS = 2;

  private final NatTable table;
  private final RowProvider<E> provider;
  private final CellEdits<E> edits;
  private final Supplier<List<E>> selected;
  private final Consumer<E> select;
  private CellField field;
  private int lastColumn;

  /**
   * @param selected the selected rows
   * @param select selects one row
   */
  CellEditing(NatTable table, RowProvider<E> provider, CellEdits<E> edits, Supplier<List<E>> selected,
      Consumer<E> select) {
    this.table = table;
    this.provider = provider;
    this.edits = edits;
    this.selected = selected;
    this.select = select;
    table.addListener(SWT.MouseDown, event -> lastColumn = columnAt(event.x));
    table.addListener(SWT.KeyDown, this::keyDown);
    table.addListener(SWT.MenuDetect, this::menu);
    table.addLayerListener(event -> {
      if (event instanceof ScrollEvent && field != null) {
        // The field would stay where its cell was; losing the keyboard, it writes.
        table.forceFocus();
      } else {
        close();
      }
    });
    table.addListener(SWT.Resize, event -> close());
  }

  private void keyDown(Event event) {
    if (event.keyCode == SWT.F2) {
      begin(editable(lastColumn) ? lastColumn : next(-1), false);
    }
  }

  /** Begins to edit the cell under the pointer; false when it cannot be edited. */
  boolean begin(Event event) {
    int column = columnAt(event.x);
    return editable(column) && begin(column, true);
  }

  private int columnAt(int x) {
    return table.getColumnIndexByPosition(table.getColumnPositionByX(x));
  }

  private boolean editable(int column) {
    return column >= 0 && column < provider.columns().size()
        && edits.isEditable(provider.columns().get(column).code());
  }

  private int next(int column) {
    for (int next = column + 1; next < provider.columns().size(); next++) {
      if (editable(next)) {
        return next;
      }
    }
    return -1;
  }

  private boolean begin(int column, boolean clicked) {
    List<E> rows = column < 0 ? List.of() : rows(column);
    Rectangle cell = rows.isEmpty() ? null : bounds(rows.getFirst(), column);
    if (cell == null) {
      return false;
    }
    close();
    if (field != null) {
      return true;
    }
    TableColumn<E> edited = provider.columns().get(column);
    String before = edits.text(rows.getFirst(), edited.code());
    CellField made = new CellField(table, edits.choices(edited.code()), before, PlanFonts.CONTROL.font());
    made.place(cell);
    AccessibleNames.set(made.control(), name(edited, rows.size()));
    made.control().setToolTipText(rows.size() > 1 ? name(edited, rows.size()) : null);
    Runnable write = () -> write(made, rows, edited, before, true);
    Runnable leave = () -> write(made, rows, edited, before, false);
    made.onEnd(write, leave);
    made.onTyped(
        words -> edits.typing(leave, rows.getFirst(), edited.code(), Objects.equals(words, before) ? null : words));
    made.control().addListener(SWT.Traverse, event -> traverse(event, write, column));
    field = made;
    made.open(clicked);
    return true;
  }

  /** The rows that are written when a column is. */
  private List<E> rows(int column) {
    List<E> rows = selected.get();
    return rows.isEmpty() || edits.isShared(provider.columns().get(column).code()) ? rows : rows.subList(0, 1);
  }

  private static <E> String name(TableColumn<E> column, int rows) {
    return rows > 1 ? NLS.bind(Messages.editCells, column.label(), rows) : NLS.bind(Messages.editCell, column.label());
  }

  private void traverse(Event event, Runnable write, int column) {
    if (event.detail == SWT.TRAVERSE_ESCAPE) {
      event.doit = false;
      discard();
      table.forceFocus();
    } else if (event.detail == SWT.TRAVERSE_TAB_NEXT) {
      event.doit = false;
      write.run();
      if (field == null) {
        table.forceFocus();
        begin(next(column), false);
      }
    }
  }

  private void write(CellField made, List<E> rows, TableColumn<E> column, String before, boolean meant) {
    if (made != field) {
      return;
    }
    String words = made.words();
    // Leaving a cell as it was must not fill other rows with it.
    boolean writes = !words.equals(before) || meant && rows.size() > 1;
    if (writes && !made.isAgreed(edits.newUnits(column.code(), words))) {
      return;
    }
    discard();
    if (writes) {
      edits.write(rows, column.code(), words);
    }
    made.setWritten();
  }

  /** Leaves the cell; what was typed is not written. */
  private void close() {
    if (field != null && !field.control().isDisposed() && !field.control().isFocusControl() && !field.isAsking()) {
      discard();
    }
  }

  private void discard() {
    CellField old = field;
    field = null;
    old.discard();
  }

  private Rectangle bounds(E element, int column) {
    for (int row = HEADER_ROWS; row < table.getRowCount(); row++) {
      if (provider.getRowObject(table.getRowIndexByPosition(row)) instanceof TableRow.Entry<E> entry
          && entry.element() == element) {
        for (int position = 0; position < table.getColumnCount(); position++) {
          if (table.getColumnIndexByPosition(position) == column) {
            return table.getBoundsByPosition(position, row);
          }
        }
      }
    }
    return null;
  }

  private void menu(Event event) {
    if (event.detail != SWT.MENU_KEYBOARD) {
      Point place = table.toControl(event.x, event.y);
      lastColumn = columnAt(place.x);
      int row = table.getRowPositionByY(place.y);
      if (row >= HEADER_ROWS
          && provider.getRowObject(table.getRowIndexByPosition(row)) instanceof TableRow.Entry<E> entry
          && !selected.get().contains(entry.element())) {
        select.accept(entry.element());
      }
    }
    List<E> rows = selected.get();
    if (rows.isEmpty()) {
      return;
    }
    Menu menu = new Menu(table);
    int column = editable(lastColumn) ? lastColumn : next(-1);
    if (column >= 0) {
      item(menu, name(provider.columns().get(column), rows(column).size()) + "\tF2", () -> begin(column, false));
    }
    edits.actions(rows).forEach((name, action) -> item(menu, name, () -> goOn(action.get())));
    menu.addListener(SWT.Hide, hidden -> table.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }

  /** Chooses a row that an action made, once the table shows it, and gives the keyboard back to the rows. */
  private void goOn(Optional<E> row) {
    table.getDisplay().asyncExec(() -> {
      if (!table.isDisposed()) {
        row.ifPresent(select);
        table.forceFocus();
      }
    });
  }

  private static void item(Menu menu, String name, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(name);
    item.addListener(SWT.Selection, event -> action.run());
  }
}

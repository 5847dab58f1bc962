// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTableAdapter;
import org.eclipse.swt.accessibility.AccessibleTableCellAdapter;
import org.eclipse.swt.accessibility.AccessibleTableCellEvent;
import org.eclipse.swt.accessibility.AccessibleTableEvent;
import org.plandesk.ui.table.rows.TableColumn;
import org.plandesk.ui.table.rows.TableModel;
import org.plandesk.ui.table.rows.TableRow;

/** Tells screen readers rows and cells of a table; NatTable paints its cells itself and tells them nothing. */
final class TableAccessible<E> {

  private final NatTable table;
  private final TableModel<E> model;
  private final RowProvider<E> provider;
  private final IntPredicate selected;
  /** Cells that a reader has asked for, by place; forgotten when rows change. */
  private final Map<Long, Accessible> cells = new HashMap<>();

  TableAccessible(NatTable table, String title, TableModel<E> model, RowProvider<E> provider, IntPredicate selected) {
    this.table = table;
    this.model = model;
    this.provider = provider;
    this.selected = selected;
    Accessible accessible = table.getAccessible();
    accessible.addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = title;
      }
    });
    accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getRole(AccessibleControlEvent event) {
        event.detail = ACC.ROLE_TABLE;
      }
    });
    accessible.addAccessibleTableListener(new Rows());
    model.addListener(this::forget);
  }

  private void forget() {
    cells.values().forEach(Accessible::dispose);
    cells.clear();
  }

  private String text(int row, int column) {
    return provider.getRowObject(row) instanceof TableRow.Group<E> group
        ? column == 0 ? group.label() : ""
        : String.valueOf(provider.getDataValue(column, row));
  }

  private Accessible cell(int row, int column) {
    if (row < 0 || row >= provider.getRowCount() || column < 0 || column >= provider.getColumnCount()) {
      return null;
    }
    return cells.computeIfAbsent((long) row << Integer.SIZE | column, place -> createCell(row, column));
  }

  private Accessible createCell(int row, int column) {
    Accessible cell = new Accessible(table.getAccessible());
    cell.addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = text(row, column);
      }
    });
    cell.addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getRole(AccessibleControlEvent event) {
        event.detail = ACC.ROLE_TABLECELL;
      }
    });
    cell.addAccessibleTableCellListener(new AccessibleTableCellAdapter() {
      @Override
      public void getRowIndex(AccessibleTableCellEvent event) {
        event.index = row;
      }

      @Override
      public void getColumnIndex(AccessibleTableCellEvent event) {
        event.index = column;
      }

      @Override
      public void getTable(AccessibleTableCellEvent event) {
        event.accessible = table.getAccessible();
      }

      @Override
      public void isSelected(AccessibleTableCellEvent event) {
        event.isSelected = selected.test(row);
      }
    });
    return cell;
  }

  /** The table as a whole. */
  private final class Rows extends AccessibleTableAdapter {

    @Override
    public void getRowCount(AccessibleTableEvent event) {
      event.count = model.rows().size();
    }

    @Override
    public void getColumnCount(AccessibleTableEvent event) {
      event.count = provider.getColumnCount();
    }

    @Override
    public void getColumnDescription(AccessibleTableEvent event) {
      List<TableColumn<E>> columns = provider.columns();
      event.result = event.column >= 0 && event.column < columns.size() ? columns.get(event.column).label() : null;
    }

    @Override
    public void getRowDescription(AccessibleTableEvent event) {
      event.result = text(event.row, 0);
    }

    @Override
    public void getCell(AccessibleTableEvent event) {
      event.accessible = cell(event.row, event.column);
    }

    @Override
    public void isRowSelected(AccessibleTableEvent event) {
      event.isSelected = selected.test(event.row);
    }

    @Override
    public void getSelectedRowCount(AccessibleTableEvent event) {
      event.count = selectedRows().length;
    }

    @Override
    public void getSelectedRows(AccessibleTableEvent event) {
      event.selected = selectedRows();
    }

    private int[] selectedRows() {
      List<Integer> rows = new ArrayList<>();
      for (int row = 0; row < provider.getRowCount(); row++) {
        if (selected.test(row)) {
          rows.add(row);
        }
      }
      return rows.stream().mapToInt(Integer::intValue).toArray();
    }
  }
}

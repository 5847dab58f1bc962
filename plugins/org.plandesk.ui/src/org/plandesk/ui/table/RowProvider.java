// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;
import org.plandesk.ui.table.rows.TableColumn;
import org.plandesk.ui.table.rows.TableModel;
import org.plandesk.ui.table.rows.TableRow;

/** Rows and shown columns of a table as NatTable asks for them. */
final class RowProvider<E> implements IRowDataProvider<TableRow<E>> {

  private final TableModel<E> model;
  private List<TableColumn<E>> columns;

  RowProvider(TableModel<E> model, List<TableColumn<E>> columns) {
    this.model = model;
    this.columns = columns;
  }

  void setColumns(List<TableColumn<E>> shown) {
    columns = shown;
  }

  List<TableColumn<E>> columns() {
    return columns;
  }

  @Override
  public Object getDataValue(int columnIndex, int rowIndex) {
    if (rowIndex < 0 || rowIndex >= model.rows().size() || columnIndex >= columns.size()) {
      return "";
    }
    return model.rows().get(rowIndex) instanceof TableRow.Entry<E> entry
        ? model.text(entry.element(), columns.get(columnIndex))
        : "";
  }

  @Override
  public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
    throw new UnsupportedOperationException("Cells are not edited here");
  }

  @Override
  public int getColumnCount() {
    return columns.size();
  }

  @Override
  public int getRowCount() {
    return model.rows().size();
  }

  @Override
  public TableRow<E> getRowObject(int rowIndex) {
    return rowIndex < 0 || rowIndex >= model.rows().size() ? null : model.rows().get(rowIndex);
  }

  @Override
  public int indexOfRowObject(TableRow<E> row) {
    return row instanceof TableRow.Entry<E> entry ? model.rowOf(entry.element()) : model.rows().indexOf(row);
  }
}

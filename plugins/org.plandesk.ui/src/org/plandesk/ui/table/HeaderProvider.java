// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** One row of column names. */
final class HeaderProvider implements IDataProvider {

  private final RowProvider<?> rows;

  /** @param rows knows the columns that are shown */
  HeaderProvider(RowProvider<?> rows) {
    this.rows = rows;
  }

  @Override
  public Object getDataValue(int columnIndex, int rowIndex) {
    return columnIndex < rows.columns().size() ? rows.columns().get(columnIndex).label() : "";
  }

  @Override
  public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
    throw new UnsupportedOperationException("Headers are not edited");
  }

  @Override
  public int getColumnCount() {
    return rows.getColumnCount();
  }

  @Override
  public int getRowCount() {
    return 1;
  }
}

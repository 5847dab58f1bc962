// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import java.util.Comparator;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.plandesk.ui.table.rows.TableModel;
import org.plandesk.ui.table.rows.TableModel.Direction;

/** Passes NatTable's clicks on headers to the table's model: ascending, descending, order of the document. */
final class ModelSort<E> implements ISortModel {

  private final TableModel<E> model;
  private final RowProvider<E> provider;

  ModelSort(TableModel<E> model, RowProvider<E> provider) {
    this.model = model;
    this.provider = provider;
  }

  @Override
  public List<Integer> getSortedColumnIndexes() {
    for (int i = 0; i < provider.columns().size(); i++) {
      if (isColumnIndexSorted(i)) {
        return List.of(i);
      }
    }
    return List.of();
  }

  @Override
  public boolean isColumnIndexSorted(int columnIndex) {
    return columnIndex < provider.columns().size()
        && provider.columns().get(columnIndex).code().equals(model.sortCode());
  }

  @Override
  public SortDirectionEnum getSortDirection(int columnIndex) {
    if (!isColumnIndexSorted(columnIndex)) {
      return SortDirectionEnum.NONE;
    }
    return model.direction() == Direction.ASCENDING ? SortDirectionEnum.ASC : SortDirectionEnum.DESC;
  }

  @Override
  public int getSortOrder(int columnIndex) {
    return isColumnIndexSorted(columnIndex) ? 0 : -1;
  }

  @Override
  @SuppressWarnings("rawtypes") // the interface of NatTable is raw
  public List<Comparator> getComparatorsForColumnIndex(int columnIndex) {
    return List.of();
  }

  @Override
  public Comparator<?> getColumnComparator(int columnIndex) {
    return null;
  }

  @Override
  public void sort(int columnIndex, SortDirectionEnum direction, boolean accumulate) {
    if (direction == SortDirectionEnum.NONE) {
      clear();
    } else {
      model.sort(provider.columns().get(columnIndex).code(),
          direction == SortDirectionEnum.ASC ? Direction.ASCENDING : Direction.DESCENDING);
    }
  }

  @Override
  public void clear() {
    model.sort(null, Direction.ASCENDING);
  }
}

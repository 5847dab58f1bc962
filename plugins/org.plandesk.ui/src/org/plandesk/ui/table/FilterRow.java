// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.table.rows.TableColumn;
import org.plandesk.ui.table.rows.TableColumn.Filter;
import org.plandesk.ui.table.rows.TableModel;

/**
 * The row of filters under a table's header: native fields laid over the cells, so that input methods and screen readers
 * work in them as anywhere else.
 */
final class FilterRow<E> {

  /** Height of the row in pixels at 100 %. */
  static final int HEIGHT = 40;

  /** Pause in typing after which the table is filtered, in milliseconds. */
  private static final int PAUSE = 120;
  private static final int GAP = 3;

  private final NatTable table;
  private final TableModel<E> model;
  private final Map<TableColumn<E>, Control> fields = new LinkedHashMap<>();
  /** Fields whose words the table is not filtered by yet; they stay, whatever the rows do meanwhile. */
  private final Set<Text> typed = new HashSet<>();
  private List<TableColumn<E>> columns = List.of();
  private boolean filling;

  FilterRow(NatTable table, TableModel<E> model) {
    this.table = table;
    this.model = model;
  }

  /** Makes the fields of the columns that are shown now. */
  void show(List<TableColumn<E>> shown) {
    fields.values().forEach(field -> place(field).dispose());
    fields.clear();
    columns = shown;
    for (TableColumn<E> column : shown) {
      if (column.filter() != Filter.NONE) {
        Control field = column.filter() == Filter.TEXT ? text(column) : combo(column);
        name(field, NLS.bind(Messages.accessibleFilter, column.label()));
        fields.put(column, field);
      }
    }
    fill();
  }

  /** Takes over choices and filters from the model. */
  void fill() {
    filling = true;
    fields.forEach((column, field) -> {
      String filter = model.filter(column.code());
      if (field instanceof Combo combo) {
        fill(combo, model.choices(column), filter);
      } else if (field instanceof Text text && !typed.contains(text) && !text.getText().strip().equals(filter)) {
        text.setText(filter);
      }
    });
    filling = false;
    layout();
  }

  private static void fill(Combo combo, List<String> choices, String filter) {
    List<String> items = new ArrayList<>(choices);
    items.addFirst(Messages.allValues);
    if (!items.equals(List.of(combo.getItems()))) {
      combo.setItems(items.toArray(String[]::new));
    }
    combo.select(filter.isEmpty() ? 0 : Math.max(0, items.indexOf(filter)));
  }

  /** What shows what is chosen; a narrower list of choices would be drawn over and over again by some systems. */
  private static int leastWidth(Combo combo) {
    return (Integer) combo.getData() + textWidth(combo);
  }

  private static int textWidth(Combo combo) {
    var gc = new GC(combo);
    try {
      return gc.textExtent(combo.getText()).x;
    } finally {
      gc.dispose();
    }
  }

  /** Lays the fields over their cells. */
  void layout() {
    List<Control> outside = new ArrayList<>(fields.values());
    for (int position = 0; position < table.getColumnCount(); position++) {
      int index = table.getColumnIndexByPosition(position);
      Control field = index < 0 || index >= columns.size() ? null : fields.get(columns.get(index));
      if (field != null) {
        int x = table.getStartXOfColumnPosition(position);
        int width = table.getColumnWidthByPosition(position);
        int top = table.getRowHeightByPosition(0);
        int height = Math.min(HEIGHT - 4, field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        Control place = place(field);
        place.setBounds(x + GAP, top + (HEIGHT - height) / 2, Math.max(0, width - 2 * GAP), height);
        if (field instanceof Combo combo) {
          combo.setBounds(0, 0, Math.max(width - 2 * GAP, leastWidth(combo)), height);
        }
        place.setVisible(width > 4 * GAP);
        outside.remove(field);
      }
    }
    outside.forEach(field -> place(field).setVisible(false));
  }

  /** What is laid over the cell: the field, or what cuts it off where the column is narrower. */
  private Control place(Control field) {
    return field.getParent() == table ? field : field.getParent();
  }

  private Text text(TableColumn<E> column) {
    Text text = new Text(table, SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL);
    text.setFont(PlanFonts.CONTROL.font());
    Runnable apply = () -> {
      typed.remove(text);
      if (!text.isDisposed()) {
        model.setFilter(column.code(), text.getText());
      }
    };
    text.addModifyListener(event -> {
      if (!filling) {
        typed.add(text);
        text.getDisplay().timerExec(PAUSE, apply);
      }
    });
    return text;
  }

  private Combo combo(TableColumn<E> column) {
    Combo combo = new Combo(new Composite(table, SWT.NONE), SWT.DROP_DOWN | SWT.READ_ONLY);
    combo.setFont(PlanFonts.CONTROL.font());
    combo.setItems(Messages.allValues);
    combo.select(0);
    combo.setData(combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x - textWidth(combo));
    combo.addListener(SWT.Selection, event -> {
      int chosen = combo.getSelectionIndex();
      model.setFilter(column.code(), chosen <= 0 ? "" : combo.getItem(chosen));
    });
    return combo;
  }

  private static void name(Control field, String name) {
    field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = name;
      }
    });
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.data.DummyBodyDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.plandesk.ui.table.rows.Grouping;
import org.plandesk.ui.table.rows.TableColumn;
import org.plandesk.ui.table.rows.TableColumn.Look;
import org.plandesk.ui.table.rows.TableModel;

/** In a narrow column the filter is cut off, but not squeezed: a squeezed one is drawn without end. */
class NarrowFilterTest {

  private static final int WIDTH = 40;

  @Test
  void aFilterIsCutOffButNotSqueezed() {
    Display display = Display.getDefault();
    display.syncExec(() -> {
      Shell shell = new Shell(display);
      shell.setLayout(new FillLayout());
      DataLayer data = new DataLayer(new DummyBodyDataProvider(1, 3), WIDTH, 30);
      NatTable table = new NatTable(shell, SWT.NONE, data, false);
      table.setConfigRegistry(new ConfigRegistry());
      table.configure();
      List<TableColumn<String>> columns = List.of(TableColumn.<String>choice("c", "c", WIDTH, Look.TEXT,
          words -> words, words -> List.of(words)));
      TableModel<String> model = new TableModel<>(columns, new Grouping<>(words -> words, words -> words), words -> 0);
      FilterRow<String> filters = new FilterRow<>(table, model);
      filters.show(columns);
      shell.setSize(300, 200);
      shell.open();
      Combo combo = combo(table);
      assertTrue(combo.getSize().x > WIDTH, () -> combo.getSize().toString());
      assertTrue(combo.getParent().getSize().x < WIDTH);
      filters.show(List.of());
      assertEquals(0, table.getChildren().length);
      shell.dispose();
    });
  }

  private static Combo combo(Composite parent) {
    for (Control child : parent.getChildren()) {
      if (child instanceof Combo combo) {
        return combo;
      } else if (child instanceof Composite inner) {
        return combo(inner);
      }
    }
    throw new AssertionError("no choices");
  }
}

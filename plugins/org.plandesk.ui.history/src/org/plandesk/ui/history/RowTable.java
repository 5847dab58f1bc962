// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;

/** Rows of one kind with a few columns of text, one of which is chosen. User interface thread only. */
final class RowTable<R> {

  private final Class<R> type;
  private final TableViewer viewer;

  /** @param name for screen readers */
  RowTable(Composite parent, Class<R> type, String name) {
    this.type = type;
    viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
    viewer.getTable().setHeaderVisible(true);
    viewer.getTable().setFont(PlanFonts.CONTROL.font());
    AccessibleNames.set(viewer.getTable(), name);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
  }

  /** Adds a column at the right. */
  void column(String title, int width, Function<R, String> text) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(title);
    column.getColumn().setWidth(width);
    column.getColumn().setMoveable(false);
    column.setLabelProvider(new ColumnLabelProvider() {
      @Override
      public String getText(Object element) {
        return text.apply(type.cast(element));
      }

      @Override
      public String getToolTipText(Object element) {
        return getText(element);
      }
    });
  }

  /** Shows other rows; the chosen one stays chosen when it is among them. */
  void setRows(List<R> rows) {
    Optional<R> chosen = chosen();
    viewer.setInput(rows);
    chosen.filter(rows::contains).ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
  }

  Optional<R> chosen() {
    return Optional.ofNullable(viewer.getStructuredSelection().getFirstElement()).map(type::cast);
  }

  /** Enter and double click. */
  void onOpen(Consumer<R> opening) {
    viewer.addOpenListener(event -> chosen().ifPresent(opening));
  }

  void onChoose(Runnable choosing) {
    viewer.addSelectionChangedListener(event -> choosing.run());
  }

  Control control() {
    return viewer.getTable();
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.plandesk.ui.images.PlanFonts;

/** Rows of one kind with a few columns of text, of which some can be chosen. User interface thread only. */
public final class RowTable<R> {

  private static final int TITLE_PAD = 20;

  private final Class<R> type;
  private final TableViewer viewer;

  /**
   * A table in which one row can be chosen.
   *
   * @param name for screen readers
   */
  public RowTable(Composite parent, Class<R> type, String name) {
    this(parent, type, name, SWT.SINGLE);
  }

  /**
   * A table.
   *
   * @param name for screen readers
   * @param style how many rows can be chosen, {@code SWT.SINGLE} or {@code SWT.MULTI}; {@code SWT.CHECK} and
   *          {@code SWT.BORDER} as for any table
   */
  public RowTable(Composite parent, Class<R> type, String name, int style) {
    this.type = type;
    viewer = new TableViewer(parent, style | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
    viewer.getTable().setHeaderVisible(true);
    viewer.getTable().setFont(PlanFonts.CONTROL.font());
    AccessibleNames.set(viewer.getTable(), name);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
  }

  /**
   * Adds a column at the right.
   *
   * @param width in pixels; more when the title needs it
   */
  public TableViewerColumn column(String title, int width, Function<R, String> text) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(title);
    column.getColumn().setWidth(Math.max(width, titleWidth(title)));
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
    return column;
  }

  /** Gives a column what the others leave of the table's width, at least the width it has. */
  public void fill(TableViewerColumn column) {
    Table table = viewer.getTable();
    int least = column.getColumn().getWidth();
    table.addListener(SWT.Resize, event -> {
      int others = Arrays.stream(table.getColumns()).filter(other -> other != column.getColumn())
          .mapToInt(TableColumn::getWidth).sum();
      column.getColumn().setWidth(Math.max(least, table.getClientArea().width - others));
    });
  }

  private int titleWidth(String title) {
    GC gc = new GC(viewer.getTable());
    try {
      return gc.textExtent(title).x + TITLE_PAD;
    } finally {
      gc.dispose();
    }
  }

  /** Shows other rows; the chosen one stays chosen when it is among them. */
  public void setRows(List<R> rows) {
    Optional<R> chosen = chosen();
    viewer.setInput(rows);
    chosen.filter(rows::contains).ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
  }

  /** The chosen row, the first of several. */
  public Optional<R> chosen() {
    return Optional.ofNullable(viewer.getStructuredSelection().getFirstElement()).map(type::cast);
  }

  /** Enter and double click. */
  public void onOpen(Consumer<R> opening) {
    viewer.addOpenListener(event -> chosen().ifPresent(opening));
  }

  /** Told when other rows are chosen. */
  public void onChoose(Runnable choosing) {
    viewer.addSelectionChangedListener(event -> choosing.run());
  }

  /** All chosen rows, from top to bottom. */
  public List<R> allChosen() {
    List<R> rows = new ArrayList<>();
    for (Object row : viewer.getStructuredSelection()) {
      rows.add(type.cast(row));
    }
    return rows;
  }

  /** Chooses a row and brings it into view; nothing when it is not there. */
  public void choose(R row) {
    viewer.setSelection(new StructuredSelection(row), true);
  }

  /** Lets go of what is chosen. */
  public void chooseNone() {
    viewer.setSelection(StructuredSelection.EMPTY);
  }

  /** The table itself. */
  public Table control() {
    return viewer.getTable();
  }

  /** The viewer, for cells that are edited in place. */
  public TableViewer viewer() {
    return viewer;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.parts.ElementClipboard;
import org.plandesk.ui.table.rows.TableColumn;
import org.plandesk.ui.table.rows.TableColumn.Look;
import org.plandesk.ui.table.rows.TableModel;
import org.plandesk.ui.table.rows.TableRow;

/**
 * A NatTable over a {@link TableModel}, with the strip above it: filters, sort order, groups, kept columns, copying and a bridge
 * for screen readers. User interface thread only.
 *
 * @param <E> the elements that rows show; equal elements are the same row
 */
public final class TableWidget<E> {

  private static final int HEADER_HEIGHT = 26;
  private static final int INDENT = 18;
  private static final int LEAST_STRETCHED = 160;

  private final TableModel<E> model;
  private final ColumnLayout<E> layout;
  private final RowProvider<E> provider;
  private final CellHints<E> hints;
  private final Composite control;
  private final TableStrip<E> strip;
  private final NatTable table;
  private final DataLayer data;
  private final SelectionLayer selection;
  private final RowSelectionModel<TableRow<E>> rowSelection;
  private final FilterRow<E> filters;
  private Consumer<List<E>> selectListener = elements -> {};
  private Consumer<E> openListener = element -> {};
  private CellEditing<E> editing;
  private E awaited;
  private boolean quiet;

  /**
   * @param id stable name under which the table's layout is kept
   * @param hints icons and inks of cells
   * @param groupLabel what groups are called on the switch
   * @param title name of the table for screen readers
   * @param groupedAtFirst whether rows are grouped until a person decides otherwise
   */
  public TableWidget(Composite parent, String id, TableModel<E> model, CellHints<E> hints, String groupLabel,
      String title, boolean groupedAtFirst) {
    this.model = model;
    this.hints = hints;
    this.layout = new ColumnLayout<>(id, model.columns());
    this.provider = new RowProvider<>(model, layout.shown());
    control = new Composite(parent, SWT.NONE);
    GridLayout grid = new GridLayout();
    grid.marginWidth = 0;
    grid.marginHeight = 0;
    grid.verticalSpacing = 0;
    control.setLayout(grid);
    strip = new TableStrip<>(control, model, layout, groupLabel, this::showColumns);
    strip.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
    data = new DataLayer(provider, 100, PlanTable.ROW_HEIGHT);
    selection = new SelectionLayer(data, false);
    rowSelection = new RowSelectionModel<>(selection, provider, row -> id(row));
    table = createTable();
    table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    filters = new FilterRow<>(table, model);
    new TableAccessible<>(table, title, model, provider, rowSelection::isRowPositionSelected);
    listen();
    showColumns();
    model.setGrouped(layout.isGrouped(groupedAtFirst));
    model.addListener(this::rowsChanged);
  }

  /** What is to be laid out. */
  public Control control() {
    return control;
  }

  /** Ends the table. */
  public void dispose() {
    control.dispose();
  }

  /** Gives the keyboard to the rows. */
  public boolean setFocus() {
    // setFocus would give it to the first filter
    return table.forceFocus();
  }

  /** Sets who hears of rows that a person selects. */
  public void onSelect(Consumer<List<E>> listener) {
    selectListener = listener;
  }

  /** Sets who opens a row, on Enter or double click. */
  public void onOpen(Consumer<E> listener) {
    openListener = listener;
  }

  /** The selected elements, in the order of the rows. */
  public List<E> selected() {
    List<E> elements = new ArrayList<>();
    for (TableRow<E> row : rowSelection.getSelectedRowObjects()) {
      if (row instanceof TableRow.Entry<E> entry) {
        elements.add(entry.element());
      }
    }
    elements.sort((a, b) -> Integer.compare(model.rowOf(a), model.rowOf(b)));
    return elements;
  }

  /** Selects and shows the element's row without telling, once the rows are settled; says so when a filter hides it. */
  public void select(E element) {
    int row = model.reveal(element);
    awaited = model.isSettled() ? null : element;
    if (awaited != null) {
      return;
    }
    strip.setFilteredOut(row < 0);
    if (row >= 0 && !selected().equals(List.of(element))) {
      quietly(() -> {
        selection.doCommand(new SelectRowsCommand(selection, 0, row, false, false));
        table.doCommand(new ShowRowInViewportCommand(row));
      });
    }
  }

  /** Lets cells be edited in place, which double click does then where it can. */
  public void setEdits(CellEdits<E> edits) {
    editing = new CellEditing<>(table, provider, edits, this::selected, element -> {
      select(element);
      selectListener.accept(selected());
    });
  }

  /** Sets the menu of the rows. */
  public void setMenu(Menu menu) {
    table.setMenu(menu);
  }

  private static Serializable id(TableRow<?> row) {
    return row instanceof TableRow.Entry<?> entry ? new Id(entry.element()) : new Id(row);
  }

  /** Elements know best when they are the same; groups are objects of their own. */
  private record Id(Object of) implements Serializable {
  }

  private NatTable createTable() {
    selection.setSelectionModel(rowSelection);
    selection.addConfiguration(new RowOnlySelectionConfiguration());
    ViewportLayer viewport = new ViewportLayer(selection);
    viewport.setRegionName(GridRegion.BODY);
    DataLayer headerData = new DataLayer(new HeaderProvider(provider), 100, HEADER_HEIGHT);
    ColumnHeaderLayer header = new ColumnHeaderLayer(headerData, viewport, selection);
    SortHeaderLayer<E> sortHeader = new SortHeaderLayer<>(header, new ModelSort<>(model, provider));
    DataLayer filterData = new DataLayer(new HeaderProvider(provider), 100, FilterRow.HEIGHT);
    ColumnHeaderLayer filterSpace = new ColumnHeaderLayer(filterData, viewport, selection, false);
    CompositeLayer layers = new CompositeLayer(1, 3);
    layers.setChildLayer(GridRegion.COLUMN_HEADER, sortHeader, 0, 0);
    layers.setChildLayer(TableLook.FILTER_REGION, filterSpace, 0, 1);
    layers.setChildLayer(GridRegion.BODY, viewport, 0, 2);
    data.setConfigLabelAccumulator((labels, column, row) -> {
      if (column < provider.columns().size()) {
        TableLook.label(labels, provider.columns().get(column).look(),
            provider.getRowObject(row) instanceof TableRow.Group);
      }
    });
    NatTable created =
        new NatTable(control, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, layers, false);
    created.setConfigRegistry(new ConfigRegistry());
    created.addConfiguration(new TableLook(new CellPainter(this::icon, this::indent, this::ink, this::percent)));
    created.addConfiguration(new SingleClickSortConfiguration(TableLook.headers()));
    created.addConfiguration(new RowOnlySelectionBindings());
    created.configure();
    created.setBackground(PlanColors.SURFACE.color());
    created.addOverlayPainter(new RowOverlay<>(created, provider, rowSelection::isRowPositionSelected));
    return created;
  }

  private void listen() {
    selection.addLayerListener(event -> {
      if (event instanceof ISelectionEvent && !quiet) {
        awaited = null;
        strip.setFilteredOut(false);
        selectListener.accept(selected());
      }
    });
    data.addLayerListener(event -> {
      if (event instanceof ColumnResizeEvent) {
        keepWidths();
      }
    });
    table.addLayerListener(event -> filters.layout());
    table.addListener(SWT.Resize, event -> filters.layout());
    table.addListener(SWT.MouseDown, this::mouseDown);
    table.addListener(SWT.MouseDoubleClick, event -> {
      TableRow<E> row = rowAt(event);
      if (!(row instanceof TableRow.Entry) || editing == null || !editing.begin(event)) {
        open(row);
      }
    });
    table.addListener(SWT.KeyDown, this::keyDown);
  }

  private void rowsChanged() {
    if (!table.isDisposed()) {
      List<E> before = selected();
      quietly(() -> {
        table.refresh();
        selection.fireLayerEvent(new StructuralRefreshEvent(selection));
        for (E element : before) {
          int row = model.rowOf(element);
          // selecting a selected row once more with Ctrl would take it out
          if (row >= 0 && !selection.isRowPositionSelected(row)) {
            selection.doCommand(new SelectRowsCommand(selection, 0, row, false, true));
          }
        }
      });
      filters.fill();
      strip.update();
      if (awaited != null) {
        select(awaited);
      }
    }
  }

  private void quietly(Runnable work) {
    quiet = true;
    try {
      work.run();
    } finally {
      quiet = false;
    }
  }

  private void showColumns() {
    List<TableColumn<E>> columns = layout.shown();
    provider.setColumns(columns);
    for (int i = 0; i < columns.size(); i++) {
      TableColumn<E> column = columns.get(i);
      data.setColumnPercentageSizing(i, column.stretches());
      if (column.stretches()) {
        data.setMinColumnWidth(i, LEAST_STRETCHED);
      } else {
        data.setColumnWidthByPosition(i, layout.width(column), false);
      }
    }
    quietly(table::refresh);
    filters.show(columns);
    strip.update();
  }

  private void keepWidths() {
    List<TableColumn<E>> columns = provider.columns();
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).stretches()) {
        layout.setWidth(columns.get(i), data.getColumnWidthByPosition(i));
      }
    }
  }

  private Image icon(ILayerCell cell) {
    E element = element(cell);
    return element != null && column(cell).look().hasIcon() ? hints.icon(element, column(cell).code()) : null;
  }

  private Color ink(ILayerCell cell) {
    E element = element(cell);
    PlanColors ink = element == null ? null : hints.ink(element, column(cell).code());
    return ink == null ? null : ink.color();
  }

  private Integer percent(ILayerCell cell) {
    E element = element(cell);
    return element != null && column(cell).look() == Look.PROGRESS ? hints.percent(element, column(cell).code()) : -1;
  }

  private E element(ILayerCell cell) {
    return provider.getRowObject(cell.getRowIndex()) instanceof TableRow.Entry<E> entry ? entry.element() : null;
  }

  private TableColumn<E> column(ILayerCell cell) {
    return provider.columns().get(cell.getColumnIndex());
  }

  private Integer indent(ILayerCell cell) {
    boolean indented = cell.getConfigLabels().hasLabel(Look.STRETCHED.name());
    return indented && provider.getRowObject(cell.getRowIndex()) instanceof TableRow.Entry<E> entry
        ? entry.depth() * INDENT : 0;
  }

  private TableRow<E> rowAt(Event event) {
    int position = table.getRowPositionByY(event.y);
    // Header and filters are the first two rows of the table.
    return position < 2 ? null : provider.getRowObject(table.getRowIndexByPosition(position));
  }

  private void mouseDown(Event event) {
    if (event.button == 1 && rowAt(event) instanceof TableRow.Group<E> group) {
      model.setCollapsed(group.key(), !group.collapsed());
    }
  }

  private void keyDown(Event event) {
    if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
      rowSelection.getSelectedRowObjects().stream().findFirst().ifPresent(this::open);
    } else if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
      copy();
    } else if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) {
      fold(event.keyCode == SWT.ARROW_LEFT);
    }
  }

  private void fold(boolean folded) {
    for (TableRow<E> row : rowSelection.getSelectedRowObjects()) {
      if (row instanceof TableRow.Group<E> group) {
        model.setCollapsed(group.key(), folded);
      }
    }
  }

  private void open(TableRow<E> row) {
    if (row instanceof TableRow.Entry<E> entry) {
      openListener.accept(entry.element());
    } else if (row instanceof TableRow.Group<E> group) {
      model.setCollapsed(group.key(), !group.collapsed());
    }
  }

  /** Copies the selected rows, all rows when none is selected, with their header, cells parted by tabs. */
  public void copy() {
    List<E> selected = selected();
    List<E> chosen =
        selected.isEmpty() ? model.elements().stream().filter(e -> model.rowOf(e) >= 0).toList() : selected;
    model.write(chosen, provider.columns(), text -> {
      if (!table.isDisposed()) {
        ElementClipboard.copyRows(table.getDisplay(), selected, text);
      }
    });
  }
}

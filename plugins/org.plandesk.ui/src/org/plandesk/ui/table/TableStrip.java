// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.table.rows.TableColumn;
import org.plandesk.ui.table.rows.TableModel;

/** The strip above a table: how many rows are shown, and the switches for filters, groups and columns. */
final class TableStrip<E> {

  private final TableModel<E> model;
  private final ColumnLayout<E> layout;
  private final Runnable columnsChanged;
  private final Composite control;
  private final Label count;
  private final Label hint;
  private final ToolItem clear;
  private final ToolItem group;

  TableStrip(Composite parent, TableModel<E> model, ColumnLayout<E> layout, String groupLabel,
      Runnable columnsChanged) {
    this.model = model;
    this.layout = layout;
    this.columnsChanged = columnsChanged;
    control = new Composite(parent, SWT.NONE);
    control.setBackground(PlanColors.SURFACE.color());
    GridLayout grid = new GridLayout(3, false);
    grid.marginHeight = 2;
    grid.marginWidth = 8;
    control.setLayout(grid);
    hint = label(PlanColors.DUE_SOON_EDGE);
    hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    count = label(PlanColors.TEXT_SECOND);
    count.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    ToolBar bar = new ToolBar(control, SWT.FLAT | SWT.RIGHT);
    bar.setFont(PlanFonts.CONTROL.font());
    bar.setBackground(PlanColors.SURFACE.color());
    clear = item(bar, SWT.PUSH, Images.FILTER, Messages.clearFilters, model::clearFilters);
    group = item(bar, SWT.CHECK, Images.GROUP, groupLabel, this::toggleGroups);
    item(bar, SWT.PUSH, Images.COLUMNS, Messages.columns, this::chooseColumns);
  }

  Control control() {
    return control;
  }

  /** Shows counts and switches as the model has them now. */
  void update() {
    String all = String.valueOf(model.elements().size());
    count.setText(model.isFiltered() ? NLS.bind(Messages.countFiltered, all, String.valueOf(model.shown()))
        : NLS.bind(Messages.count, all));
    clear.setEnabled(model.isFiltered());
    group.setSelection(model.isGrouped());
    if (!model.isFiltered()) {
      hint.setText("");
    }
    control.layout();
  }

  /** Says that what was selected elsewhere is hidden by the filters, or no longer. */
  void setFilteredOut(boolean hidden) {
    hint.setText(hidden && model.isFiltered() ? Messages.filteredOut : "");
  }

  private Label label(PlanColors ink) {
    Label label = new Label(control, SWT.NONE);
    label.setFont(PlanFonts.CONTROL.font());
    label.setBackground(PlanColors.SURFACE.color());
    label.setForeground(ink.color());
    return label;
  }

  private static ToolItem item(ToolBar bar, int style, Images icon, String text, Runnable action) {
    ToolItem item = new ToolItem(bar, style);
    item.setImage(icon.image());
    item.setText(text);
    item.addListener(SWT.Selection, event -> action.run());
    return item;
  }

  private void toggleGroups() {
    layout.setGrouped(group.getSelection());
    model.setGrouped(group.getSelection());
  }

  private void chooseColumns() {
    Menu menu = new Menu(control);
    for (TableColumn<E> column : model.columns()) {
      MenuItem choice = new MenuItem(menu, SWT.CHECK);
      choice.setText(column.label());
      choice.setSelection(layout.isShown(column));
      choice.setEnabled(!column.stretches());
      choice.addListener(SWT.Selection, event -> {
        layout.setShown(column, choice.getSelection());
        columnsChanged.run();
      });
    }
    new MenuItem(menu, SWT.SEPARATOR);
    MenuItem reset = new MenuItem(menu, SWT.PUSH);
    reset.setText(Messages.columnsReset);
    reset.addListener(SWT.Selection, event -> {
      layout.reset();
      columnsChanged.run();
    });
    menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }
}

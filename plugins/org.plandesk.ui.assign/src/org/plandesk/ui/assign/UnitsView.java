// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.assign;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.plandesk.assign.UnitRegister;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.Plan;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.UnitKind;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.parts.Actions;
import org.plandesk.ui.parts.RowTable;
import org.plandesk.ui.session.PlanSession;

/**
 * 责任单位: the register of units of the active plan. Name, other names and kind are edited in place; two or more chosen units
 * become one. User interface thread only.
 */
public final class UnitsView extends PlanRowsView<UnitRow> {

  /** The view's id, as in plugin.xml. */
  public static final String ID = "org.plandesk.ui.assign.units";

  private static final int NAME_WIDTH = 190;
  private static final int ALIAS_WIDTH = 220;
  private static final int KIND_WIDTH = 90;
  private static final int COUNT_WIDTH = 56;
  private static final Pattern BETWEEN = Pattern.compile("[、，,；;]");

  private final PlanLabels labels = PlanLabels.current();
  private Action merge;
  private Action remove;

  @Override
  RowTable<UnitRow> createContent(Composite content) {
    content.setLayout(new FillLayout());
    RowTable<UnitRow> table = new RowTable<>(content, UnitRow.class, Messages.unitTable, SWT.MULTI);
    TableViewer viewer = table.viewer();
    TableViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
      @Override
      protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
        // One click chooses, as everywhere; two or F2 edit.
        return event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
            || event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
            || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && event.keyCode == SWT.F2;
      }
    }, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    table.column(Messages.unitColumn, NAME_WIDTH, UnitRow::name).setEditingSupport(new UnitCell(viewer,
        new TextCellEditor(viewer.getTable()), UnitRow::name, (row, typed) -> rename(row, (String) typed)));
    table.column(Messages.aliasColumn, ALIAS_WIDTH, UnitRow::aliases).setEditingSupport(new UnitCell(viewer,
        new TextCellEditor(viewer.getTable()), UnitRow::aliases, (row, typed) -> setAliases(row, (String) typed)));
    String[] kinds = UnitKind.VALUES.stream().map(labels::literal).toArray(String[]::new);
    table.column(Messages.kindColumn, KIND_WIDTH, row -> labels.literal(row.unit().getKind()))
        .setEditingSupport(new UnitCell(viewer, new ComboBoxCellEditor(viewer.getTable(), kinds, SWT.READ_ONLY),
            row -> UnitKind.VALUES.indexOf(row.unit().getKind()), this::setKind));
    for (AssignmentRole role : List.of(AssignmentRole.LEAD, AssignmentRole.SUPPORT, AssignmentRole.RESPONSIBLE)) {
      table.column(labels.literal(role), COUNT_WIDTH, row -> row.count(role));
    }
    table.column(Messages.mentionColumn, COUNT_WIDTH,
        row -> row.mentions() == 0 ? "" : Integer.toString(row.mentions()));
    fillTools(table);
    return table;
  }

  @Override
  String loading() {
    return Messages.counting;
  }

  private void fillTools(RowTable<UnitRow> table) {
    Action add = Actions.of(Messages.addUnit, Images.ADD, this::add);
    merge = Actions.of(Messages.mergeUnits, Images.LINK, this::merge);
    remove = Actions.of(Messages.removeUnit, Images.CLEAR, this::remove);
    table.onChoose(() -> enable(table));
    enable(table);
    var bars = getViewSite().getActionBars();
    MenuManager menu = new MenuManager();
    for (Action each : List.of(add, merge, remove)) {
      bars.getToolBarManager().add(each);
      menu.add(each);
    }
    table.control().setMenu(menu.createContextMenu(table.control()));
  }

  private void enable(RowTable<UnitRow> table) {
    int chosen = table.allChosen().size();
    merge.setEnabled(chosen > 1);
    remove.setEnabled(chosen == 1);
  }

  @Override
  Job load(PlanSession of, long delay) {
    Plan plan = of.plan();
    return PlanWork.run(of, Messages.counting, delay, () -> UnitRow.of(plan), rows -> rows, rows -> {
      if (isShown(plan)) {
        show(rows);
      }
    });
  }

  private void show(List<UnitRow> rows) {
    List<ResponsibleUnit> chosen = table().allChosen().stream().map(UnitRow::unit).toList();
    table().setRows(rows);
    rows.stream().filter(row -> chosen.contains(row.unit())).findFirst().ifPresent(table()::choose);
    show(!rows.isEmpty(), Messages.noUnits);
    enable(table());
  }

  private void add() {
    if (session() == null) {
      return;
    }
    Plan plan = session().plan();
    InputDialog dialog = new InputDialog(getSite().getShell(), Messages.addUnit, Messages.unitName, "",
        typed -> typed.isBlank() ? "" : UnitRegister.find(plan, typed).isPresent() ? Messages.nameTaken : null);
    if (dialog.open() == Window.OK) {
      session().commandStack().execute(UnitRegister.add(plan, dialog.getValue(), UnitKind.OTHER));
    }
  }

  private void rename(UnitRow row, String name) {
    run(UnitRegister.rename(row.unit(), name));
  }

  private void setAliases(UnitRow row, String typed) {
    run(UnitRegister.setAliases(row.unit(), List.of(BETWEEN.split(typed))));
  }

  private void setKind(UnitRow row, Object index) {
    int chosen = (Integer) index;
    if (chosen >= 0) {
      run(UnitRegister.setKind(row.unit(), UnitKind.VALUES.get(chosen)));
    }
  }

  private void run(Command command) {
    if (command.canExecute()) {
      session().commandStack().execute(command);
    } else {
      MessageDialog.openInformation(getSite().getShell(), Messages.unitTable, Messages.nameTaken);
    }
  }

  /** The chosen unit that stands first, which has most to do, takes the others in. */
  private void merge() {
    List<UnitRow> chosen = table().allChosen();
    String into = chosen.getFirst().name();
    String others = String.join("、", chosen.stream().skip(1).map(UnitRow::name).toList());
    if (chosen.size() > 1 && MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), Messages.mergeUnits,
        Messages.bind(Messages.mergeQuestion, others, into), SWT.NONE, Messages.mergeUnits,
        Messages.closeButton) == 0) {
      CompoundCommand all = new CompoundCommand(Messages.mergeUnits);
      chosen.stream().skip(1).forEach(row -> all.append(UnitRegister.merge(row.unit(), chosen.getFirst().unit())));
      run(all);
    }
  }

  private void remove() {
    table().chosen().ifPresent(row -> run(UnitRegister.remove(row.unit())));
  }
}

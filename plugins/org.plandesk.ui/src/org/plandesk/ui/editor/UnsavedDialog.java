// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.editor;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.plandesk.store.journal.UnsavedPlans.Unsaved;
import org.plandesk.ui.parts.RowTable;

/** Lists plans whose unsaved edits were found; all are chosen at first. */
final class UnsavedDialog extends TitleAreaDialog {

  /** Give the chosen back. */
  static final int RESTORE = IDialogConstants.OK_ID;
  /** Forget the chosen. */
  static final int DISCARD = IDialogConstants.CLIENT_ID;

  private static final int NAME_WIDTH = 220;
  private static final int FILE_WIDTH = 300;
  private static final int TIME_WIDTH = 140;
  private static final int STEPS_WIDTH = 60;
  private static final int ROWS = 5;

  private final List<Unsaved> found;
  private final DateTimeFormatter time =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault());
  private RowTable<Unsaved> table;
  private List<Unsaved> chosen = List.of();

  UnsavedDialog(Shell parent, List<Unsaved> found) {
    super(parent);
    this.found = found;
    setHelpAvailable(false);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /** What was ticked when a button was pressed. */
  List<Unsaved> chosen() {
    return chosen;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.unsavedTitle);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(Messages.unsavedHeading);
    setMessage(Messages.unsavedHint);
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
    table = new RowTable<>(area, Unsaved.class, Messages.unsavedTitle, SWT.CHECK | SWT.BORDER);
    table.column(Messages.unsavedPlan, NAME_WIDTH, unsaved -> unsaved.origin().name());
    table.column(Messages.unsavedFile, FILE_WIDTH,
        unsaved -> unsaved.origin().file().map(Path::toString).orElse(Messages.unsavedNoFile));
    table.column(Messages.unsavedTime, TIME_WIDTH, unsaved -> time.format(unsaved.last()));
    table.column(Messages.unsavedSteps, STEPS_WIDTH, unsaved -> Integer.toString(unsaved.steps()));
    GridDataFactory.fillDefaults().grab(true, true)
        .hint(SWT.DEFAULT, table.control().getHeaderHeight() + ROWS * table.control().getItemHeight())
        .applyTo(table.control());
    table.setRows(found);
    for (TableItem item : table.control().getItems()) {
      item.setChecked(true);
    }
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, RESTORE, Messages.unsavedRestore, true);
    createButton(parent, DISCARD, Messages.unsavedDiscard, false);
    createButton(parent, IDialogConstants.CANCEL_ID, Messages.unsavedLater, false);
  }

  @Override
  protected void buttonPressed(int button) {
    chosen = Arrays.stream(table.control().getItems()).filter(TableItem::getChecked)
        .map(item -> (Unsaved) item.getData()).toList();
    setReturnCode(button);
    close();
  }
}

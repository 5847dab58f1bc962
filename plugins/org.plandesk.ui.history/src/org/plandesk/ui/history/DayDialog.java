// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import java.time.LocalDate;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks for a day. */
final class DayDialog extends Dialog {

  private LocalDate day = LocalDate.now();

  DayDialog(Shell parent) {
    super(parent);
  }

  /** The day that was chosen; after OK. */
  LocalDate day() {
    return day;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.dayTitle);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    new Label(area, SWT.NONE).setText(Messages.dayHint);
    DateTime calendar = new DateTime(area, SWT.CALENDAR | SWT.BORDER);
    calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    calendar.addListener(SWT.Selection,
        event -> day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()));
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.open, true);
    createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
  }
}

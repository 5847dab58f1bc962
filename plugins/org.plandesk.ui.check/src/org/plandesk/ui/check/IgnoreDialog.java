// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.check;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.plandesk.ui.parts.AccessibleNames;

/** Asks why problems are left as they are; an answer is needed, since it is kept in the plan for those who ask later. */
public final class IgnoreDialog extends TitleAreaDialog {

  private static final int LINES = 3;
  private static final int WIDTH = 420;

  private final String what;
  private Text field;
  private String reason = "";

  /** @param what the problems in one sentence */
  IgnoreDialog(Shell parent, String what) {
    super(parent);
    this.what = what;
    setHelpAvailable(false);
  }

  /** What was typed; after OK. */
  String reason() {
    return reason;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.ignoreTitle);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(what);
    setMessage(Messages.ignoreHint);
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
    Label caption = new Label(area, SWT.NONE);
    caption.setText(Messages.reasonField);
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(caption);
    field = new Text(area, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
    AccessibleNames.set(field, Messages.reasonField.replaceAll("\\(?&[A-Z]?\\)?|&", ""));
    field.addListener(SWT.Traverse, event -> {
      // Tab leaves the field, as everywhere else in the dialog
      if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
        event.doit = true;
      }
    });
    field.addListener(SWT.Modify, event -> validate());
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, field.getLineHeight() * LINES).applyTo(field);
    field.setFocus();
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.ignoreButton, true);
    createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
    validate();
  }

  private void validate() {
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      ok.setEnabled(!field.getText().isBlank());
    }
  }

  @Override
  protected void okPressed() {
    reason = field.getText().strip();
    super.okPressed();
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.plandesk.ui.parts.AccessibleNames;

/** Asks for what is to be said about something. */
final class CommentDialog extends TitleAreaDialog {

  private static final int LINES = 5;
  private static final int WIDTH = 420;

  private final String what;
  private Text field;
  private String words = "";

  /** @param what the words that are commented on */
  CommentDialog(Shell parent, String what) {
    super(parent);
    this.what = what;
    setHelpAvailable(false);
  }

  /** What was typed; after OK. */
  String words() {
    return words;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.commentTitle);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(what);
    setMessage(Messages.commentHint);
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
    field = new Text(area, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
    AccessibleNames.set(field, Messages.commentTitle);
    WordsField.leaveByTab(field);
    field.addListener(SWT.Modify, event -> validate());
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, field.getLineHeight() * LINES).applyTo(field);
    field.setFocus();
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.commentButton, true);
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
    words = field.getText().strip();
    super.okPressed();
  }
}

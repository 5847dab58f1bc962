// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

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

/** Asks for a few lines of words about something; without any there is no OK. User interface thread only. */
public final class WordsDialog extends TitleAreaDialog {

  private static final int LINES = 5;
  private static final int WIDTH = 420;

  /**
   * What the dialog says.
   *
   * @param title of the window
   * @param what the words are about
   * @param hint what becomes of them
   * @param field name of the field for screen readers
   * @param ok on the button that takes them
   * @param cancel on the other button
   */
  public record Question(String title, String what, String hint, String field, String ok, String cancel) {
  }

  private final Question question;
  private Text field;
  private String words = "";

  /** @param question what is asked */
  public WordsDialog(Shell parent, Question question) {
    super(parent);
    this.question = question;
    setHelpAvailable(false);
  }

  /** What was typed; after OK. */
  public String words() {
    return words;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(question.title());
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(question.what());
    setMessage(question.hint());
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
    field = new Text(area, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
    AccessibleNames.set(field, question.field());
    WordsField.leaveByTab(field);
    field.addListener(SWT.Modify, event -> validate());
    // Enter alone begins a line.
    field.addListener(SWT.KeyDown, event -> {
      if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && event.stateMask == SWT.MOD1
          && getButton(IDialogConstants.OK_ID).isEnabled()) {
        event.doit = false;
        okPressed();
      }
    });
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, field.getLineHeight() * LINES).applyTo(field);
    field.setFocus();
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, question.ok(), true);
    createButton(parent, IDialogConstants.CANCEL_ID, question.cancel(), false);
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

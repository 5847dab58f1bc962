// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.plandesk.history.RevisionNote;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.Captions;
import org.plandesk.ui.parts.WordsField;

/** Asks for what is said about a revision; all but the author may stay empty. */
final class SaveRevisionDialog extends TitleAreaDialog {

  private static final int REASON_LINES = 4;
  private static final int WIDTH = 420;

  private final String plan;
  private final String knownAuthor;
  private Combo label;
  private Text reason;
  private Text author;
  private RevisionNote note;

  /**
   * @param plan what the plan is called
   * @param author proposed
   */
  SaveRevisionDialog(Shell parent, String plan, String author) {
    super(parent);
    this.plan = plan;
    this.knownAuthor = author;
    setHelpAvailable(false);
  }

  /** What was typed; after OK. */
  RevisionNote note() {
    return note;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.saveTitle);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(plan);
    setMessage(Messages.saveHint);
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
    Captions.add(area, Messages.labelField);
    label = new Combo(area, SWT.DROP_DOWN);
    name(label, Messages.labelField);
    label.setItems(Messages.stages.split(";"));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
    Captions.add(area, Messages.reasonField);
    reason = new Text(area, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
    name(reason, Messages.reasonField);
    WordsField.leaveByTab(reason);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, reason.getLineHeight() * REASON_LINES).applyTo(reason);
    Captions.add(area, Messages.authorField);
    author = new Text(area, SWT.BORDER);
    name(author, Messages.authorField);
    author.setText(knownAuthor);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(author);
    label.setFocus();
    return area;
  }

  private static void name(Control field, String caption) {
    AccessibleNames.set(field, LegacyActionTools.removeMnemonics(caption));
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.saveButton, true);
    createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
  }

  @Override
  protected void okPressed() {
    note = RevisionNote.by(author.getText()).because(reason.getText()).labelled(label.getText());
    super.okPressed();
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.plandesk.model.edit.review.SuggestionWords;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.Captions;
import org.plandesk.ui.parts.ChangedWords;
import org.plandesk.ui.parts.WordsField;

/** 建议修改: asks how a sentence should read, and why; what would change is shown as it is typed. */
final class SuggestionDialog extends TitleAreaDialog {

  private static final int LINES = 4;
  private static final int WIDTH = 520;

  private final String place;
  private final String old;
  private StyledText change;
  private Text field;
  private Text reasonField;
  private String text;
  private String reason = "";

  /**
   * @param place where the sentence stands
   * @param old what it says
   */
  SuggestionDialog(Shell parent, String place, String old) {
    super(parent);
    this.place = place;
    this.old = old;
    this.text = old;
    setHelpAvailable(false);
  }

  /** What the sentence should say; after OK. */
  String text() {
    return text;
  }

  /** Why, may be empty; after OK. */
  String reason() {
    return reason;
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.suggestTitle);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(place);
    setMessage(Messages.suggestHint);
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
    Captions.add(area, Messages.changeField);
    change = new StyledText(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
    change.setFont(PlanFonts.TEXT.font());
    AccessibleNames.set(change, Messages.changeField);
    fill(change, change.getLineHeight());
    Captions.add(area, Messages.newTextField);
    field = new Text(area, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
    field.setFont(PlanFonts.TEXT.font());
    field.setText(text);
    AccessibleNames.set(field, Messages.newTextField);
    WordsField.leaveByTab(field);
    field.addListener(SWT.Modify, event -> changed());
    fill(field, field.getLineHeight());
    Captions.add(area, Messages.reasonField);
    reasonField = new Text(area, SWT.BORDER);
    AccessibleNames.set(reasonField, Messages.reasonField);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(reasonField);
    field.setFocus();
    return area;
  }

  private static void fill(Control control, int lineHeight) {
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, lineHeight * LINES).applyTo(control);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.suggestButton, true);
    createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
    changed();
  }

  private void changed() {
    text = field.getText().replaceAll("\\R|\\t", " ");
    SuggestionWords words = SuggestionWords.between(old, text);
    ChangedWords.show(change, words.before(), words.removed(), words.added(), words.after());
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      ok.setEnabled(!text.equals(old));
    }
  }

  @Override
  protected void okPressed() {
    reason = reasonField.getText().strip();
    super.okPressed();
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.server;

import java.util.List;
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
import org.plandesk.history.Transfer.Login;
import org.plandesk.history.Transfer.Question;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.Captions;

/** Asks who signs in to a server. */
final class LoginDialog extends TitleAreaDialog {

  private static final int WIDTH = 320;

  private final Question question;
  private Text user;
  private Text password;
  private Button keep;
  private Login login;
  private boolean lasting;

  LoginDialog(Shell parent, Question question) {
    super(parent);
    this.question = question;
    setHelpAvailable(false);
  }

  /** What was typed; after OK. */
  Login login() {
    return login;
  }

  /** Whether the password is to be kept; after OK. */
  boolean isLasting() {
    return lasting;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.loginTitle);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(question.server());
    setMessage(Messages.loginHint);
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
    user = field(area, Messages.user, SWT.NONE);
    password = field(area, Messages.password, SWT.PASSWORD);
    keep = new Button(area, SWT.CHECK);
    keep.setText(Messages.keep);
    keep.setSelection(true);
    GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(keep);
    user.setText(question.refused().map(Login::user).orElse(question.user()));
    (user.getText().isEmpty() ? user : password).setFocus();
    return area;
  }

  private Text field(Composite area, String name, int style) {
    Captions.add(area, name);
    Text text = new Text(area, SWT.BORDER | style);
    AccessibleNames.set(text, name);
    text.addListener(SWT.Modify, event -> check());
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    return text;
  }

  @Override
  protected Control createContents(Composite parent) {
    Control contents = super.createContents(parent);
    question.refused()
        .ifPresent(refused -> setErrorMessage(
            Messages.bind(Messages.refused, question.server(), refused.user())));
    check();
    return contents;
  }

  private void check() {
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      ok.setEnabled(List.of(user, password).stream().noneMatch(text -> text.getText().isEmpty()));
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.signIn, true);
    createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
  }

  @Override
  protected void okPressed() {
    login = new Login(user.getText().strip(), password.getText());
    lasting = keep.getSelection();
    super.okPressed();
  }
}

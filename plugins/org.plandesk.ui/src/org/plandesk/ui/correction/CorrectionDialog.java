// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.correction;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.plandesk.model.Mark;
import org.plandesk.model.Recognized;
import org.plandesk.model.edit.PlanLabels;

/** Corrects one element of an open plan. What is chosen is done by OK, as one undo step. */
public final class CorrectionDialog extends TitleAreaDialog {

  private final EObject element;
  private final CorrectionRunner runner;
  private final PlanLabels labels = PlanLabels.current();
  private CorrectionPane pane;

  /** @param runner carries it out */
  public CorrectionDialog(Shell shell, EObject element, CorrectionRunner runner) {
    super(shell);
    this.element = element;
    this.runner = runner;
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.dialogTitle);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Composite body = new Composite(area, SWT.NONE);
    body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 16;
    layout.marginHeight = 12;
    body.setLayout(layout);
    String words = labels.text(element);
    setTitle(Messages.bind(Messages.dialogHead, labels.typeName(element), words));
    String reason = element instanceof Recognized recognized ? labels.reason(recognized.getReason()) : null;
    String place = labels.position(element instanceof Mark ? element.eContainer() : element);
    setMessage(reason == null ? place : place + "  " + reason);
    pane = new CorrectionPane(body, runner, () -> {
      pane.show(element);
      setTitle(Messages.bind(Messages.dialogHead, labels.typeName(element), labels.text(element)));
    });
    pane.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    pane.show(element);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Messages.dialogTake, true);
    createButton(parent, IDialogConstants.CANCEL_ID, Messages.dialogCancel, false);
  }

  @Override
  protected void okPressed() {
    String sentence = pane.apply();
    if (sentence == null) {
      super.okPressed();
    } else {
      setErrorMessage(sentence);
    }
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The dialog of the import wizard: says in its title how far the import has come, with buttons in the language of the product. */
final class ImportDialog extends WizardDialog {

  private static final int MARGIN = 12;

  private WizardSteps steps;

  ImportDialog(Shell parent, ImportWizard wizard) {
    super(parent, wizard);
    addPageChangingListener(wizard);
    addPageChangedListener(event -> showStep());
  }

  @Override
  protected Control createContents(Composite parent) {
    Control contents = super.createContents(parent);
    Composite title = getTitleImageLabel().getParent();
    steps = new WizardSteps(title, getTitleImageLabel().getBackground());
    FormData place = new FormData();
    place.top = new FormAttachment(0, MARGIN);
    place.right = new FormAttachment(100, -MARGIN);
    steps.setLayoutData(place);
    // The message beside it reaches to the edge and would cover it.
    steps.moveAbove(null);
    showStep();
    showProgress(false);
    title.layout();
    return contents;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    super.createButtonsForButtonBar(parent);
    label(IDialogConstants.BACK_ID, Messages.buttonBack);
    label(IDialogConstants.NEXT_ID, Messages.buttonNext);
    label(IDialogConstants.FINISH_ID, Messages.buttonFinish);
    label(IDialogConstants.CANCEL_ID, Messages.buttonCancel);
  }

  private void label(int id, String words) {
    Button button = getButton(id);
    if (button != null) {
      button.setText(words);
    }
  }

  /** Long work of the first page is the reading. */
  @Override
  public void run(boolean fork, boolean cancelable, IRunnableWithProgress work)
      throws InvocationTargetException, InterruptedException {
    if (steps != null) {
      steps.show(WizardSteps.Step.READ);
      showProgress(true);
    }
    try {
      super.run(fork, cancelable, work);
    } finally {
      showStep();
      showProgress(false);
    }
  }

  /** The bar of the wizard is invisible while nothing runs, but would keep its place. */
  private void showProgress(boolean shown) {
    if (getProgressMonitor() instanceof Control bar && !bar.isDisposed()
        && bar.getLayoutData() instanceof GridData place
        && place.exclude == shown) {
      place.exclude = !shown;
      bar.getParent().layout();
    }
  }

  private void showStep() {
    if (steps == null || steps.isDisposed()) {
      return;
    }
    IWizardPage page = getCurrentPage();
    steps.show(
        page instanceof ReviewPage || page instanceof RevisionPage ? WizardSteps.Step.REVIEW : WizardSteps.Step.CHOOSE);
    // Several documents are written without a review.
    steps.setVisible(!(page instanceof BatchPage));
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plandesk.model.Plan;
import org.plandesk.ui.page.PlanPage;
import org.plandesk.ui.parts.AccessibleNames;

/**
 * What was recognised: how every character is accounted for, the plan as a page, the doubtful places with their reasons, and
 * the plan's own fields.
 */
final class ReviewPage extends WizardPage {

  private CoverageBar coverage;
  private PlanPage page;
  private DoubtList doubts;
  private PlanFields fields;
  private Label summary;
  private ImportReview review;

  ReviewPage() {
    super("review", Messages.reviewTitle, null);
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite control = new Composite(parent, SWT.NONE);
    control.setLayout(new GridLayout());
    coverage = new CoverageBar(control);
    coverage.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    SashForm sash = new SashForm(control, SWT.HORIZONTAL);
    sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    page = new PlanPage(sash);
    AccessibleNames.set(page, Messages.outline);
    Composite side = new Composite(sash, SWT.NONE);
    GridLayout sideLayout = new GridLayout();
    sideLayout.marginHeight = 0;
    side.setLayout(sideLayout);
    doubts = new DoubtList(side, this::reveal, this::updateDescription);
    doubts.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    fields = new PlanFields(side, this::fieldsChanged);
    fields.control().setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
    sash.setWeights(3, 2);
    summary = new Label(control, SWT.NONE);
    summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    setControl(control);
  }

  /** Shows the result of an import. */
  void show(ImportReview newReview) {
    review = newReview;
    coverage.show(review);
    page.setPlan(review.plan());
    doubts.show(review);
    fields.show(review.plan());
    summary.setText(review.summary() + "　" + review.marks());
    updateDescription();
    setPageComplete(review.coverage().unattributed() == 0);
  }

  /** Ends the review and gives the plan. */
  Plan finish() {
    page.setPlan(null);
    return review.plan();
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      doubts.setFocus();
    }
  }

  private void reveal(EObject element) {
    if (element != null) {
      page.reveal(element);
    }
  }

  private void fieldsChanged(String error) {
    setErrorMessage(error);
    setPageComplete(error == null && review.coverage().unattributed() == 0);
    doubts.show(review);
    updateDescription();
  }

  private void updateDescription() {
    List<Doubt> left = review.doubts();
    setDescription(left.isEmpty() ? Messages.reviewNoDoubts : Messages.bind(Messages.reviewDescription, left.size()));
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.plandesk.model.Leftover;
import org.plandesk.model.Plan;
import org.plandesk.ui.correction.CorrectionMenu;
import org.plandesk.ui.correction.SampleDialog;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.page.PlanPage;
import org.plandesk.ui.page.document.PageLook;
import org.plandesk.ui.parts.AccessibleNames;

/**
 * What was recognised: how every character is accounted for, the document's own text with its rows and marks, the doubtful
 * places, and the card that corrects them. Everything can be reached with the keyboard; {@link ReviewKeys} knows the keys.
 */
final class ReviewPage extends WizardPage implements CorrectionCard.Actions {

  private final ReviewRunner runner = new ReviewRunner(this::review, this::changed);
  private CoverageBar coverage;
  private PlanFields fields;
  private PlanPage page;
  private DoubtList doubts;
  private CorrectionCard card;
  private Label certain;
  private Label summary;
  private ImportReview review;
  private Doubt shown;
  private String remark = "";
  private Optional<String> revised = Optional.empty();

  ReviewPage() {
    super("review", Messages.reviewTitle, null);
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite control = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.verticalSpacing = 4;
    control.setLayout(layout);
    coverage = new CoverageBar(control);
    coverage.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    fields = new PlanFields(control, runner, this::setErrorMessage);
    fields.control().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    SashForm sash = new SashForm(control, SWT.HORIZONTAL);
    sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    page = new PlanPage(sash, PageLook.SOURCE);
    AccessibleNames.set(page, Messages.outline);
    new CorrectionMenu(page, runner, this::choose, this::setErrorMessage);
    page.addSelectionChangedListener(event -> selected((IStructuredSelection) event.getSelection()));
    side(sash);
    sash.setWeights(57, 43);
    summary = new Label(control, SWT.NONE);
    summary.setFont(PlanFonts.CONTROL.font());
    summary.setForeground(PlanColors.TEXT_SECOND.color());
    summary.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
    Listener keys = new ReviewKeys(this, control);
    control.getDisplay().addFilter(SWT.KeyDown, keys);
    control.getDisplay().addFilter(SWT.Traverse, keys);
    control.addListener(SWT.Dispose, event -> {
      control.getDisplay().removeFilter(SWT.KeyDown, keys);
      control.getDisplay().removeFilter(SWT.Traverse, keys);
    });
    setControl(control);
  }

  private void side(SashForm sash) {
    Composite side = new Composite(sash, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginHeight = 0;
    layout.marginWidth = 0;
    side.setLayout(layout);
    doubts = new DoubtList(side, this::show);
    doubts.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    certain = new Label(side, SWT.NONE);
    certain.setFont(PlanFonts.SMALL.font());
    certain.setForeground(PlanColors.TEXT_SECOND.color());
    certain.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    card = new CorrectionCard(side, runner, this);
    card.control().setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
  }

  /**
   * Shows what was recognised.
   *
   * @param newRemark what is to be said besides, such as how many earlier corrections were taken over; may be empty
   * @param plan what the open plan is called that the document revises; empty when it revises none
   */
  void show(ImportReview newReview, String newRemark, Optional<String> plan) {
    revised = plan;
    review = newReview;
    remark = newRemark;
    shown = null;
    setErrorMessage(null);
    page.setPlan(review.plan());
    fields.show(review.plan());
    doubts.show(review, null);
    doubts.selectOpen();
    update();
  }

  /** Ends the review and gives the plan. */
  Plan finish() {
    page.setPlan(null);
    return review.plan();
  }

  /** The review shown, or null. */
  ImportReview review() {
    return review;
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      doubts.setFocus();
    }
  }

  /** Whether Enter takes what is chosen: in the list and in the fields of the card. */
  boolean enterTakes() {
    return doubts.hasFocus() || card.hasInputFocus();
  }

  /** Chooses a reading of the card, from 0. */
  void chooseOption(int index) {
    card.choose(index);
  }

  /** Chooses the next place of the list or the one before. */
  void move(int by) {
    doubts.move(by);
  }

  private void show(Doubt doubt) {
    shown = doubt;
    if (doubt != null && doubt.element() != null && !(doubt.element() instanceof Plan)) {
      page.reveal(doubt.element());
    }
    showCard();
  }

  private void showCard() {
    card.show(shown, doubts.isEmpty() ? Messages.nothingListed : Messages.selectDoubt, doubts.ordinal(), review.last());
  }

  private void selected(IStructuredSelection selection) {
    if (selection.getFirstElement() instanceof EObject element && !(element instanceof Leftover)) {
      doubts.mark(element);
      shown = review.placeOf(element);
      showCard();
    }
  }

  private void choose(EObject element) {
    doubts.mark(element);
    shown = review.placeOf(element);
    showCard();
    card.choose(0);
  }

  @Override
  public void take() {
    if (shown == null || !card.canTake()) {
      return;
    }
    Doubt taken = shown;
    if (taken.element() == null) {
      review.seen(taken);
      goOn();
      return;
    }
    String sentence = card.apply();
    setErrorMessage(sentence);
    if (sentence == null) {
      goOn();
    }
  }

  @Override
  public void later() {
    if (shown != null) {
      review.later(shown);
      goOn();
    }
  }

  private void goOn() {
    doubts.show(review, null);
    doubts.selectOpen();
    update();
  }

  @Override
  public void undo() {
    if (review.canUndo()) {
      EObject element = review.undo();
      setErrorMessage(null);
      fields.show(review.plan());
      doubts.show(review, element == null ? null : review.placeOf(element));
      update();
    }
  }

  @Override
  public void sample() {
    new SampleDialog(getShell(), review.plan(), List.of(shown.element())).open();
  }

  @Override
  public void moved() {
    showCard();
  }

  private void changed() {
    setErrorMessage(null);
    fields.show(review.plan());
    Doubt corrected = review.corrected();
    // the place of what was not doubtful is listed only now
    doubts.show(review, corrected == null || corrected.element() instanceof Plan ? shown : corrected);
    update();
  }

  private void update() {
    coverage.show(review.coverage(), new ReviewCounts(review.plan()));
    ReviewCounts counts = new ReviewCounts(review.plan());
    String next = revised.map(plan -> Messages.bind(Messages.revisionNext, plan)).orElse(null);
    summary.setText(next == null ? counts.summary() : next);
    certain.setText(counts.certain());
    Map<EObject, PlanColors> spots = new LinkedHashMap<>();
    for (Doubt doubt : review.doubts()) {
      if (doubt.element() != null && !(doubt.element() instanceof Plan)) {
        boolean settled = doubt.state() == Doubt.State.SETTLED;
        spots.put(doubt.element(), settled ? PlanColors.UNIT : PlanColors.DUE_SOON);
      }
    }
    page.setSpots(spots);
    int open = review.open().size();
    String done = next == null ? Messages.reviewNoDoubts : next;
    String words = open == 0 ? done : Messages.bind(Messages.reviewDescription, open);
    setDescription(remark.isEmpty() ? words : words + " " + remark);
    setPageComplete(review.coverage().unattributed() == 0);
  }
}

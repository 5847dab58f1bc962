// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.plandesk.importer.correction.Aspect;
import org.plandesk.model.PlanElement;
import org.plandesk.model.ReviewState;
import org.plandesk.ui.correction.CorrectionDialog;
import org.plandesk.ui.correction.CorrectionMenu;
import org.plandesk.ui.correction.SessionCorrections;
import org.plandesk.ui.page.MarkActions;
import org.plandesk.ui.page.PlanPage;
import org.plandesk.ui.session.PlanSession;

/** Lets the page of an open plan correct what was recognised: by the card beside a mark and by the context menu. */
final class PageCorrections implements MarkActions {

  private final PlanPage page;
  private final SessionCorrections runner;

  private PageCorrections(PlanPage page, PlanSession session) {
    this.page = page;
    this.runner = new SessionCorrections(session);
  }

  /** Connects a page with the plan's command stack. */
  static PlanPage connect(PlanPage page, PlanSession session) {
    PageCorrections corrections = new PageCorrections(page, session);
    page.setMarkActions(corrections);
    new CorrectionMenu(page, corrections.runner, corrections::correct, corrections::refuse);
    return page;
  }

  @Override
  public void confirm(EObject element) {
    run(element, ReviewState.CONFIRMED);
  }

  @Override
  public void reject(EObject element) {
    run(element, ReviewState.REJECTED);
  }

  @Override
  public void correct(EObject element) {
    new CorrectionDialog(page.getShell(), element, runner).open();
    if (!page.isDisposed()) {
      page.setFocus();
    }
  }

  private void run(EObject element, ReviewState state) {
    if (element instanceof PlanElement recognised) {
      refuse(runner.run(recognised, Aspect.STATE, state.getLiteral()));
    }
  }

  private void refuse(String sentence) {
    if (sentence != null) {
      MessageDialog.openInformation(page.getShell(), Messages.correctTitle, sentence);
    }
  }
}

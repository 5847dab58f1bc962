// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.source;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.page.PageHit;
import org.plandesk.ui.page.PlanPage;
import org.plandesk.ui.parts.ActivePlan;
import org.plandesk.ui.parts.NoPlan;
import org.plandesk.ui.parts.PageTextHandler;
import org.plandesk.ui.session.PlanSelection;
import org.plandesk.ui.session.PlanSession;

/** 原文: the sentence that is selected elsewhere, in its paragraph; F3 opens it in the editor. User interface thread only. */
public final class SourceTextView extends ViewPart {

  /** The view's id, as in plugin.xml. */
  public static final String ID = "org.plandesk.ui.source";

  private PlanPage page;
  private PlanSession shown;
  private PlanSelection shared;
  private ActivePlan active;

  @Override
  public void createPartControl(Composite parent) {
    setTitleImage(Images.PLAN.image());
    page = new PlanPage(parent);
    getSite().setSelectionProvider(page);
    shared = PlanSelection.connect(getSite(), elements -> reveal(elements.getFirst()));
    var handlers = getSite().getService(IHandlerService.class);
    handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY,
        new PageTextHandler<>(() -> page, PlanPage.class, PlanPage::copy, Text::copy));
    handlers.activateHandler(IWorkbenchCommandConstants.EDIT_SELECT_ALL,
        new PageTextHandler<>(() -> page, PlanPage.class, PlanPage::selectAll, Text::selectAll));
    active = ActivePlan.follow(getSite(), this::activePlan);
  }

  private void activePlan(Optional<PlanSession> session) {
    shown = session.orElse(null);
    if (shown == null) {
      page.setLoading(NoPlan.sentence(getSite()));
    } else {
      page.setPlan(shown.plan());
    }
    shared.current().stream().findFirst().ifPresent(this::reveal);
  }

  private void reveal(EObject element) {
    if (shown != null && shown.contains(element)) {
      page.reveal(element);
    }
  }

  /**
   * Marks what was searched for in the plan that is shown.
   *
   * @param hits places in the active plan, in the order in which they are walked; empty takes the marks away
   * @param current index of the hit that stands out, or -1
   */
  public void showHits(List<PageHit> hits, int current) {
    page.showHits(hits, current);
  }

  /** Goes to the next hit, or to the one before, around the ends. */
  public void walkHits(boolean forward) {
    page.walkHits(forward);
  }

  @Override
  public void setFocus() {
    page.setFocus();
  }

  @Override
  public void dispose() {
    if (active != null) {
      active.release();
      shared.disconnect();
    }
    super.dispose();
  }
}

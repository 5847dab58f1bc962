// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.PartInitException;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Statement;
import org.plandesk.model.Suggestion;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.page.PlanPage;
import org.plandesk.ui.page.StatementRange;
import org.plandesk.ui.session.PlanSession;

/** What a reviewer finds on the page: items of its context menu, balloons that open their remark, and typing that suggests. */
public final class ReviewMenu {

  private final PlanPage page;
  private final PlanSession session;
  private final IWorkbenchSite site;

  private ReviewMenu(PlanPage page, PlanSession session, IWorkbenchSite site) {
    this.page = page;
    this.session = session;
    this.site = site;
  }

  /** Connects the page of an open plan. */
  public static void connect(PlanPage page, PlanSession session, IWorkbenchSite site) {
    ReviewMenu menu = new ReviewMenu(page, session, site);
    TypedSuggestions.connect(page);
    page.onMenu(menu::fill);
    page.onRemark(menu::show);
  }

  private void fill(Menu menu) {
    target().ifPresent(target -> {
      new MenuItem(menu, SWT.SEPARATOR);
      item(menu, Messages.commentItem, Images.COMMENT, () -> target.comment(page.getShell()));
      if (target.element() instanceof Statement) {
        item(menu, Messages.suggestItem, Images.EDIT, () -> target.suggest(page.getShell()));
      }
    });
  }

  private void item(Menu menu, String words, Images icon, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(words);
    item.setImage(icon.image());
    item.addListener(SWT.Selection, event -> {
      action.run();
      page.setFocus();
    });
  }

  private Optional<RemarkTarget> target() {
    StatementRange range = page.statementRange();
    if (range != null && range.end() > range.start()) {
      return Optional.of(new RemarkTarget(session, range.statement(), range));
    }
    return page.getSelection().getFirstElement() instanceof EObject element ? RemarkTarget.of(session, element)
        : Optional.empty();
  }

  private void show(PlanElement remark) {
    try {
      String id = remark instanceof Suggestion ? SuggestedChangesView.ID : CommentsView.ID;
      if (site.getPage().showView(id) instanceof RemarkView<?> view) {
        view.reveal(remark);
      }
    } catch (PartInitException e) {
      MessageDialog.openError(page.getShell(), Messages.commentTitle, e.getLocalizedMessage());
    }
  }
}

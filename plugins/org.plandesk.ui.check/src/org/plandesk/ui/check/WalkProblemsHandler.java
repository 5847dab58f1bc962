// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.check;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the next problem of the list, or the one before, wherever the keyboard is; shows the list when it is not open. */
public final class WalkProblemsHandler extends AbstractHandler {

  private static final String NEXT = "org.plandesk.ui.check.next";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
    try {
      if (page.showView(ProblemsView.ID, null, IWorkbenchPage.VIEW_VISIBLE) instanceof ProblemsView view) {
        view.walk(NEXT.equals(event.getCommand().getId()));
      }
    } catch (PartInitException e) {
      throw new ExecutionException(ProblemsView.ID, e);
    }
    return null;
  }
}

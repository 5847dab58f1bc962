// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.check;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.ui.parts.FieldEdits;

/** Checks the active plan at once and shows what was found. */
public final class CheckHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    FieldEdits.commitFocused();
    try {
      window.getActivePage().showView(ProblemsView.ID);
    } catch (PartInitException e) {
      throw new ExecutionException(ProblemsView.ID, e);
    }
    WindowChecks.of(window).active().ifPresent(PlanChecker::checkNow);
    return null;
  }
}

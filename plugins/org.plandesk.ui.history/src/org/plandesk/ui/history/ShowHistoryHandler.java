// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the view 历史. */
public final class ShowHistoryHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(HistoryView.ID);
    } catch (PartInitException e) {
      throw new ExecutionException(HistoryView.ID, e);
    }
    return null;
  }
}

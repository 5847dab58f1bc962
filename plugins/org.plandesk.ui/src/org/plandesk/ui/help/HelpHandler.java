// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows help, at the page of the part that was worked in. */
public final class HelpHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
    IWorkbenchPart part = page.getActivePart();
    // Asked before help itself becomes the active part.
    String id = part == null ? "" : part.getSite().getId();
    try {
      if (page.showView(HelpView.ID) instanceof HelpView view) {
        view.showFor(id);
      }
    } catch (PartInitException e) {
      throw new ExecutionException(HelpView.ID, e);
    }
    return null;
  }
}

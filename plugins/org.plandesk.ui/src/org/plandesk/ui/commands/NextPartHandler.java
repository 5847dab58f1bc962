// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.commands;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Moves the keyboard to the next part that is in view: the views from left to right, the editor last. */
public final class NextPartHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
    List<IWorkbenchPart> parts = new ArrayList<>();
    for (IViewReference reference : page.getViewReferences()) {
      IWorkbenchPart view = reference.getPart(false);
      if (view != null && page.isPartVisible(view)) {
        parts.add(view);
      }
    }
    if (page.getActiveEditor() != null) {
      parts.add(page.getActiveEditor());
    }
    if (!parts.isEmpty()) {
      page.activate(parts.get((parts.indexOf(page.getActivePart()) + 1) % parts.size()));
    }
    return null;
  }
}

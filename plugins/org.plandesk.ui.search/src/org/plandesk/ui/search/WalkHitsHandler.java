// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the next hit or the one before, in whichever part of the perspective 检索 the keyboard is. */
public final class WalkHitsHandler extends AbstractHandler {

  private static final String NEXT = "org.plandesk.ui.next";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
    if (page.findView(SearchView.ID) instanceof SearchView view) {
      view.walk(NEXT.equals(event.getCommand().getId()));
    }
    return null;
  }
}

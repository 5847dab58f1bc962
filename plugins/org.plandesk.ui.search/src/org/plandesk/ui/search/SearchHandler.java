// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.ui.editor.Perspectives;

/** Shows the perspective 检索 with the keyboard in the box; a query that the command is given is asked there. */
public final class SearchHandler extends AbstractHandler {

  /** The parameter of the command, as in plugin.xml. */
  private static final String QUERY = "org.plandesk.ui.search.query";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Perspectives.show(window, Perspectives.SEARCH);
    try {
      if (window.getActivePage().showView(SearchView.ID) instanceof SearchView view) {
        String query = event.getParameter(QUERY);
        if (query == null) {
          view.enterBox();
        } else {
          view.ask(query);
        }
      }
    } catch (PartInitException e) {
      throw new ExecutionException(SearchView.ID, e);
    }
    return null;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.commands;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.ui.editor.PlanOpener;
import org.plandesk.ui.session.PlanSelection;

/** Opens the sentence of the selected element in the editor. */
public final class OpenSentenceHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    PlanSelection.element(HandlerUtil.getCurrentSelection(event))
        .ifPresent(element -> new PlanOpener(window).openSentence(element, List.of(), -1));
    return null;
  }
}

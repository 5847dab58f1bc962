// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.ui.editor.PlanOpener;

/** Opens the plan that comes with the program. */
public final class OpenSampleHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    new PlanOpener(HandlerUtil.getActiveWorkbenchWindowChecked(event)).openSample();
    return null;
  }
}

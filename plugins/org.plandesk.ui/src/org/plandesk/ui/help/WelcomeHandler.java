// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the welcome. */
public final class WelcomeHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    Welcome.show(HandlerUtil.getActiveWorkbenchWindowChecked(event));
    return null;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.compare;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.IAction;

/** Runs an action of a part by a command of the window. */
public final class ActionRun extends AbstractHandler {

  private final IAction action;

  /** @param action run as long as it is enabled */
  public ActionRun(IAction action) {
    this.action = action;
    action.addPropertyChangeListener(event -> setBaseEnabled(action.isEnabled()));
    setBaseEnabled(action.isEnabled());
  }

  @Override
  public Object execute(ExecutionEvent event) {
    if (action.isEnabled()) {
      action.run();
    }
    return null;
  }
}

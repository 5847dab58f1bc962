// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.plandesk.ui.images.PlanTheme;

/** Keeps the other theme and restarts, because what widgets were painted with stays with them. */
public final class DarkThemeHandler extends AbstractHandler implements IElementUpdater {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var workbench = HandlerUtil.getActiveWorkbenchWindowChecked(event).getWorkbench();
    Theme.toggle(workbench);
    workbench.restart();
    return null;
  }

  @Override
  public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
    element.setChecked(PlanTheme.isDark());
  }
}

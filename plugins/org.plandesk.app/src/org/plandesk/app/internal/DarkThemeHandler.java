// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.plandesk.ui.images.PlanTheme;

/**
 * Keeps the other theme and restarts, after the user agreed, because what widgets were painted with stays with them; open
 * plans are asked for as at every end, and whoever stays there stays with the theme, too.
 */
public final class DarkThemeHandler extends AbstractHandler implements IElementUpdater {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    int choice = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.themeTitle,
        Messages.themeRestart, 0, Messages.restart, Messages.cancel);
    if (choice == 0) {
      boolean dark = PlanTheme.isDark();
      Theme.keep(!dark);
      if (window.getWorkbench().restart()) {
        // nothing is left that could show the check mark
        return null;
      }
      Theme.keep(dark);
    }
    window.getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
    return null;
  }

  @Override
  public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
    element.setChecked(PlanTheme.isDark());
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** 建议模式: turns it on or off. */
public final class SuggestionModeHandler extends AbstractHandler implements IElementUpdater {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    SuggestionMode mode = SuggestionMode.of(window);
    mode.set(!mode.isOn());
    window.getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
    return null;
  }

  @Override
  public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
    element.setChecked(SuggestionMode.of(element.getServiceLocator()).isOn());
  }
}

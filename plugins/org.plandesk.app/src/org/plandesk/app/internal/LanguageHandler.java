// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import java.util.Locale;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Restarts in the language chosen, after the user agreed; open plans are asked for as at every end. */
public final class LanguageHandler extends AbstractHandler implements IElementUpdater {

  private static final String CODE = "org.plandesk.app.language.code";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    String code = event.getParameter(CODE);
    if (isCurrent(code)) {
      return null;
    }
    var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    int choice = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.languageTitle,
        Messages.languageRestart, 0, Messages.restart, Messages.cancel);
    if (choice == 0) {
      UserLanguage.keep(code);
      window.getWorkbench().restart();
    }
    return null;
  }

  @Override
  public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
    element.setChecked(isCurrent((String) parameters.get(CODE)));
  }

  private static boolean isCurrent(String code) {
    return code != null && code.startsWith("zh") == Locale.getDefault().getLanguage().equals("zh");
  }
}

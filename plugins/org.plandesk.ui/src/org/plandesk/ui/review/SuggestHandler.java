// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.model.Statement;

/** 建议修改: asks how the sentence selected in the window should read. */
public final class SuggestHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
    Optional<RemarkTarget> target = RemarkTarget.of(event).filter(found -> found.element() instanceof Statement);
    if (target.isEmpty()) {
      MessageDialog.openInformation(shell, Messages.suggestTitle, Messages.noSentence);
    } else {
      target.get().suggest(shell);
    }
    return null;
  }
}

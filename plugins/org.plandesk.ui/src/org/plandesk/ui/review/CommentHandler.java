// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** 批注: comments on the words selected on the page, else on the element selected in the window. */
public final class CommentHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    var target = RemarkTarget.of(event);
    if (target.isEmpty()) {
      MessageDialog.openInformation(window.getShell(), Messages.commentTitle, Messages.nothingSelected);
    } else {
      target.get().comment(window.getShell());
    }
    return null;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.ui.editor.PlanEditor;

/** Finds words all over the plan in front, and replaces them. */
public final class FindReplaceHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof PlanEditor editor) {
      FindReplaceDialog.open(editor);
    }
    return null;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.ui.editor.PlanEditor;
import org.plandesk.ui.outline.OutlineView;
import org.plandesk.ui.page.PageEdit;

/**
 * Edits the text at the caret of the page in front; while the outline has the keyboard, what is selected there. Which edit it is
 * the extension says.
 */
public final class PageEditHandler extends AbstractHandler implements IExecutableExtension {

  private PageEdit edit;

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    edit = PageEdit.valueOf((String) data);
  }

  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActivePart(event) instanceof OutlineView outline && outline.run(edit)) {
      return null;
    }
    if (HandlerUtil.getActiveEditor(event) instanceof PlanEditor editor) {
      editor.run(edit);
    }
    return null;
  }
}

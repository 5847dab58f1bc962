// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanIds;
import org.plandesk.ui.editor.PlanOpener;

/** Asks for a title and opens an empty plan. */
public final class NewPlanHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    var dialog = new InputDialog(window.getShell(), Messages.newTitle, Messages.newPrompt, "",
        title -> title.isBlank() ? Messages.newTitleMissing : null);
    if (dialog.open() == Window.OK) {
      Plan plan = PlanFactory.eINSTANCE.createPlan();
      plan.setId(PlanIds.next());
      plan.setTitle(dialog.getValue().strip());
      new PlanOpener(window).openUnsaved(plan, plan.getTitle());
    }
    return null;
  }
}

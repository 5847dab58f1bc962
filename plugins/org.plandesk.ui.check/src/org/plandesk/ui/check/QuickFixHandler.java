// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.check;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.check.Finding;
import org.plandesk.model.Mark;
import org.plandesk.ui.session.PlanSelection;

/** Shows what can be done about the selected problems of the list or, elsewhere, about those of the selected sentence. */
public final class QuickFixHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    if (HandlerUtil.getActivePart(event) instanceof ProblemsView view) {
      view.showFixes();
      return null;
    }
    EObject chosen = PlanSelection.element(HandlerUtil.getCurrentSelection(event)).orElse(null);
    EObject element = chosen instanceof Mark ? chosen.eContainer() : chosen;
    ProblemActions actions = new ProblemActions(window);
    List<Finding> findings = actions.at(element);
    if (findings.isEmpty()) {
      MessageDialog.open(MessageDialog.INFORMATION, window.getShell(), Messages.fixes, Messages.nothingHere, 0,
          Messages.ok);
      return null;
    }
    Control focused = window.getShell().getDisplay().getFocusControl();
    Menu menu = ProblemActions.menu(focused == null ? window.getShell() : focused);
    actions.fill(menu, findings, List.of(), false);
    if (focused != null) {
      menu.setLocation(focused.toDisplay(focused.getSize().x / 3, focused.getSize().y / 3));
    }
    menu.setVisible(true);
    return null;
  }
}

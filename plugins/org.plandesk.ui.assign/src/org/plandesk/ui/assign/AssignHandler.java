// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.assign;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.model.Assignable;
import org.plandesk.ui.session.PlanSelection;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/** 指定单位: who is responsible for what is selected, be it sentences, projects, indicators, items or sections. */
public final class AssignHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    PlanSession session = PlanSessions.of(window).active().orElse(null);
    Set<Assignable> chosen = new LinkedHashSet<>();
    if (session != null) {
      PlanSelection.elements(HandlerUtil.getCurrentSelection(event)).stream().filter(session::contains)
          .map(AssignHandler::holder).filter(Assignable.class::isInstance).map(Assignable.class::cast)
          .forEach(chosen::add);
    }
    if (chosen.isEmpty()) {
      MessageDialog.openInformation(window.getShell(), Messages.assignTitle, Messages.nothingSelected);
    } else {
      new AssignDialog(window.getShell(), session, List.copyOf(chosen)).open();
    }
    return null;
  }

  /** The element itself or what it is a part of, such as the sentence of a mark; null when nobody can be responsible. */
  private static EObject holder(EObject element) {
    EObject at = element;
    while (at != null && !(at instanceof Assignable)) {
      at = at.eContainer();
    }
    return at;
  }
}

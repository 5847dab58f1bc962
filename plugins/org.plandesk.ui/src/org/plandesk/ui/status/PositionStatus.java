// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.status;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.session.PlanSelection;
import org.plandesk.ui.session.PlanSession;

/** Where the selection stands in the plan: 五（二）第1段 第4句; the plan's name while nothing in it is selected. */
final class PositionStatus extends StatusItem {

  private final ISelectionListener listener = this::selectionChanged;
  private final IWorkbenchWindow window;
  private EObject selected;

  PositionStatus(Composite parent, IWorkbenchWindow window) {
    super(parent, window, Messages.position);
    this.window = window;
    window.getSelectionService().addPostSelectionListener(listener);
  }

  @Override
  String text(PlanSession active) {
    if (active == null) {
      return "";
    }
    String position = active.contains(selected) ? PlanLabels.current().position(selected) : "";
    return position.isEmpty() ? active.name() : position;
  }

  @Override
  void dispose() {
    window.getSelectionService().removePostSelectionListener(listener);
    super.dispose();
  }

  private void selectionChanged(IWorkbenchPart part, ISelection selection) {
    List<EObject> elements = PlanSelection.elements(selection);
    if (!elements.isEmpty()) {
      selected = elements.getFirst();
      refresh();
    }
  }
}

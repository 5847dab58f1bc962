// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.status;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.session.PlanSelection;
import org.plandesk.ui.session.PlanSession;

/** Where the selection stands in the plan: 五（二）第1段 第4句. */
public final class PositionStatus extends StatusItem {

  private final ISelectionListener listener = this::selectionChanged;
  private EObject selected;

  @Override
  protected Control createControl(Composite parent) {
    Control control = super.createControl(parent);
    getWorkbenchWindow().getSelectionService().addPostSelectionListener(listener);
    return control;
  }

  @Override
  String name() {
    return Messages.position;
  }

  @Override
  String text(PlanSession active) {
    if (active == null || !active.contains(selected)) {
      return "";
    }
    return PlanLabels.current().position(selected);
  }

  @Override
  public void dispose() {
    if (getWorkbenchWindow() != null) {
      getWorkbenchWindow().getSelectionService().removePostSelectionListener(listener);
    }
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

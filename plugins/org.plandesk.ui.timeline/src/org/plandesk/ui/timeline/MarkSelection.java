// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.plandesk.timeline.TimelineMark;
import org.plandesk.ui.parts.PostSelection;
import org.plandesk.ui.timeline.view.TimelineViewModel;

/** The selection of the line of time as the window shares it: the statements, indicators and projects of the marks. */
final class MarkSelection extends PostSelection {

  private final TimelineViewModel model;
  private List<EObject> told = List.of();

  MarkSelection(TimelineViewModel model) {
    this.model = model;
  }

  /** Tells of the selection of the model, once for each. */
  void tell() {
    IStructuredSelection selection = getSelection();
    List<?> now = selection.toList();
    if (!now.equals(told)) {
      told = model.selection().stream().<EObject>map(TimelineMark::element).distinct().toList();
      fire(selection);
    }
  }

  @Override
  public IStructuredSelection getSelection() {
    return new StructuredSelection(model.selection().stream().map(TimelineMark::element).distinct().toList());
  }

  @Override
  public void setSelection(ISelection selection) {
    if (selection instanceof IStructuredSelection structured
        && structured.getFirstElement() instanceof EObject element) {
      model.selectElement(element);
    }
  }
}

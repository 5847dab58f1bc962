// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import java.util.List;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.plandesk.timeline.TimelineMark;
import org.plandesk.ui.timeline.view.TimelineViewModel;

/** The selection of the line of time as the window shares it: the statements, indicators and projects of the marks. */
final class MarkSelection implements ISelectionProvider {

  private final TimelineViewModel model;
  private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
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
      var event = new SelectionChangedEvent(this, selection);
      listeners.forEach(listener -> listener.selectionChanged(event));
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

  @Override
  public void addSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.remove(listener);
  }
}

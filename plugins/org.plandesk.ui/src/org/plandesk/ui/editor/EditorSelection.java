// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.editor;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.plandesk.ui.parts.PlanView;

/** The selection of the editor: that of its page in front. */
final class EditorSelection implements IPostSelectionProvider {

  private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
  private final ListenerList<ISelectionChangedListener> postListeners = new ListenerList<>();
  private final ISelectionChangedListener forward = event -> fire(event.getSelection());
  private PlanView front;

  /** Takes the selection from this page from now on, without telling it anew. */
  void follow(PlanView page) {
    if (front != null) {
      front.removeSelectionChangedListener(forward);
    }
    front = page;
    if (front != null) {
      front.addSelectionChangedListener(forward);
    }
  }

  @Override
  public ISelection getSelection() {
    ISelection selection = front == null ? null : front.getSelection();
    return selection == null ? StructuredSelection.EMPTY : selection;
  }

  @Override
  public void setSelection(ISelection selection) {
    if (front != null) {
      front.setSelection(selection);
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

  @Override
  public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
    postListeners.add(listener);
  }

  @Override
  public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
    postListeners.remove(listener);
  }

  private void fire(ISelection selection) {
    var event = new SelectionChangedEvent(this, selection);
    listeners.forEach(listener -> listener.selectionChanged(event));
    postListeners.forEach(listener -> listener.selectionChanged(event));
  }
}

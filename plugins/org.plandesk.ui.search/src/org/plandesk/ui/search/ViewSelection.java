// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** What is selected in a view of hits: the element of the current hit. */
final class ViewSelection implements IPostSelectionProvider {

  private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
  private final ListenerList<ISelectionChangedListener> postListeners = new ListenerList<>();
  private ISelection selection = StructuredSelection.EMPTY;

  /** Selects an element; null selects nothing. */
  void select(EObject element) {
    setSelection(element == null ? StructuredSelection.EMPTY : new StructuredSelection(element));
  }

  @Override
  public ISelection getSelection() {
    return selection;
  }

  @Override
  public void setSelection(ISelection next) {
    if (!next.equals(selection)) {
      selection = next;
      var event = new SelectionChangedEvent(this, next);
      listeners.forEach(listener -> listener.selectionChanged(event));
      postListeners.forEach(listener -> listener.selectionChanged(event));
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
}

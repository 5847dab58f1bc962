// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;

/**
 * A selection whose changes are told at once and as settled ones, since it never changes by the way of a cursor running
 * through a list. The parts of the window hear settled ones ({@link org.plandesk.ui.session.PlanSelection}). User
 * interface thread only.
 */
public abstract class PostSelection implements IPostSelectionProvider {

  private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
  private final ListenerList<ISelectionChangedListener> postListeners = new ListenerList<>();

  /** Tells all listeners. */
  protected final void fire(ISelection selection) {
    var event = new SelectionChangedEvent(this, selection);
    listeners.forEach(listener -> listener.selectionChanged(event));
    postListeners.forEach(listener -> listener.selectionChanged(event));
  }

  @Override
  public final void addSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.add(listener);
  }

  @Override
  public final void removeSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.remove(listener);
  }

  @Override
  public final void addPostSelectionChangedListener(ISelectionChangedListener listener) {
    postListeners.add(listener);
  }

  @Override
  public final void removePostSelectionChangedListener(ISelectionChangedListener listener) {
    postListeners.remove(listener);
  }
}

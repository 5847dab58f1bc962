// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.plandesk.ui.parts.PostSelection;

/** What is selected in a view of hits: the element of the current hit. */
final class ViewSelection extends PostSelection {

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
      fire(next);
    }
  }
}

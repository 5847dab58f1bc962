// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;

/** The elements that a view tells the other parts of the window are selected in it. User interface thread only. */
public final class ViewSelection extends PostSelection {

  private ISelection selection = StructuredSelection.EMPTY;

  /** Selects an element; null selects nothing. */
  public void select(EObject element) {
    select(element == null ? List.of() : List.of(element));
  }

  /** Selects elements, the one to look at first in front; an empty collection selects nothing. */
  public void select(Collection<? extends EObject> elements) {
    setSelection(new StructuredSelection(List.copyOf(elements)));
  }

  @Override
  public ISelection getSelection() {
    return selection;
  }

  /** Selects something and tells of it unless it is selected already. */
  @Override
  public void setSelection(ISelection next) {
    if (!next.equals(selection)) {
      selection = next;
      fire(next);
    }
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.compare;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.plandesk.ui.parts.PostSelection;

/** The element of the open plan that the chosen change is about, for the other parts of the window. */
public final class ElementSelection extends PostSelection {

  private IStructuredSelection selection = StructuredSelection.EMPTY;

  /** Chooses an element, or none when null. */
  public void choose(EObject element) {
    selection = element == null ? StructuredSelection.EMPTY : new StructuredSelection(element);
    fire(selection);
  }

  @Override
  public ISelection getSelection() {
    return selection;
  }

  @Override
  public void setSelection(ISelection other) {
    // Others choose by the selection of the window; this part is about changes.
  }
}

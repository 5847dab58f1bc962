// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.check;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.plandesk.ui.parts.PostSelection;

/** What is selected in the list: the elements to look at first. */
final class ViewSelection extends PostSelection {

  private ISelection selection = StructuredSelection.EMPTY;

  void select(List<? extends EObject> elements) {
    setSelection(new StructuredSelection(elements));
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

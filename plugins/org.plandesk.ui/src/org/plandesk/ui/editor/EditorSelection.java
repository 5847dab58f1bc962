// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.editor;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.plandesk.ui.parts.PlanView;
import org.plandesk.ui.parts.PostSelection;

/** The selection of the editor: that of its page in front. */
final class EditorSelection extends PostSelection {

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
}

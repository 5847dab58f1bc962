// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.assign;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.plandesk.ui.parts.PostSelection;

/** The element of the row that was chosen last. */
final class SuggestionSelection extends PostSelection {

  private ISelection selection = StructuredSelection.EMPTY;

  @Override
  public ISelection getSelection() {
    return selection;
  }

  @Override
  public void setSelection(ISelection newSelection) {
    selection = newSelection;
    fire(newSelection);
  }
}

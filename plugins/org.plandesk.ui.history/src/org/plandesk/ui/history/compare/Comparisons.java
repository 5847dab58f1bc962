// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.compare;

import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.plandesk.ui.editor.Perspectives;
import org.plandesk.ui.session.PlanSession;

/** Opens comparisons in a window. User interface thread only. */
public final class Comparisons {

  private Comparisons() {
  }

  /** Shows two states side by side, in the perspective 编制, where there is room for them. */
  public static void open(IWorkbenchWindow window, PlanState old, PlanState current) {
    try {
      Perspectives.show(window, Perspectives.AUTHOR);
      window.getActivePage().openEditor(new ComparisonInput(old, current), ComparisonEditor.ID);
    } catch (PartInitException e) {
      MessageDialog.openError(window.getShell(), Messages.comparisonTab, e.getLocalizedMessage());
    }
  }

  /** The open plan of a session as a state to compare with. */
  public static Optional<PlanState> current(Optional<PlanSession> session) {
    return session.map(PlanState.Open::new);
  }
}

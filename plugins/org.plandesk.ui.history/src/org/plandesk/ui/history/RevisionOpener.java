// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.plandesk.history.PlanHistory;
import org.plandesk.history.Revision;
import org.plandesk.model.Plan;
import org.plandesk.ui.editor.Perspectives;

/** Opens earlier states of a plan file beside its editor. User interface thread only. */
final class RevisionOpener {

  private final IWorkbenchWindow window;
  private final Path file;

  RevisionOpener(IWorkbenchWindow window, Path file) {
    this.window = window;
    this.file = file;
  }

  /**
   * Reads the state in the background and shows it.
   *
   * @param elementId what to show of it, or null
   */
  void open(Revision revision, String elementId) {
    PlanHistory history = PlanHistory.of(file);
    HistoryWork.run(Messages.loading, monitor -> history.read(revision), plan -> show(revision, plan, elementId),
        sentence -> MessageDialog.openError(window.getShell(), Messages.openTitle, sentence));
  }

  private void show(Revision revision, Plan plan, String elementId) {
    if (window.getActivePage() == null) {
      return;
    }
    try {
      Perspectives.show(window, Perspectives.AUTHOR);
      var part = window.getActivePage().openEditor(new RevisionInput(file, revision, plan), RevisionEditor.ID);
      if (elementId != null && part instanceof RevisionEditor editor) {
        editor.reveal(elementId);
      }
    } catch (PartInitException e) {
      MessageDialog.openError(window.getShell(), Messages.openTitle, e.getLocalizedMessage());
    }
  }
}

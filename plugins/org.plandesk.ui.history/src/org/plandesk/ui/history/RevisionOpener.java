// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.plandesk.history.PlanHistory;
import org.plandesk.history.Revision;
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
    open(revision, revision.time().withZoneSameInstant(ZoneId.systemDefault()).toLocalDate(), elementId);
  }

  /**
   * Reads the state in the background and shows it with its deadlines as they stood on a day.
   *
   * @param elementId what to show of it, or null
   */
  void open(Revision revision, LocalDate day, String elementId) {
    PlanHistory history = PlanHistory.of(file);
    HistoryWork.run(Messages.loading, monitor -> history.read(revision),
        plan -> show(new RevisionInput(file, revision, plan, day), elementId),
        sentence -> MessageDialog.openError(window.getShell(), Messages.openTitle, sentence));
  }

  private void show(RevisionInput input, String elementId) {
    if (window.getActivePage() == null) {
      return;
    }
    try {
      Perspectives.show(window, Perspectives.AUTHOR);
      var part = window.getActivePage().openEditor(input, RevisionEditor.ID);
      if (elementId != null && part instanceof RevisionEditor editor) {
        editor.reveal(elementId);
      }
    } catch (PartInitException e) {
      MessageDialog.openError(window.getShell(), Messages.openTitle, e.getLocalizedMessage());
    }
  }
}

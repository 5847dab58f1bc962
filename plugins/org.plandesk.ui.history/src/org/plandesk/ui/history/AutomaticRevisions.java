// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.plandesk.history.PlanHistory;
import org.plandesk.history.RevisionNote;
import org.plandesk.ui.history.merge.AppliedMerges;
import org.plandesk.ui.parts.UserName;
import org.plandesk.ui.session.SaveListener;

/** Records a revision after each save, in the background, and thins out earlier ones. User interface thread only. */
public final class AutomaticRevisions implements SaveListener {

  @Override
  public void saved(Path file) {
    if (SavesByHand.of(PlatformUI.getWorkbench()).contains(file)) {
      return;
    }
    RecordedSave save = new RecordedSave(file, AppliedMerges.of(PlatformUI.getWorkbench()));
    String author = UserName.get();
    HistoryWork.run(Messages.recording, monitor -> {
      var revision = save.record(RevisionNote.automatic(author));
      PlanHistory.of(file).thin();
      return revision;
    }, revision -> HistoryNews.tell(file), sentence -> {
      HistoryNews.tell(file);
      if (save.isMerged()) {
        MessageDialog.openError(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), Messages.mergeTitle,
            sentence);
      }
    });
  }
}

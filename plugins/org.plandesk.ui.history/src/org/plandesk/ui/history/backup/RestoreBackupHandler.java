// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.store.PlanBackup;
import org.plandesk.store.PlanFiles;
import org.plandesk.ui.history.HistoryWork;
import org.plandesk.ui.history.compare.Comparisons;
import org.plandesk.ui.history.compare.PlanState;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/** 恢复备份: shows the kept versions of the active plan's file; one of them is compared with the plan or comes back. */
public final class RestoreBackupHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Optional<PlanSession> session = PlanSessions.of(window).active();
    Optional<Path> file = session.flatMap(PlanSession::file);
    if (file.isEmpty()) {
      MessageDialog.openInformation(window.getShell(), Messages.title, Messages.noFile);
    } else {
      HistoryWork.run(Messages.looking, monitor -> new PlanFiles().backups(file.get()),
          backups -> choose(window, session.get(), backups),
          sentence -> MessageDialog.openError(window.getShell(), Messages.title, sentence));
    }
    return null;
  }

  private static void choose(IWorkbenchWindow window, PlanSession session, List<PlanBackup> backups) {
    if (backups.isEmpty()) {
      MessageDialog.openInformation(window.getShell(), Messages.title, Messages.noBackups);
      return;
    }
    BackupsDialog dialog = new BackupsDialog(window.getShell(), session, backups);
    int choice = dialog.open();
    if (choice == BackupsDialog.COMPARE) {
      Comparisons.open(window, new PlanState.Backup(dialog.chosen()), new PlanState.Open(session));
    } else if (choice == BackupsDialog.RESTORE) {
      new Restoring(window, session, dialog.chosen()).schedule();
    }
  }
}

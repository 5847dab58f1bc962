// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.backup;

import java.io.IOException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.plandesk.model.Plan;
import org.plandesk.model.edit.command.PlanReplacement;
import org.plandesk.store.PlanBackup;
import org.plandesk.ui.editor.PlanReading;
import org.plandesk.ui.history.compare.PlanState;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/** Reads a backup in the background and gives its content to the open plan, as one step that can be undone. */
final class Restoring extends Job {

  private final IWorkbenchWindow window;
  private final PlanSession session;
  private final PlanState.Backup backup;

  Restoring(IWorkbenchWindow window, PlanSession session, PlanBackup backup) {
    super(Messages.bind(Messages.restoring, new PlanState.Backup(backup).name()));
    this.window = window;
    this.session = session;
    this.backup = new PlanState.Backup(backup);
    setUser(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      Plan earlier = backup.read(monitor);
      hand(() -> restore(earlier));
    } catch (IOException e) {
      ILog.of(Restoring.class).info(e.getMessage(), e);
      hand(() -> MessageDialog.openError(window.getShell(), Messages.title, e.getLocalizedMessage()));
    }
    return Status.OK_STATUS;
  }

  private void restore(Plan earlier) {
    if (PlanSessions.of(window).all().contains(session)) {
      session.commandStack()
          .execute(PlanReplacement.of(session.plan(), earlier, Messages.bind(Messages.command, backup.name())));
    }
  }

  private void hand(Runnable what) {
    window.getWorkbench().getDisplay().asyncExec(() -> {
      if (window.getShell() != null && !window.getShell().isDisposed()) {
        what.run();
      }
    });
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == PlanReading.FAMILY;
  }
}

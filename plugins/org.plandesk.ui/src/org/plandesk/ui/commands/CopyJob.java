// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.commands;

import java.io.IOException;
import java.util.function.Function;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.plandesk.model.Plan;
import org.plandesk.ui.editor.PlanReading;
import org.plandesk.ui.session.PlanSession;

/**
 * Does something with the plan as it is when the job begins, in the background; commands wait only while it is copied. What goes
 * wrong is told in a dialog.
 */
final class CopyJob extends Job {

  /** What is done with the copy. */
  interface Work {
    /** May end with an {@link OperationCanceledException} when the monitor is cancelled. */
    void run(Plan copy, IProgressMonitor monitor) throws IOException;
  }

  private final Shell shell;
  private final PlanSession session;
  private final Work work;
  private final String title;
  private final Function<String, String> failure;

  /**
   * @param title of the dialog that tells of a failure
   * @param failure makes its sentence from what went wrong
   */
  CopyJob(String name, Shell shell, PlanSession session, Work work, String title, Function<String, String> failure) {
    super(name);
    this.shell = shell;
    this.session = session;
    this.work = work;
    this.title = title;
    this.failure = failure;
    setUser(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    Plan copy = session.read(() -> EcoreUtil.copy(session.plan()));
    try {
      work.run(copy, monitor);
      return Status.OK_STATUS;
    } catch (OperationCanceledException e) {
      return Status.CANCEL_STATUS;
    } catch (IOException e) {
      ILog.of(CopyJob.class).warn(title, e);
      tell(failure.apply(e.getLocalizedMessage()));
      return Status.CANCEL_STATUS;
    }
  }

  private void tell(String sentence) {
    if (!shell.isDisposed()) {
      shell.getDisplay().asyncExec(() -> {
        if (!shell.isDisposed()) {
          MessageDialog.openError(shell, title, sentence);
        }
      });
    }
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == PlanReading.FAMILY;
  }
}

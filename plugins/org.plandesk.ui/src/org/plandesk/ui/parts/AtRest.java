// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.progress.WorkbenchJob;

/**
 * Runs something on the user interface thread once what asks for it has come to rest: what a key sets off and takes more than keys
 * leave time for. Any thread may ask.
 */
public final class AtRest {

  /** Family of the jobs that wait for rest, for whoever waits for them. */
  public static final Object FAMILY = new Object();

  /** Longer than between two keys that are held or typed in one go. */
  private static final int REST_MILLIS = 120;

  private final Job job;

  /** @param name of the job, in the log */
  public AtRest(String name, Runnable work) {
    job = new WorkbenchJob(name) {
      @Override
      public IStatus runInUIThread(IProgressMonitor monitor) {
        work.run();
        return Status.OK_STATUS;
      }

      @Override
      public boolean belongsTo(Object family) {
        return family == FAMILY;
      }
    };
    job.setSystem(true);
  }

  /** Asks for it; what was asked for before and has not begun is put off. */
  public void ask() {
    job.cancel();
    job.schedule(REST_MILLIS);
  }

  /** Asks for it no longer. */
  public void release() {
    job.cancel();
  }
}

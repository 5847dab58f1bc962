// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.plandesk.ui.editor.PlanReading;

/** Runs what touches repositories in jobs. User interface thread only. */
public final class HistoryWork {

  /** Family of the jobs, for whoever waits for them; they belong to that of {@link PlanReading} too. */
  public static final Object FAMILY = HistoryWork.class;

  /** Something that takes its time; tells how far it is and asks whether it was cancelled. */
  public interface Task<R> {
    /** Does it; when it was cancelled, it may throw, and what it returns is thrown away. */
    R run(IProgressMonitor monitor) throws IOException;
  }

  private HistoryWork() {
  }

  /**
   * Runs a task and hands on what came of it, on the user interface thread; nothing when it was cancelled.
   *
   * @param failed gets one sentence for the user
   * @return the job, to be cancelled
   */
  public static <R> Job run(String name, Task<R> task, Consumer<R> done, Consumer<String> failed) {
    Display display = Display.getCurrent();
    Job job = new Job(name) {
      @Override
      protected IStatus run(IProgressMonitor monitor) {
        Runnable then;
        try {
          R result = task.run(monitor);
          then = () -> done.accept(result);
        } catch (IOException e) {
          ILog.of(HistoryWork.class).info(e.getMessage(), e);
          then = () -> failed.accept(e.getLocalizedMessage());
        }
        if (!monitor.isCanceled() && !display.isDisposed()) {
          display.asyncExec(then);
        }
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
      }

      @Override
      public boolean belongsTo(Object family) {
        return family == FAMILY || family == PlanReading.FAMILY;
      }
    };
    job.setPriority(Job.SHORT);
    job.schedule();
    return job;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.plandesk.model.Plan;
import org.plandesk.ui.session.PlanSession;

/**
 * Reads a whole plan in a job a moment after it was edited: a key typed into a long plan must not wait for that. A command that
 * comes meanwhile goes first, and the reading begins again. User interface thread only.
 *
 * @param <R> what is read
 */
public final class LaterReading<R> {

  /** Longer than between two letters that are typed in one go. */
  private static final int AFTER_EDIT_MILLIS = 250;

  private final Display display = Display.getCurrent();
  private final BiFunction<Plan, Runnable, R> reading;
  private final Consumer<R> told;
  private final Job job;
  private volatile PlanSession session;

  /**
   * @param name of the job, in the log
   * @param reading reads a plan on another thread; it has to run what it is given at each element, and lets through what that
   *        throws
   * @param told told of the result, unless another plan is read by then
   */
  public LaterReading(String name, BiFunction<Plan, Runnable, R> reading, Consumer<R> told) {
    this.reading = reading;
    this.told = told;
    job = new ReadingJob(name);
    job.setSystem(true);
    job.setPriority(Job.DECORATE);
  }

  /** Reads a plan from now on, at once; null reads none. */
  public void follow(PlanSession next) {
    session = next;
    schedule(0);
  }

  /** Says that the plan was edited. */
  public void edited() {
    schedule(AFTER_EDIT_MILLIS);
  }

  private void schedule(int delay) {
    job.cancel();
    if (session != null) {
      job.schedule(delay);
    }
  }

  private final class ReadingJob extends Job {

    ReadingJob(String name) {
      super(name);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
      PlanSession read = session;
      if (read == null) {
        return Status.CANCEL_STATUS;
      }
      try {
        R result = read.read(() -> reading.apply(read.plan(), () -> {
          read.giveWay();
          if (monitor.isCanceled()) {
            throw new CancellationException();
          }
        }));
        if (!display.isDisposed()) {
          display.asyncExec(() -> tell(read, result));
        }
        return Status.OK_STATUS;
      } catch (CancellationException e) {
        if (!monitor.isCanceled()) {
          schedule(AFTER_EDIT_MILLIS);
        }
        return Status.CANCEL_STATUS;
      }
    }
  }

  private void tell(PlanSession read, R result) {
    if (read == session) {
      told.accept(result);
    }
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanReading;

/** Works out large lines of time in jobs, one after another, while commands on the plans wait; small ones at once. */
final class BackgroundWork implements PlanReading {

  /** Family of the jobs, for whoever waits for them. */
  static final Object FAMILY = new Object();

  /** As many statements are looked through within a few frames. */
  private static final int AT_ONCE_MOST = 8000;
  /** As long as a work that gave way waits before it begins again. */
  private static final int PAUSE_MILLIS = 100;

  private static final ISchedulingRule IN_TURN = new ISchedulingRule() {
    @Override
    public boolean contains(ISchedulingRule rule) {
      return rule == this;
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
      return rule == this;
    }
  };

  private final Display display;
  private final Supplier<List<PlanSession>> sessions;

  /**
   * @param display on whose thread results are handed on
   * @param sessions whose plans are read
   */
  BackgroundWork(Display display, Supplier<List<PlanSession>> sessions) {
    this.display = display;
    this.sessions = sessions;
  }

  @Override
  public <R> void run(int size, Function<Runnable, R> work, Consumer<R> done) {
    if (size <= AT_ONCE_MOST) {
      done.accept(work.apply(() -> {}));
      return;
    }
    List<PlanSession> read = List.copyOf(sessions.get());
    Job job = new Job(Messages.working) {
      @Override
      protected IStatus run(IProgressMonitor monitor) {
        try {
          R result = reading(read, () -> work.apply(() -> read.forEach(PlanSession::giveWay)));
          if (!display.isDisposed()) {
            display.asyncExec(() -> done.accept(result));
          }
        } catch (CancellationException e) {
          schedule(PAUSE_MILLIS);
        }
        return Status.OK_STATUS;
      }

      @Override
      public boolean belongsTo(Object family) {
        return family == FAMILY;
      }
    };
    job.setRule(IN_TURN);
    job.setPriority(Job.INTERACTIVE);
    job.schedule();
  }

  /** Reads with the commands of all sessions waiting. */
  static <R> R reading(List<PlanSession> sessions, Supplier<R> work) {
    return sessions.isEmpty() ? work.get()
        : sessions.get(0).read(() -> reading(sessions.subList(1, sessions.size()), work));
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.check;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.plandesk.check.CheckResult;
import org.plandesk.check.Finding;
import org.plandesk.check.PlanCheck;
import org.plandesk.model.PlanElement;
import org.plandesk.ui.session.PlanProblems;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessionListener;

/**
 * Checks one open plan in a job, a moment after each edit; an edit that comes meanwhile ends the check, and the next one goes on
 * where it was. No command waits for the job: while it looks at the plan it gives way and begins again. User interface thread only.
 */
final class PlanChecker {

  /** Family of the jobs, for whoever waits for them. */
  static final Object FAMILY = PlanChecker.class;

  /** Longer than between two letters that are typed in one go, shorter than a look at the list. */
  private static final int AFTER_EDIT_MILLIS = 300;
  /** The plan is painted first, at the start with all that its views need, which wants the processors for itself. */
  private static final int AFTER_OPENING_MILLIS = 1_500;

  private final PlanSession session;
  private final PlanCheck check;
  private final Runnable changed;
  private final Display display = Display.getCurrent();
  private final PlanSessionListener listener = this::sessionChanged;
  private final Job job = new CheckJob();
  private CheckResult result;
  private boolean running;
  private boolean failed;

  /** @param changed told when there is another result, or a check begins or ends */
  PlanChecker(PlanSession session, Runnable changed) {
    this.session = session;
    this.check = new PlanCheck(session.plan());
    this.changed = changed;
    job.setSystem(true);
    job.setPriority(Job.SHORT);
    session.addListener(listener);
  }

  PlanSession session() {
    return session;
  }

  /** What was found last; null before the end of the first check. */
  CheckResult result() {
    return result;
  }

  boolean isRunning() {
    return running;
  }

  /** Whether the last check came to no end; the log tells why. */
  boolean hasFailed() {
    return failed;
  }

  /** Checks as soon as possible. */
  void checkNow() {
    schedule(0);
  }

  /** Checks in a moment, so that what opens comes first. */
  void checkSoon() {
    schedule(AFTER_OPENING_MILLIS);
  }

  void dispose() {
    session.removeListener(listener);
    job.cancel();
  }

  private void sessionChanged(PlanSession some, PlanSessionListener.Change change) {
    if (change == PlanSessionListener.Change.COMMANDS) {
      schedule(AFTER_EDIT_MILLIS);
    }
  }

  private void schedule(int millis) {
    job.cancel();
    job.schedule(millis);
    if (!running) {
      running = true;
      changed.run();
    }
  }

  private void ended(CheckResult found, boolean broken) {
    // Another check may have been asked for while this one ended.
    running = job.getState() == Job.WAITING || job.getState() == Job.SLEEPING;
    if (found != null) {
      result = found;
      session.problems().set(problems(found));
    }
    failed = broken;
    changed.run();
  }

  /** Errors and warnings at the element to look at first. */
  private static Map<PlanElement, PlanProblems.Count> problems(CheckResult found) {
    Map<PlanElement, PlanProblems.Count> problems = new IdentityHashMap<>();
    for (Finding finding : found.findings()) {
      switch (finding.severity()) {
        case ERROR -> problems.merge(finding.element(), new PlanProblems.Count(1, 0), PlanProblems.Count::plus);
        case WARNING -> problems.merge(finding.element(), new PlanProblems.Count(0, 1), PlanProblems.Count::plus);
        default -> {
          // What is only told is no problem of the element.
        }
      }
    }
    return problems;
  }

  private final class CheckJob extends Job {

    CheckJob() {
      super(Messages.checking);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
      CheckResult found = null;
      boolean broken = false;
      try {
        found = check.run(session.read(() -> check.look(session::giveWay)), monitor::isCanceled);
      } catch (CancellationException e) {
        if (!monitor.isCanceled()) {
          schedule(AFTER_EDIT_MILLIS);
        }
      } catch (RuntimeException e) {
        ILog.of(PlanChecker.class).error(getName(), e);
        broken = true;
      }
      CheckResult last = found;
      boolean stopped = broken;
      if ((found != null || broken) && !display.isDisposed()) {
        display.asyncExec(() -> ended(last, stopped));
      }
      return Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(Object family) {
      return family == FAMILY;
    }
  }
}

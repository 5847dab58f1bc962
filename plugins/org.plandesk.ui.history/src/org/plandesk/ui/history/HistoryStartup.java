// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.plandesk.history.PlanHistory;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;
import org.plandesk.ui.session.PlanSessionsListener;

/**
 * Reads the histories of open plans behind the start, so that 历史 opens at once: the first reading of one loads most of JGit, which
 * takes longer than everything else the view does. Named in plugin.xml. Plans without a history cost nothing.
 */
public final class HistoryStartup implements IStartup {

  /** Until then the plan is read and painted, and the search opens. */
  private static final long SETTLED_MILLIS = 3_500;

  @Override
  public void earlyStartup() {
    Job job = Job.createSystem("open histories", monitor -> {
      var workbench = PlatformUI.getWorkbench();
      workbench.getDisplay().asyncExec(() -> follow(workbench));
    });
    job.setPriority(Job.DECORATE);
    job.schedule(SETTLED_MILLIS);
  }

  private static void follow(IWorkbench workbench) {
    if (workbench.isClosing()) {
      return;
    }
    PlanSessions sessions = PlanSessions.of(workbench);
    sessions.addListener(new PlanSessionsListener() {
      @Override
      public void opened(PlanSession session) {
        read(session);
      }
    });
    sessions.active().ifPresent(HistoryStartup::read);
  }

  private static void read(PlanSession session) {
    session.file().ifPresent(file -> {
      Job job = Job.createSystem("read history", monitor -> {
        PlanHistory.of(file).list();
      });
      job.setPriority(Job.DECORATE);
      job.schedule();
    });
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.service;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * Opens the search behind the start, so that the first letter typed finds something; named in plugin.xml. Whoever asks for the
 * search earlier opens it then.
 */
public final class SearchStartup implements IStartup {

  /** Until then the plan is read and painted, which wants the processors for itself: opening the search takes a second of one. */
  private static final long SETTLED_MILLIS = 3_000;

  @Override
  public void earlyStartup() {
    Job job = Job.createSystem("open search", monitor -> {
      var workbench = PlatformUI.getWorkbench();
      workbench.getDisplay().asyncExec(() -> open(workbench));
    });
    job.setPriority(Job.DECORATE);
    job.schedule(SETTLED_MILLIS);
  }

  private static void open(IWorkbench workbench) {
    if (!workbench.isClosing()) {
      SearchService service = SearchService.of(workbench);
      service.tidy();
      service.library().index();
      service.warmUp();
    }
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.find;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.plandesk.model.edit.find.EditableText;
import org.plandesk.model.edit.find.FindQuery;
import org.plandesk.model.edit.find.Finder;
import org.plandesk.model.edit.find.Place;
import org.plandesk.ui.editor.PlanReading;
import org.plandesk.ui.session.PlanSession;

/** Searches an open plan in the background; a new search ends the one before. User interface thread only. */
final class FindSearch {

  private final PlanSession session;
  private final Display display = Display.getCurrent();
  private final BiConsumer<List<Place>, String> found;
  private Job running;

  /** @param found told of the places, or of a sentence that says why there are none; the other is null */
  FindSearch(PlanSession session, BiConsumer<List<Place>, String> found) {
    this.session = session;
    this.found = found;
  }

  void start(FindQuery query) {
    cancel();
    Job job = new Job(Messages.searching) {
      @Override
      protected IStatus run(IProgressMonitor monitor) {
        try {
          List<EditableText> texts = session.read(() -> EditableText.of(session.plan()));
          tell(this, Finder.find(texts, query, monitor::isCanceled), null);
        } catch (CancellationException e) {
          return Status.CANCEL_STATUS;
        } catch (IllegalArgumentException e) {
          tell(this, null, Messages.noExpression);
        }
        return Status.OK_STATUS;
      }

      @Override
      public boolean belongsTo(Object family) {
        return family == PlanReading.FAMILY;
      }
    };
    job.setSystem(true);
    job.setPriority(Job.INTERACTIVE);
    running = job;
    job.schedule();
  }

  private void tell(Job job, List<Place> places, String sentence) {
    if (!display.isDisposed()) {
      display.asyncExec(() -> {
        if (job == running) {
          found.accept(places, sentence);
        }
      });
    }
  }

  /** Ends the search; nobody is told. */
  void cancel() {
    if (running != null) {
      running.cancel();
      running = null;
    }
  }
}

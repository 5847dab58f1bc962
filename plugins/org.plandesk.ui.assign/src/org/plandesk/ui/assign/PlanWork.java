// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.assign;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.plandesk.assign.Duties;
import org.plandesk.assign.UnitSuggester;
import org.plandesk.assign.UnitSuggestion;
import org.plandesk.model.Assignable;
import org.plandesk.ui.editor.PlanReading;
import org.plandesk.ui.session.PlanSession;

/** Works on what was read from a plan, in a job. User interface thread only. */
final class PlanWork {

  private PlanWork() {
  }

  /**
   * Reads the plan while nobody edits it, works on what was read, and hands on what came of it on the user interface thread;
   * nothing when the job was cancelled.
   *
   * @param delay milliseconds before it begins
   */
  static <A, B> Job run(PlanSession session, String name, long delay, Supplier<A> reading, Function<A, B> working,
      Consumer<B> done) {
    Display display = Display.getCurrent();
    Job job = new Job(name) {
      @Override
      protected IStatus run(IProgressMonitor monitor) {
        A read = session.read(reading);
        B result = monitor.isCanceled() ? null : working.apply(read);
        if (!monitor.isCanceled() && !display.isDisposed()) {
          display.asyncExec(() -> {
            if (!monitor.isCanceled()) {
              done.accept(result);
            }
          });
        }
        return Status.OK_STATUS;
      }

      @Override
      public boolean belongsTo(Object family) {
        return family == PlanReading.FAMILY;
      }
    };
    job.setPriority(Job.SHORT);
    job.setSystem(delay > 0);
    job.schedule(delay);
    return job;
  }

  /** Hands on the suggestions for some elements; {@code elements} is asked while nobody edits the plan. */
  static Job suggest(PlanSession session, long delay, Supplier<Collection<? extends Assignable>> elements,
      Consumer<Map<Assignable, List<UnitSuggestion>>> done) {
    record Reading(Collection<? extends Assignable> elements, UnitSuggester suggester) {}
    return run(session, Messages.suggesting, delay,
        () -> new Reading(elements.get(), UnitSuggester.read(session.plan(), Duties.ofUser())), reading -> {
          Map<Assignable, List<UnitSuggestion>> found = new LinkedHashMap<>();
          reading.elements().forEach(element -> found.put(element, reading.suggester().suggest(element)));
          return found;
        }, done);
  }
}

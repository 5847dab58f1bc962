// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.editor;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.plandesk.model.Plan;
import org.plandesk.store.journal.UnsavedPlans;
import org.plandesk.store.journal.UnsavedPlans.Unsaved;
import org.plandesk.ui.parts.NewUnits;
import org.plandesk.ui.properties.TypedFields;
import org.plandesk.ui.session.PlanSessions;

/**
 * Offers the unsaved edits that a killed program left. They come back as plans without a file: nothing on disk is replaced
 * before somebody saves them. User interface thread only.
 */
public final class UnsavedPrompt {

  private final IWorkbenchWindow window;
  private final Display display;

  /** @param window where the question appears and plans open */
  public UnsavedPrompt(IWorkbenchWindow window) {
    this.window = window;
    this.display = window.getShell().getDisplay();
  }

  /** Looks in the background and asks when there is something. */
  public void look() {
    PlanSessions.of(window).unsavedFolder().map(UnsavedPlans::new).ifPresent(plans -> run(() -> {
      List<Unsaved> found = plans.find();
      return found.isEmpty() ? null : () -> ask(plans, found);
    }));
  }

  private void ask(UnsavedPlans plans, List<Unsaved> found) {
    var dialog = new UnsavedDialog(window.getShell(), found);
    switch (dialog.open()) {
      case UnsavedDialog.RESTORE -> dialog.chosen().forEach(unsaved -> restore(plans, unsaved));
      case UnsavedDialog.DISCARD -> {
        if (isMeant(dialog.chosen())) {
          run(() -> discard(plans, dialog.chosen()));
        } else {
          show(() -> ask(plans, found));
        }
      }
      default -> {
        // Later: the next start asks again.
      }
    }
  }

  private static Runnable discard(UnsavedPlans plans, List<Unsaved> chosen) throws IOException {
    for (Unsaved unsaved : chosen) {
      plans.discard(unsaved);
    }
    return null;
  }

  /** There is no way back from this one, so that Enter does not go on. */
  private boolean isMeant(List<Unsaved> chosen) {
    var question = new MessageDialog(window.getShell(), Messages.unsavedTitle, null,
        Messages.bind(Messages.unsavedConfirm, chosen.size()), MessageDialog.WARNING, 1, Messages.unsavedDiscard,
        Messages.cancel);
    return question.open() == 0;
  }

  private void restore(UnsavedPlans plans, Unsaved unsaved) {
    run(() -> {
      Plan plan = plans.restore(unsaved);
      return () -> {
        new PlanOpener(window).openUnsaved(plan, unsaved.origin().name());
        PlanSessions.of(window).find(plan).ifPresent(session -> {
          TypedFields.apply(session, unsaved.typed(), names -> NewUnits.confirm(window.getShell(), names));
          session.keepNow(() -> discard(plans, unsaved));
        });
      };
    });
  }

  /** What was given back is forgotten once the new session keeps it. */
  private static void discard(UnsavedPlans plans, Unsaved unsaved) {
    try {
      plans.discard(unsaved);
    } catch (IOException e) {
      ILog.of(UnsavedPrompt.class).warn(unsaved.folder().toString(), e);
    }
  }

  private interface Work {
    /** @return what is to be done on the user interface thread, or null */
    Runnable run() throws IOException;
  }

  private void run(Work work) {
    Job job = new Job(Messages.unsavedTitle) {
      @Override
      protected IStatus run(IProgressMonitor monitor) {
        try {
          show(work.run());
        } catch (IOException e) {
          ILog.of(UnsavedPrompt.class).warn(e.getMessage(), e);
          show(() -> MessageDialog.openError(window.getShell(), Messages.unsavedTitle,
              Messages.bind(Messages.unsavedDamaged, e.getMessage())));
        }
        return Status.OK_STATUS;
      }

      @Override
      public boolean belongsTo(Object family) {
        return family == PlanReading.FAMILY;
      }
    };
    job.setSystem(true);
    job.schedule();
  }

  private void show(Runnable then) {
    if (then != null && !display.isDisposed()) {
      display.asyncExec(() -> {
        if (window.getShell() != null && !window.getShell().isDisposed()) {
          then.run();
        }
      });
    }
  }
}

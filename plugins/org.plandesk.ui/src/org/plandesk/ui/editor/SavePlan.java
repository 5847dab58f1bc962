// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.editor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.progress.IJobRunnable;
import org.plandesk.store.PlanFileException;
import org.plandesk.store.PlanFileException.Problem;
import org.plandesk.ui.parts.Commands;
import org.plandesk.ui.session.PlanOrigin;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/** Saves an open plan in the background while somebody may go on editing it; asks where only the user can decide. */
final class SavePlan {

  private final PlanSession session;
  private final IWorkbenchPartSite site;
  private final Shell shell;

  /**
   * Where to write.
   *
   * @param elsewhere null for the plan's own file when its turn comes
   */
  private record Target(Path elsewhere, boolean over) {}

  SavePlan(PlanSession session, IWorkbenchPartSite site) {
    this.session = session;
    this.site = site;
    this.shell = site.getShell();
  }

  /**
   * Saves to the plan's file, or asks for a place when it has none. Returns when the plan is saved, or when it is not: then the
   * monitor is cancelled, so that closing does not go on.
   */
  void save(IProgressMonitor monitor) {
    if (!target().map(target -> write(target, monitor)).orElse(Boolean.FALSE)) {
      monitor.setCanceled(true);
    }
  }

  /**
   * What saves to the plan's file, or to the place that the user is asked for at once. In a job it tells of failures by itself;
   * on the user interface thread, where a window that closes runs it, it does what {@link #save} does.
   *
   * @return null, with the monitor cancelled, when the user thought better of it
   */
  IJobRunnable begin(IProgressMonitor monitor) {
    Optional<Target> target = target();
    if (target.isEmpty()) {
      monitor.setCanceled(true);
      return null;
    }
    session.announceSave();
    return progress -> {
      if (Display.getCurrent() == null) {
        writeHere(target.get());
      } else if (!write(target.get(), progress)) {
        progress.setCanceled(true);
      }
      return Status.OK_STATUS;
    };
  }

  /** Asks for a place and saves there. */
  void saveAs() {
    if (session.applyTyping()) {
      ask().ifPresent(target -> write(target, new NullProgressMonitor()));
    }
  }

  private Optional<Target> target() {
    if (!session.applyTyping()) {
      return Optional.empty();
    }
    return session.origin() == PlanOrigin.FILE ? Optional.of(new Target(null, false)) : ask();
  }

  private Optional<Target> ask() {
    Path proposed = session.file().orElseGet(() -> Path.of(FileNames.withExtension(FileNames.safe(session.name()))));
    return PlanSessions.of(site).placeChooser().choose(shell, Messages.saveAsTitle, Messages.filterPlans, proposed)
        .map(place -> place.toAbsolutePath().normalize()).map(place -> {
          Path target = place.resolveSibling(FileNames.withExtension(place.getFileName().toString()));
          // the dialog has asked before replacing the file that was chosen, but knows nothing of one with the ending added
          return new Target(target, target.equals(place) && Files.exists(target));
        });
  }

  private void save(Target target) throws IOException {
    if (target.elsewhere() == null) {
      session.save();
    } else {
      session.save(target.elsewhere(), target.over());
    }
  }

  private Path file(Target target) {
    return target.elsewhere() == null ? session.file().orElseThrow() : target.elsewhere();
  }

  private void writeHere(Target target) {
    try {
      save(target);
    } catch (IOException | RuntimeException e) {
      shell.getDisplay().asyncExec(() -> {
        if (!shell.isDisposed()) {
          failed(target, e, new NullProgressMonitor());
        }
      });
    }
  }

  private boolean write(Target target, IProgressMonitor monitor) {
    try {
      ModalContext.run(progress -> {
        progress.beginTask(Messages.bind(Messages.saving, session.name()), IProgressMonitor.UNKNOWN);
        try {
          save(target);
        } catch (IOException e) {
          throw new InvocationTargetException(e);
        } finally {
          progress.done();
        }
      }, true, monitor, shell.getDisplay());
      return true;
    } catch (InvocationTargetException e) {
      return failed(target, e.getCause(), monitor);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Tells what went wrong and offers what helps. */
  private boolean failed(Target target, Throwable cause, IProgressMonitor monitor) {
    Problem problem = cause instanceof PlanFileException failure ? failure.problem() : Problem.WRITE_FAILED;
    String sentence = cause instanceof IOException ? cause.getMessage() : Messages.bind(Messages.errorSave, cause);
    return switch (problem) {
      case CHANGED_ON_DISK -> changed(target, sentence, monitor);
      case EXISTS, GONE -> switch (open(MessageDialog.WARNING, sentence,
          problem == Problem.GONE ? Messages.saveAgain : Messages.overwrite, Messages.saveElsewhere, Messages.cancel)) {
        case 0 -> write(new Target(file(target), true), monitor);
        case 1 -> elsewhere(monitor);
        default -> false;
      };
      default -> open(MessageDialog.ERROR, sentence, Messages.saveElsewhere, Messages.cancel) == 0
          && elsewhere(monitor);
    };
  }

  private int open(int kind, String sentence, String... buttons) {
    return MessageDialog.open(kind, shell, Messages.saveTitle, sentence, SWT.SHEET, buttons);
  }

  private boolean elsewhere(IProgressMonitor monitor) {
    return ask().map(target -> write(target, monitor)).orElse(Boolean.FALSE);
  }

  /** Somebody else saved the file: both states can be kept or looked at; what is overwritten stays among the backups. */
  private boolean changed(Target target, String sentence, IProgressMonitor monitor) {
    Path beside = FileNames.free(file(target), Messages.mine);
    String question = sentence + "\n\n" + Messages.bind(Messages.keepBothHint, beside.getFileName());
    return switch (open(MessageDialog.WARNING, question, Messages.keepBoth, Messages.compare, Messages.overwrite,
        Messages.cancel)) {
      case 0 -> write(new Target(beside, false), monitor);
      case 1 -> {
        Commands.run(site, "org.plandesk.ui.history.compareFiles",
            Map.of("org.plandesk.ui.history.file", file(target).toString()));
        yield false;
      }
      case 2 -> write(new Target(file(target), true), monitor);
      default -> false;
    };
  }
}

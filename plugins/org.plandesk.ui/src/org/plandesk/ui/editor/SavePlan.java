// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.editor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartSite;
import org.plandesk.store.PlanFileException;
import org.plandesk.store.PlanFileException.Problem;
import org.plandesk.ui.session.PlaceChooser;
import org.plandesk.ui.session.PlanOrigin;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/**
 * Saves an open plan in the background while the window stays alive; asks where only the user can decide.
 *
 * <p>Returns when the plan is saved, or when it is not: then the monitor is cancelled, so that closing does not go on.
 */
final class SavePlan {

  private final PlanSession session;
  private final Shell shell;
  private final PlaceChooser chooser;

  SavePlan(PlanSession session, IWorkbenchPartSite site) {
    this.session = session;
    this.chooser = PlanSessions.of(site).placeChooser();
    this.shell = site.getShell();
  }

  /** Saves to the plan's file, or asks for a place when it has none. */
  void save(IProgressMonitor monitor) {
    boolean saved = session.origin() == PlanOrigin.FILE
        ? write(session.file().orElseThrow(), false, monitor)
        : saveAs(monitor);
    if (!saved) {
      monitor.setCanceled(true);
    }
  }

  /** Asks for a place and saves there. */
  void saveAs() {
    saveAs(new NullProgressMonitor());
  }

  private boolean saveAs(IProgressMonitor monitor) {
    Path proposed = session.file().orElseGet(() -> Path.of(FileNames.withExtension(FileNames.safe(session.name()))));
    Optional<Path> chosen = chooser.choose(shell, Messages.saveAsTitle, Messages.filterPlans, proposed)
        .map(place -> place.toAbsolutePath().normalize());
    if (chosen.isEmpty()) {
      return false;
    }
    Path target = chosen.get().resolveSibling(FileNames.withExtension(chosen.get().getFileName().toString()));
    // the dialog has asked before replacing the file that was chosen, but knows nothing of one with the ending added
    return write(target, target.equals(chosen.get()) && Files.exists(target), monitor);
  }

  private boolean write(Path target, boolean over, IProgressMonitor monitor) {
    try {
      ModalContext.run(progress -> {
        progress.beginTask(Messages.bind(Messages.saving, session.name()), IProgressMonitor.UNKNOWN);
        try {
          session.save(target, over);
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
  private boolean failed(Path target, Throwable cause, IProgressMonitor monitor) {
    Problem problem = cause instanceof PlanFileException failure ? failure.problem() : Problem.WRITE_FAILED;
    String sentence = cause instanceof IOException ? cause.getMessage() : Messages.bind(Messages.errorSave, cause);
    if (problem == Problem.CHANGED_ON_DISK || problem == Problem.EXISTS) {
      int choice = MessageDialog.open(MessageDialog.WARNING, shell, Messages.saveTitle, sentence, SWT.SHEET,
          Messages.overwrite, Messages.saveElsewhere, Messages.cancel);
      return switch (choice) {
        case 0 -> write(target, true, monitor);
        case 1 -> saveAs(monitor);
        default -> false;
      };
    }
    int choice = MessageDialog.open(MessageDialog.ERROR, shell, Messages.saveTitle, sentence, SWT.SHEET,
        Messages.saveElsewhere, Messages.cancel);
    return choice == 0 && saveAs(monitor);
  }
}

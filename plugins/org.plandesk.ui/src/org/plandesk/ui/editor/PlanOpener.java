// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.plandesk.importer.ImportException;
import org.plandesk.ui.page.PageHit;
import org.plandesk.model.Plan;
import org.plandesk.ui.session.PlanOrigin;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/**
 * Opens plans in the window: reads in the background, shows the editor when the plan is there, and says in one sentence
 * why when it is not. A plan that is open already comes to the front instead.
 *
 * <p>Called on the user interface thread.
 */
public final class PlanOpener {

  private final IWorkbenchWindow window;
  private final PlanSessions sessions;

  /** @param window where editors open and messages appear */
  public PlanOpener(IWorkbenchWindow window) {
    this.window = window;
    this.sessions = PlanSessions.of(window);
  }

  /** Opens a plan file, or imports a document of another kind as a new plan. */
  public void open(Path path) {
    Path file = path.toAbsolutePath().normalize();
    Optional<PlanSession> open = sessions.find(file);
    if (open.isPresent()) {
      show(open.get());
    } else {
      show(PlanReading.file(file, sessions.storage()), file);
    }
  }

  /** Opens the plan that comes with the program, or brings it to the front. */
  public void openSample() {
    Optional<PlanSession> open =
        sessions.all().stream().filter(session -> session.origin() == PlanOrigin.ORIGINAL).findFirst();
    if (open.isPresent()) {
      show(open.get());
    } else {
      show(PlanReading.sample(), null);
    }
  }

  /** Shows a plan that has no file yet, such as a new or an imported one. */
  public void openUnsaved(Plan plan, String name) {
    show(sessions.open(plan, PlanOrigin.UNSAVED, name));
  }

  /** Shows what is being read, once it is there. */
  public void show(PlanReading reading) {
    show(reading, null);
  }

  /**
   * Opens the sentence of an element in the editor of its plan, in the perspective 编制 where the editor is shown; does
   * nothing when no open plan holds the element.
   *
   * @param hits what was searched for, to be marked; empty for nothing
   * @param current index of the hit that stands out, or -1
   */
  public void openSentence(EObject element, List<PageHit> hits, int current) {
    sessions.find(element).ifPresent(session -> {
      Perspectives.show(window, Perspectives.AUTHOR);
      show(session);
      if (window.getActivePage().getActiveEditor() instanceof PlanEditor editor && editor.session() == session) {
        editor.openSentence(element, hits, current);
      }
    });
  }

  /**
   * Makes an open plan the active one, its editor in front. Where the perspective has no room for editors it gets none:
   * 检索 and 时限 show the plan in views of their own.
   */
  public void show(PlanSession session) {
    IWorkbenchPage page = window.getActivePage();
    boolean roomForEditors = page.isEditorAreaVisible();
    Optional<IViewPart> view = shownView(page);
    try {
      page.openEditor(new PlanEditorInput(session), PlanEditor.ID);
      if (!roomForEditors) {
        page.setEditorAreaVisible(false);
        view.ifPresent(page::activate);
      }
    } catch (PartInitException e) {
      sessions.close(session);
      MessageDialog.openError(window.getShell(), Messages.openTitle, e.getLocalizedMessage());
    }
  }

  /** The view with the keyboard, else one that is seen. */
  private static Optional<IViewPart> shownView(IWorkbenchPage page) {
    return Stream.of(page.getViewReferences()).map(reference -> reference.getView(false))
        .filter(view -> view != null && page.isPartVisible(view))
        .max(Comparator.comparing(view -> view == page.getActivePart()));
  }

  /** @param file what is being read, to be forgotten when that fails; or null */
  private void show(PlanReading reading, Path file) {
    var display = window.getShell().getDisplay();
    sessions.expect(reading);
    reading.result().whenComplete((result, failure) -> display.asyncExec(() -> {
      boolean gone = window.getShell() == null || window.getShell().isDisposed();
      if (!gone && result != null) {
        show(result);
      }
      sessions.arrived(reading);
      if (!gone && result == null && !(failure instanceof CancellationException)) {
        if (file != null) {
          sessions.recent().remove(file);
        }
        tell(sentence(reading, failure), reading);
      }
    }));
  }

  private void tell(String sentence, PlanReading reading) {
    if (reading.rescue().isEmpty()) {
      MessageDialog.openError(window.getShell(), Messages.openTitle, sentence);
    } else if (MessageDialog.open(MessageDialog.ERROR, window.getShell(), Messages.openTitle, sentence, SWT.SHEET,
        Messages.openBackup, IDialogConstants.CLOSE_LABEL) == 0) {
      show(reading.readRescue(sessions.storage()), null);
    }
  }

  private void show(PlanReading.Result result) {
    show(result.file() != null
        ? sessions.openFile(result.plan(), result.file(), result.lock())
        : sessions.open(result.plan(), result.origin(), result.name()));
  }

  /** Errors that were foreseen have their sentence; others are ours, so the log keeps the trace. */
  private static String sentence(PlanReading reading, Throwable failure) {
    if (failure instanceof IOException || failure instanceof ImportException) {
      return failure.getLocalizedMessage();
    }
    ILog.of(PlanOpener.class).error(reading.getName(), failure);
    return Messages.bind(Messages.errorOpen, failure);
  }
}

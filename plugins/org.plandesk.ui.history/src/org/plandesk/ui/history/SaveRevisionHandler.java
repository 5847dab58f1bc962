// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.history.RevisionNote;
import org.plandesk.ui.history.compare.SavePlan;
import org.plandesk.ui.history.merge.AppliedMerges;
import org.plandesk.ui.parts.FieldEdits;
import org.plandesk.ui.parts.UserName;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/** 保存修订: asks for label, reason and author, saves the plan and records it. */
public final class SaveRevisionHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    FieldEdits.commitFocused();
    Optional<PlanSession> session = PlanSessions.of(window).active();
    if (session.isEmpty()) {
      MessageDialog.openInformation(window.getShell(), Messages.saveTitle, Messages.noPlan);
    } else {
      save(window, session.get());
    }
    return null;
  }

  private static void save(IWorkbenchWindow window, PlanSession session) {
    SaveRevisionDialog dialog = new SaveRevisionDialog(window.getShell(), session.name(), UserName.get());
    if (dialog.open() != Window.OK) {
      return;
    }
    RevisionNote note = dialog.note();
    UserName.set(note.author());
    Path before = session.file().orElse(null);
    if (session.isDirty() || before == null) {
      SavesByHand.of(window).during(before, () -> savePlan(window, session));
    }
    if (session.file().isPresent() && !session.isDirty()) {
      record(window, session.file().get(), note);
    }
  }

  private static void savePlan(IWorkbenchWindow window, PlanSession session) {
    SavePlan.editor(window.getActivePage(), session).ifPresent(editor -> saveAs(editor, session));
  }

  private static void saveAs(IEditorPart editor, PlanSession session) {
    if (session.isDirty()) {
      // not by the page, which saves in a job and returns before
      editor.doSave(new NullProgressMonitor());
    } else {
      // an original that nobody changed has no file to record
      editor.doSaveAs();
    }
  }

  private static void record(IWorkbenchWindow window, Path file, RevisionNote note) {
    RecordedSave save = new RecordedSave(file, AppliedMerges.of(window));
    HistoryWork.run(Messages.recording, monitor -> save.record(note), revision -> HistoryNews.tell(file),
        sentence -> {
          HistoryNews.tell(file);
          MessageDialog.openError(window.getShell(), Messages.saveTitle, sentence);
        });
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.history.PlanHistory;
import org.plandesk.history.Revision;
import org.plandesk.ui.editor.Perspectives;
import org.plandesk.ui.history.merge.MergeEditor;
import org.plandesk.ui.history.merge.MergeInput;
import org.plandesk.ui.history.merge.MergeSource;
import org.plandesk.ui.parts.FieldEdits;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/** 合并: asks where the other author's state is and shows what both did differently. */
public final class MergeHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    FieldEdits.commitFocused();
    Optional<PlanSession> session = PlanSessions.of(window).active();
    if (session.isEmpty()) {
      MessageDialog.openInformation(window.getShell(), Messages.mergeTitle, Messages.noPlan);
      return null;
    }
    Path file = session.get().file().orElse(null);
    if (file == null) {
      ask(window, session.get(), List.of());
    } else {
      HistoryWork.run(Messages.loading, monitor -> PlanHistory.of(file).list().revisions(),
          revisions -> ask(window, session.get(), revisions),
          sentence -> MessageDialog.openInformation(window.getShell(), Messages.mergeTitle, sentence));
    }
    return null;
  }

  private static void ask(IWorkbenchWindow window, PlanSession session, List<Revision> revisions) {
    Path file = session.file().orElse(null);
    MergeDialog dialog =
        new MergeDialog(window.getShell(), session.name(), file, revisions, LastPlaces.of(file));
    if (dialog.open() == Window.OK) {
      if (dialog.source() instanceof MergeSource.Shared shared) {
        LastPlaces.keep(file, shared.place());
      }
      open(window, new MergeInput(session, dialog.source()));
    }
  }

  /** Shows a merge, begun anew, in the perspective 编制, where there is room for it. */
  public static void open(IWorkbenchWindow window, MergeInput input) {
    try {
      Perspectives.show(window, Perspectives.AUTHOR);
      if (window.getActivePage().findEditor(input) instanceof MergeEditor before) {
        before.restart();
      }
      window.getActivePage().openEditor(input, MergeEditor.ID);
    } catch (PartInitException e) {
      MessageDialog.openError(window.getShell(), Messages.mergeTitle, e.getLocalizedMessage());
    }
  }
}

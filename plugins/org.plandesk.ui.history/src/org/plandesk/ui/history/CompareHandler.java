// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.history.PlanHistory;
import org.plandesk.history.RevisionList;
import org.plandesk.ui.history.compare.ComparisonInput;
import org.plandesk.ui.history.compare.Comparisons;
import org.plandesk.ui.history.compare.PlanState;
import org.plandesk.ui.history.compare.RevisionTableExport;
import org.plandesk.ui.history.model.RevisionRows;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/**
 * 比较 and 修订对照表: of what is chosen in the view 历史; else of the last revision that was
 * saved by hand and is another state, and the open plan.
 */
public final class CompareHandler extends AbstractHandler {

  private static final String TABLE = "org.plandesk.ui.history.table";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    boolean table = TABLE.equals(event.getCommand().getId());
    if (window.getActivePage().findView(HistoryView.ID) instanceof HistoryView view) {
      Optional<ComparisonInput> chosen = view.comparison();
      if (chosen.isPresent()) {
        start(window, chosen.get(), table);
        return null;
      }
    }
    Optional<PlanSession> session = PlanSessions.of(window).active();
    if (session.isEmpty() || session.get().file().isEmpty()) {
      tell(window, session.isEmpty() ? Messages.noPlan : Messages.noFile);
    } else {
      PlanHistory history = PlanHistory.of(session.get().file().get());
      HistoryWork.run(Messages.loading, monitor -> history.list(), list -> start(window, session.get(), list, table),
          sentence -> tell(window, sentence));
    }
    return null;
  }

  private static void start(IWorkbenchWindow window, PlanSession session, RevisionList list, boolean table) {
    RevisionRows rows = new RevisionRows();
    rows.setAll(list.revisions());
    if (rows.isEmpty() || session.file().isEmpty()) {
      tell(window, list.damage().orElse(Messages.noRevisions));
    } else {
      PlanState old = new PlanState.Recorded(session.file().get(), rows.lastKept(session.isDirty()));
      start(window, new ComparisonInput(old, new PlanState.Open(session)), table);
    }
  }

  private static void start(IWorkbenchWindow window, ComparisonInput input, boolean table) {
    if (table) {
      new RevisionTableExport(window.getShell(), input).run();
    } else {
      Comparisons.open(window, input.old(), input.current());
    }
  }

  private static void tell(IWorkbenchWindow window, String sentence) {
    MessageDialog.openInformation(window.getShell(), Messages.compare, sentence);
  }
}

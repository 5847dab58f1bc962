// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.history.PlanHistory;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/** 某日状态: asks for a date and opens the plan as it was at the end of that day. */
public final class StateOnDayHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Optional<Path> file = PlanSessions.of(window).active().flatMap(PlanSession::file);
    if (file.isEmpty()) {
      MessageDialog.openInformation(window.getShell(), Messages.dayTitle, Messages.noFile);
      return null;
    }
    DayDialog dialog = new DayDialog(window.getShell());
    if (dialog.open() == Window.OK) {
      PlanHistory history = PlanHistory.of(file.get());
      LocalDate day = dialog.day();
      HistoryWork.run(Messages.loading, monitor -> history.at(day), revision -> {
        if (revision.isPresent()) {
          new RevisionOpener(window, file.get()).open(revision.get(), day, null);
        } else {
          MessageDialog.openInformation(window.getShell(), Messages.dayTitle,
              Messages.bind(Messages.nothingOnDay, day));
        }
      }, sentence -> MessageDialog.openError(window.getShell(), Messages.dayTitle, sentence));
    }
    return null;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.history.PlanHistory;
import org.plandesk.history.SharedPlace;
import org.plandesk.ui.history.server.ServerTransfer;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/** 提交到共享位置: asks for the folder or server and gives the saved revisions of the open plan to the others. */
public final class ShareHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Optional<PlanSession> session = PlanSessions.of(window).active();
    if (session.isEmpty() || session.get().file().isEmpty()) {
      tell(window, session.isEmpty() ? Messages.noPlan : Messages.noFile);
      return null;
    }
    Path file = session.get().file().get();
    ShareDialog dialog = new ShareDialog(window.getShell(), session.get().name(), LastPlaces.of(file));
    if (dialog.open() == Window.OK) {
      share(window, file, dialog.place());
    }
    return null;
  }

  private static void share(IWorkbenchWindow window, Path file, SharedPlace place) {
    LastPlaces.keep(file, place);
    HistoryWork.run(Messages.sharing, monitor -> PlanHistory.of(file).shared(place, new ServerTransfer(monitor)).push(),
        count -> tell(window,
            count == 0 ? Messages.sharedNothing : Messages.bind(Messages.shared, count.toString(), place.text())),
        sentence -> tell(window, sentence));
  }

  private static void tell(IWorkbenchWindow window, String sentence) {
    MessageDialog.openInformation(window.getShell(), Messages.shareTitle, sentence);
  }
}

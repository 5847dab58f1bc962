// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.history.PlanHistory;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/** 提交到共享文件夹: asks for the folder and gives the saved revisions of the open plan to the others. */
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
    DirectoryDialog dialog = new DirectoryDialog(window.getShell());
    dialog.setText(Messages.shareTitle);
    dialog.setMessage(Messages.shareHint);
    dialog.setFilterPath(SharedFolders.of(file));
    String chosen = dialog.open();
    if (chosen != null) {
      share(window, file, Path.of(chosen));
    }
    return null;
  }

  private static void share(IWorkbenchWindow window, Path file, Path folder) {
    SharedFolders.keep(file, folder);
    HistoryWork.run(Messages.sharing, monitor -> PlanHistory.of(file).shared(folder).push(),
        count -> tell(window,
            count == 0 ? Messages.sharedNothing : Messages.bind(Messages.shared, count.toString(), folder)),
        sentence -> tell(window, sentence));
  }

  private static void tell(IWorkbenchWindow window, String sentence) {
    MessageDialog.openInformation(window.getShell(), Messages.shareTitle, sentence);
  }
}

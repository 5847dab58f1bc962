// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.server;

import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.plandesk.history.Transfer;

/** An exchange that a job of the window does: asks for name and password in a dialog and can be cancelled like the job. */
public final class ServerTransfer implements Transfer {

  private static final int PERCENT = 100;

  private final IProgressMonitor monitor;
  private boolean lasting;

  /** @param monitor of the job; its task begins here */
  public ServerTransfer(IProgressMonitor monitor) {
    this.monitor = monitor;
  }

  @Override
  public Optional<Login> login(Question question) {
    if (question.refused().isPresent()) {
      SavedLogins.forget(question.server());
    } else {
      Optional<Login> known = SavedLogins.find(question.server(), question.user());
      if (known.isPresent()) {
        lasting = false;
        return known;
      }
    }
    Login[] given = new Login[1];
    Display display = PlatformUI.getWorkbench().getDisplay();
    display.syncExec(() -> {
      LoginDialog dialog = new LoginDialog(shell(), question);
      if (dialog.open() == Window.OK) {
        given[0] = dialog.login();
        lasting = dialog.isLasting();
      }
    });
    return Optional.ofNullable(given[0]);
  }

  @Override
  public void accepted(String server, Login login) {
    if (!SavedLogins.keep(server, login, lasting)) {
      PlatformUI.getWorkbench().getDisplay().asyncExec(() -> MessageDialog.openInformation(shell(),
          Messages.loginTitle, Messages.bind(Messages.notKept, server)));
    }
  }

  private static Shell shell() {
    return PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
  }

  @Override
  public void progress(String what, double done) {
    monitor.subTask(done < 0 ? Messages.exchanging
        : Messages.bind(Messages.exchangingPart, Math.round(done * PERCENT)));
  }

  @Override
  public boolean isCancelled() {
    return monitor.isCanceled();
  }
}

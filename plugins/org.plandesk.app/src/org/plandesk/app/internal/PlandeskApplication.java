// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;

/** Runs the workbench; started by the platform on the main thread, once for each process. */
public final class PlandeskApplication implements IApplication {

  @Override
  public Object start(IApplicationContext context) {
    var display = PlatformUI.createDisplay();
    try {
      if (!Workspace.claim()) {
        MessageDialog.openError(null, Messages.workspaceTitle,
            Messages.bind(Messages.workspaceLocked, Workspace.place()));
        return EXIT_OK;
      }
      var arguments = List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
      int code = PlatformUI.createAndRunWorkbench(display, new PlandeskWorkbenchAdvisor(arguments));
      return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    } finally {
      display.dispose();
    }
  }

  /** Closes the workbench from outside, for example when the session of the system ends. */
  @Override
  public void stop() {
    if (!PlatformUI.isWorkbenchRunning()) {
      return;
    }
    var workbench = PlatformUI.getWorkbench();
    var display = workbench.getDisplay();
    display.syncExec(() -> {
      if (!display.isDisposed()) {
        workbench.close();
      }
    });
  }
}

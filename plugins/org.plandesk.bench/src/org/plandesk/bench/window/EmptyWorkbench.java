// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench.window;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The least that can be started on the platform: a window with one view that holds one tree. */
public final class EmptyWorkbench implements IApplication {

  @Override
  public Object start(IApplicationContext context) {
    Display display = PlatformUI.createDisplay();
    try {
      PlatformUI.createAndRunWorkbench(display, new Advisor());
      return EXIT_OK;
    } finally {
      display.dispose();
    }
  }

  @Override
  public void stop() {
    // The reporter ends the process.
  }

  /** Opens the one perspective. */
  private static final class Advisor extends WorkbenchAdvisor {

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
      configurer.setInitialSize(new Point(1280, 820));
      return new WorkbenchWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
      return EmptyPerspective.ID;
    }
  }
}

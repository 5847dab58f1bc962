// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.ui.IWorkbenchWindow;

/** Fixes the bars of the window in their places: without handles to drag them by, as there is one good order. */
final class WindowBars {

  private WindowBars() {}

  /** Takes the handles away; before the window is shown. */
  static void fix(IWorkbenchWindow window) {
    MWindow model = window.getService(MWindow.class);
    if (!(model instanceof MTrimmedWindow trimmed)) {
      return;
    }
    for (MTrimBar bar : trimmed.getTrimBars()) {
      for (MUIElement element : bar.getChildren()) {
        if (element.getTags().remove(IPresentationEngine.DRAGGABLE) && element.getWidget() != null) {
          // the handle is made with the control
          element.setToBeRendered(false);
          element.setToBeRendered(true);
        }
      }
    }
  }
}

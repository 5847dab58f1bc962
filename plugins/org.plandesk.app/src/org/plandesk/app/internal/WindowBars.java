// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolBar;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Fixes the bars of the window: without handles to drag them by, as there is one good order, and with the perspectives'
 * names in the language of this start.
 */
final class WindowBars {

  private WindowBars() {}

  /**
   * Takes the handles away and renews the names; before the window is shown. The kept layout has no handles, so that only the
   * first start makes bars twice.
   */
  static void fix(IWorkbenchWindow window) {
    MWindow model = window.getService(MWindow.class);
    name(window, model);
    if (!(model instanceof MTrimmedWindow trimmed)) {
      return;
    }
    for (MTrimBar bar : trimmed.getTrimBars()) {
      for (MUIElement element : bar.getChildren()) {
        if (element instanceof MToolBar && !element.getTags().contains(IPresentationEngine.NO_MOVE)) {
          // else the platform makes it draggable again whenever it makes the bar
          element.getTags().add(IPresentationEngine.NO_MOVE);
        }
        if (element.getTags().remove(IPresentationEngine.DRAGGABLE) && element.getWidget() != null) {
          // the handle is made with the control
          element.setToBeRendered(false);
          element.setToBeRendered(true);
        }
      }
    }
  }

  /** The kept layout has the names of the language that it was kept in. */
  private static void name(IWorkbenchWindow window, MWindow model) {
    var registry = window.getWorkbench().getPerspectiveRegistry();
    EModelService models = window.getService(EModelService.class);
    for (MPerspective perspective : models.findElements(model, null, MPerspective.class, null)) {
      IPerspectiveDescriptor descriptor = registry.findPerspectiveWithId(perspective.getElementId());
      if (descriptor != null) {
        perspective.setLabel(descriptor.getLabel());
        perspective.setTooltip(descriptor.getLabel());
      }
    }
  }
}

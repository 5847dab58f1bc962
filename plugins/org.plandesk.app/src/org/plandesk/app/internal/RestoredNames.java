// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import java.util.List;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.views.IViewDescriptor;

/**
 * Names views and perspectives anew. The layout keeps their names from run to run, and a view that lies behind another is
 * built only when it is shown: after a change of the language its tab would still bear the old name.
 */
final class RestoredNames {

  private RestoredNames() {}

  /** Gives everything restored its name in the language of this run. User interface thread, before windows open. */
  static void renew(IWorkbench workbench) {
    MApplication application = workbench.getService(MApplication.class);
    EModelService model = workbench.getService(EModelService.class);
    for (MPart part : model.findElements(application, null, MPart.class, List.of())) {
      name(part, workbench.getViewRegistry().find(part.getElementId()));
    }
    for (MPerspective perspective : model.findElements(application, null, MPerspective.class, List.of())) {
      name(perspective, workbench.getPerspectiveRegistry().findPerspectiveWithId(perspective.getElementId()));
    }
  }

  private static void name(MUILabel labelled, IViewDescriptor known) {
    if (known != null) {
      labelled.setLabel(known.getLabel());
    }
  }

  private static void name(MUILabel labelled, IPerspectiveDescriptor known) {
    if (known != null) {
      labelled.setLabel(known.getLabel());
    }
  }
}

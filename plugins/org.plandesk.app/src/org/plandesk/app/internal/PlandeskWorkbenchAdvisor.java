// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Says which perspective opens first and that the window comes back as it was left. */
final class PlandeskWorkbenchAdvisor extends WorkbenchAdvisor {

  @Override
  public void initialize(IWorkbenchConfigurer configurer) {
    super.initialize(configurer);
    configurer.setSaveAndRestore(true);
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
    return new PlandeskWindowAdvisor(configurer);
  }

  @Override
  public String getInitialWindowPerspectiveId() {
    return AuthorPerspective.ID;
  }
}

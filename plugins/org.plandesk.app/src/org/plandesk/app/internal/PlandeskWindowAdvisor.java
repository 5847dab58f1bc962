// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Describes the window: size at the first start, which bars it has. */
final class PlandeskWindowAdvisor extends WorkbenchWindowAdvisor {

  PlandeskWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
    super(configurer);
  }

  @Override
  public void preWindowOpen() {
    var configurer = getWindowConfigurer();
    configurer.setInitialSize(new Point(1440, 900));
    configurer.setShowMenuBar(true);
    configurer.setShowCoolBar(true);
    configurer.setShowStatusLine(true);
    configurer.setShowPerspectiveBar(true);
    configurer.setShowProgressIndicator(true);
  }
}

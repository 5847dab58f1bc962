// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.service;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Opens the search once the window is there, so that the first letter typed finds something; named in plugin.xml. */
public final class SearchStartup implements IStartup {

  @Override
  public void earlyStartup() {
    var workbench = PlatformUI.getWorkbench();
    workbench.getDisplay().asyncExec(() -> {
      if (!workbench.isClosing()) {
        SearchService service = SearchService.of(workbench);
        service.tidy();
        service.library().index();
        service.warmUp();
      }
    });
  }
}

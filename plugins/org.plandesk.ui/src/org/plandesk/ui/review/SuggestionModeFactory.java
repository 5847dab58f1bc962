// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.plandesk.ui.session.PlanSessions;

/** Makes the workbench's {@link SuggestionMode}; named in plugin.xml. */
public final class SuggestionModeFactory extends AbstractServiceFactory {

  private SuggestionMode mode;

  @Override
  @SuppressWarnings("rawtypes") // as declared by the platform
  public Object create(Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
    // windows and parts ask as well; there is one for the whole workbench
    if (mode == null) {
      mode = new SuggestionMode(PlanSessions.of(locator));
    }
    return mode;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the workbench's {@link PlanSessions}; named in plugin.xml. */
public final class PlanSessionsFactory extends AbstractServiceFactory {

  private static final String BUNDLE = "org.plandesk.ui";

  private PlanSessions sessions;

  @Override
  @SuppressWarnings("rawtypes") // as declared by the platform
  public Object create(Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
    // windows and parts ask as well; there is one for the whole workbench
    if (sessions == null) {
      sessions = new PlanSessions(new PlanFileStorage(), new RecentPlans(InstanceScope.INSTANCE.getNode(BUNDLE)));
      sessions.addListener(new SaveListeners(sessions));
    }
    return sessions;
  }
}

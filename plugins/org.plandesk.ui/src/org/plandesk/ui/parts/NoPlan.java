// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import org.eclipse.ui.services.IServiceLocator;
import org.plandesk.ui.session.PlanSessions;

/**
 * What parts do while there is no plan to be shown: they say that one is being read, or that none is open and offer to open one.
 * User interface thread only.
 */
public final class NoPlan {

  private NoPlan() {
  }

  /** The sentence that a part of the site, window or workbench says. */
  public static String sentence(IServiceLocator locator) {
    return PlanSessions.of(locator).isExpecting() ? Messages.readingPlan : Messages.noPlan;
  }

  /** Says it on a page that has nothing else to say, with the button that helps while nothing is being read. */
  public static void say(EmptyState page, IServiceLocator locator) {
    page.setText(sentence(locator));
    page.offer(PlanSessions.of(locator).isExpecting() ? "" : Messages.openPlan,
        () -> Commands.run(locator, Commands.OPEN));
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.app.internal;

import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessionListener;
import org.plandesk.ui.session.PlanSessions;
import org.plandesk.ui.session.PlanSessionsListener;

/** The title of the window: the active plan, with a star while something of it is not saved, then the program. */
final class WindowTitle implements PlanSessionsListener {

  private final IWorkbenchWindowConfigurer configurer;
  private final PlanSessions sessions;
  private final PlanSessionListener listener = (session, change) -> update();
  private PlanSession followed;

  WindowTitle(IWorkbenchWindowConfigurer configurer) {
    this.configurer = configurer;
    this.sessions = PlanSessions.of(configurer.getWindow());
    sessions.addListener(this);
    activeChanged(sessions.active());
  }

  @Override
  public void activeChanged(Optional<PlanSession> active) {
    if (followed != null) {
      followed.removeListener(listener);
    }
    followed = active.orElse(null);
    if (followed != null) {
      followed.addListener(listener);
    }
    update();
  }

  void dispose() {
    sessions.removeListener(this);
    if (followed != null) {
      followed.removeListener(listener);
    }
  }

  private void update() {
    String program = Platform.getProduct() == null ? "Plandesk" : Platform.getProduct().getName();
    configurer.setTitle(followed == null
        ? program
        : (followed.isDirty() ? "*" : "") + followed.name() + " — " + program);
  }
}

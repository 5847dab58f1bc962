// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.services.IServiceLocator;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessionListener;
import org.plandesk.ui.session.PlanSessionListener.Change;
import org.plandesk.ui.session.PlanSessions;
import org.plandesk.ui.session.PlanSessionsListener;

/**
 * Tells a view which plan is the active one, and when that plan changed.
 *
 * <pre>{@code
 * active = ActivePlan.follow(getSite(), follower);   // at the end of createPartControl
 * active.release();                                  // in dispose
 * }</pre>
 *
 * <p>User interface thread only.
 */
public final class ActivePlan implements PlanSessionsListener {

  /** What a view does. */
  public interface Follower {

    /**
     * Another plan became the active one; empty when none is open, and told again then when one begins to be read or did not
     * come. Also told at once when it begins to follow.
     */
    void activePlan(Optional<PlanSession> session);

    /** Commands changed the active plan, or it has another file or name; told once for several in a row, after them. */
    default void changed() {}
  }

  private final PlanSessions sessions;
  private final Follower follower;
  private final Display display;
  private final PlanSessionListener listener = this::sessionChanged;
  private PlanSession session;
  private boolean telling;
  private boolean released;

  private ActivePlan(IServiceLocator locator, Follower follower) {
    this.sessions = PlanSessions.of(locator);
    this.follower = follower;
    this.display = Display.getCurrent();
  }

  /** Begins to follow, and tells of the plan that is active now. */
  public static ActivePlan follow(IServiceLocator locator, Follower follower) {
    ActivePlan active = new ActivePlan(locator, follower);
    active.sessions.addListener(active);
    active.session = active.sessions.active().orElse(null);
    if (active.session != null) {
      active.session.addListener(active.listener);
    }
    follower.activePlan(active.session());
    return active;
  }

  /** The active plan. */
  public Optional<PlanSession> session() {
    return Optional.ofNullable(session);
  }

  /** Follows no longer. */
  public void release() {
    released = true;
    sessions.removeListener(this);
    if (session != null) {
      session.removeListener(listener);
      session = null;
    }
  }

  @Override
  public void activeChanged(Optional<PlanSession> active) {
    PlanSession next = active.orElse(null);
    if (next == session) {
      return;
    }
    if (session != null) {
      session.removeListener(listener);
    }
    session = next;
    if (session != null) {
      session.addListener(listener);
    }
    follower.activePlan(active);
  }

  @Override
  public void closed(PlanSession closed) {
    if (closed == session) {
      activeChanged(Optional.empty());
    }
  }

  @Override
  public void expectedChanged(boolean expecting) {
    if (session == null) {
      follower.activePlan(Optional.empty());
    }
  }

  private void sessionChanged(PlanSession changed, Change change) {
    if ((change == Change.COMMANDS || change == Change.PLACE) && !telling) {
      telling = true;
      display.asyncExec(() -> {
        telling = false;
        if (!released && changed == session) {
          follower.changed();
        }
      });
    }
  }
}

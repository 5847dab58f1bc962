// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;
import org.plandesk.ui.session.PlanSessionsListener;

/**
 * The checks of a window: the active plan is checked when it becomes active and after each edit, and what was found in a plan is
 * kept until it is closed. Begins when it is first asked for, lives as long as the window. User interface thread only.
 */
final class WindowChecks implements PlanSessionsListener {

  private static final String KEY = WindowChecks.class.getName();

  private final PlanSessions sessions;
  private final Map<PlanSession, PlanChecker> checkers = new HashMap<>();
  private final List<Runnable> listeners = new ArrayList<>();

  private WindowChecks(IWorkbenchWindow window) {
    sessions = PlanSessions.of(window);
    sessions.addListener(this);
    window.getShell().addListener(SWT.Dispose, event -> {
      sessions.removeListener(this);
      checkers.values().forEach(PlanChecker::dispose);
    });
    activeChanged(sessions.active());
  }

  /** The checks of a window, made when they are first asked for. */
  static WindowChecks of(IWorkbenchWindow window) {
    Shell shell = window.getShell();
    if (shell.getData(KEY) == null) {
      shell.setData(KEY, new WindowChecks(window));
    }
    return (WindowChecks) shell.getData(KEY);
  }

  /** The check of the active plan. */
  Optional<PlanChecker> active() {
    return sessions.active().map(checkers::get);
  }

  /** Tells a listener when another plan is active or its check has come further. */
  void addListener(Runnable listener) {
    listeners.add(listener);
  }

  void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  @Override
  public void activeChanged(Optional<PlanSession> active) {
    PlanSession session = active.orElse(null);
    if (session != null && !checkers.containsKey(session)) {
      PlanChecker checker = new PlanChecker(session, this::tell);
      checkers.put(session, checker);
      checker.checkSoon();
    } else {
      tell();
    }
  }

  @Override
  public void expectedChanged(boolean expecting) {
    tell();
  }

  @Override
  public void closed(PlanSession session) {
    PlanChecker checker = checkers.remove(session);
    if (checker != null) {
      checker.dispose();
      tell();
    }
  }

  private void tell() {
    List.copyOf(listeners).forEach(Runnable::run);
  }
}

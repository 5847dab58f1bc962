// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.plandesk.model.Plan;
import org.plandesk.ui.page.PlanWatcher;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;
import org.plandesk.ui.session.PlanSessionsListener;
import org.plandesk.ui.session.PlanReading;
import org.plandesk.ui.timeline.view.TimelineViewModel;

/**
 * The line of time of a window: the view model that its parts share, kept to the active plan or to all that are open, and told
 * of their changes. Lives as long as the window. User interface thread only.
 */
public final class WindowTimeline implements PlanSessionsListener {

  private static final String KEY = WindowTimeline.class.getName();

  private final PlanSessions sessions;
  private final Shell shell;
  private final PlanReading work;
  private final TimelineViewModel model;
  private final TimelinePreferences preferences = new TimelinePreferences();
  private final Map<PlanSession, PlanWatcher> watchers = new HashMap<>();
  private boolean all;

  private WindowTimeline(IWorkbenchWindow window) {
    sessions = PlanSessions.of(window);
    shell = window.getShell();
    work = new BackgroundWork(shell.getDisplay(), this::shown);
    model = new TimelineViewModel(work, LocalDate.now());
    model.setSettings(preferences.load(model.settings()));
    model.addListener(new TimelineViewModel.Listener() {
      @Override
      public void changed() {
        preferences.keep(model.settings());
      }
    });
    model.setExpecting(sessions.isExpecting());
    sessions.addListener(this);
    shell.addListener(SWT.Dispose, event -> {
      sessions.removeListener(this);
      watchers.values().forEach(watcher -> watcher.watch(null));
    });
    refresh();
  }

  /** The line of time of a window, made when it is first asked for. */
  public static WindowTimeline of(IWorkbenchWindow window) {
    Shell shell = window.getShell();
    if (shell.getData(KEY) == null) {
      shell.setData(KEY, new WindowTimeline(window));
    }
    return (WindowTimeline) shell.getData(KEY);
  }

  /** What the parts show. */
  public TimelineViewModel model() {
    return model;
  }

  /** Where parts work out what they show. */
  PlanReading work() {
    return work;
  }

  /** The session of the plan that an element belongs to. */
  Optional<PlanSession> session(EObject element) {
    return sessions.find(element);
  }

  /** The plans that are shown. */
  List<PlanSession> shown() {
    return all ? sessions.all() : sessions.active().stream().toList();
  }

  /** Whether all open plans are shown. */
  boolean isAll() {
    return all;
  }

  /** Shows all open plans on one line of time, or the active one. */
  void setAll(boolean value) {
    all = value;
    refresh();
  }

  @Override
  public void activeChanged(Optional<PlanSession> active) {
    refresh();
  }

  @Override
  public void opened(PlanSession session) {
    refresh();
  }

  @Override
  public void closed(PlanSession session) {
    refresh();
  }

  @Override
  public void expectedChanged(boolean expecting) {
    model.setExpecting(expecting);
  }

  private void refresh() {
    List<PlanSession> now = shown();
    watchers.entrySet().removeIf(entry -> {
      boolean gone = !now.contains(entry.getKey());
      if (gone) {
        entry.getValue().watch(null);
      }
      return gone;
    });
    List<Plan> plans = now.stream().map(PlanSession::plan).toList();
    model.setPlans(plans);
    for (PlanSession session : now) {
      watchers.computeIfAbsent(session, any -> {
        PlanWatcher watcher = new TimelineWatcher(shell.getDisplay(), this::plansChanged);
        watcher.watch(session.plan());
        return watcher;
      });
    }
  }

  private void plansChanged(Collection<EObject> touched) {
    if (!shell.isDisposed()) {
      model.plansChanged(touched);
    }
  }
}

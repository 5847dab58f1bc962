// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.swt.widgets.Display;
import org.plandesk.model.Assignable;
import org.plandesk.model.Assignment;
import org.plandesk.model.Baseline;
import org.plandesk.model.Content;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.Mark;
import org.plandesk.model.Note;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanPackage.Literals;

/**
 * Gathers what changes in a plan and tells it once, when the change as a whole is done: a command that touches a thousand
 * sentences repaints the page once. May be notified on any thread; tells on the thread of the display.
 */
public class PlanWatcher extends EContentAdapter {

  private final Display display;
  private final Consumer<Collection<EObject>> changed;
  private final Set<EObject> touched = Collections.newSetFromMap(new IdentityHashMap<>());
  private Plan plan;

  /**
   * @param display on whose thread is told
   * @param changed told of the objects whose features changed
   */
  public PlanWatcher(Display display, Consumer<Collection<EObject>> changed) {
    this.display = display;
    this.changed = changed;
  }

  /** Watches another plan, or none. */
  public final void watch(Plan newPlan) {
    if (plan != null) {
      plan.eAdapters().remove(this);
    }
    synchronized (touched) {
      touched.clear();
    }
    plan = newPlan;
    if (plan != null) {
      plan.eAdapters().add(this);
    }
  }

  /** Looks only into what is shown: units, evaluations and comments hold no words of a page. */
  @Override
  protected void addAdapter(Notifier notifier) {
    if (isWatched(notifier)) {
      super.addAdapter(notifier);
    }
  }

  /** Whether changes of the object are of interest; asked once when it comes into the plan. */
  protected boolean isWatched(Object object) {
    return object instanceof Plan || object instanceof Content || object instanceof Mark || object instanceof Indicator
        || object instanceof Note || object instanceof HeaderRow || object instanceof Baseline
        || object instanceof IndicatorTarget || object instanceof Assignment || object instanceof Assignable;
  }

  /** Whether the change is of interest. */
  protected boolean counts(Notification notification) {
    return notification.getFeature() != Literals.PLAN__COMMENTS
        && notification.getFeature() != Literals.PLAN__SUGGESTIONS
        && notification.getFeature() != Literals.PLAN__REVIEW_NEEDS
        && notification.getFeature() != Literals.PLAN__CORRECTIONS
        && notification.getFeature() != Literals.PLAN__IGNORED_FINDINGS;
  }

  @Override
  public void notifyChanged(Notification notification) {
    super.notifyChanged(notification);
    if (notification.isTouch() || notification.getEventType() == Notification.REMOVING_ADAPTER
        || !(notification.getNotifier() instanceof EObject element) || !counts(notification)) {
      return;
    }
    boolean first;
    synchronized (touched) {
      first = touched.isEmpty();
      touched.add(element);
    }
    if (first && !display.isDisposed()) {
      display.asyncExec(this::tell);
    }
  }

  /** Tells at once what changed so far; on the thread of the display. */
  public final void flush() {
    tell();
  }

  private void tell() {
    List<EObject> elements;
    synchronized (touched) {
      elements = new ArrayList<>(touched);
      touched.clear();
    }
    if (!elements.isEmpty()) {
      changed.accept(elements);
    }
  }
}

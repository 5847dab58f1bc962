// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Display;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.Reading;
import org.plandesk.model.Report;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.ui.page.PlanWatcher;

/** Watches what the line of time shows of a plan: contents, marks, units, reports and readings. */
final class TimelineWatcher extends PlanWatcher {

  /** What is kept about a plan and stands on no line of time. */
  private static final Set<EStructuralFeature> BESIDE =
      Set.of(PlanPackage.Literals.PLAN__REVIEW_NEEDS, PlanPackage.Literals.PLAN__CORRECTIONS);

  TimelineWatcher(Display display, Consumer<Collection<EObject>> changed) {
    super(display, changed);
  }

  @Override
  protected boolean isWatched(Object object) {
    return super.isWatched(object) || object instanceof Report || object instanceof Reading
        || object instanceof ResponsibleUnit;
  }

  @Override
  protected boolean counts(Notification notification) {
    return !BESIDE.contains(notification.getFeature());
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.swt.widgets.Display;
import org.plandesk.model.Comment;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Suggestion;

/** Tells when something else is remarked in a plan. As of {@link PlanWatcher}. */
final class RemarkWatcher extends PlanWatcher {

  RemarkWatcher(Display display, Runnable changed) {
    super(display, touched -> changed.run());
  }

  @Override
  protected boolean isWatched(Object object) {
    return object instanceof Plan || object instanceof Comment || object instanceof Suggestion;
  }

  @Override
  protected boolean counts(Notification notification) {
    return !(notification.getNotifier() instanceof Plan) || notification.getFeature() == Literals.PLAN__COMMENTS
        || notification.getFeature() == Literals.PLAN__SUGGESTIONS;
  }
}

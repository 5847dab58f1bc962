// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import java.util.Optional;
import org.eclipse.ui.IWorkbenchWindow;
import org.plandesk.ui.editor.Perspectives;

/** Finds the parts of 时限 in a window. */
final class TimelineParts {

  private TimelineParts() {}

  /** The view 时限; its perspective comes to the front when the view is not in the one that is. */
  static Optional<TimelineView> view(IWorkbenchWindow window) {
    if (window.getActivePage().findView(TimelineView.ID) == null) {
      Perspectives.show(window, Perspectives.DEADLINES);
    }
    return window.getActivePage().findView(TimelineView.ID) instanceof TimelineView view ? Optional.of(view)
        : Optional.empty();
  }
}

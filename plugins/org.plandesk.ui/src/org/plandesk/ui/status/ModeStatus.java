// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.status;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.review.SuggestionMode;
import org.plandesk.ui.session.PlanSession;

/** Says that typing suggests instead of changing the text, while it does. */
final class ModeStatus extends StatusItem {

  private final SuggestionMode mode;
  private final Runnable changed = this::refresh;

  ModeStatus(Composite parent, IWorkbenchWindow window) {
    super(parent, window, Messages.mode);
    mode = SuggestionMode.of(window);
    label().setFont(PlanFonts.SMALL.font());
    label().setForeground(PlanColors.DEADLINE.color());
    mode.addListener(changed);
  }

  @Override
  String text(PlanSession active) {
    return active != null && mode.isOn() ? Messages.suggesting : "";
  }

  @Override
  void dispose() {
    mode.removeListener(changed);
    super.dispose();
  }
}

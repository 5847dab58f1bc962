// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.status;

import java.time.format.DateTimeFormatter;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.plandesk.ui.session.PlanOrigin;
import org.plandesk.ui.session.PlanSession;

/** Whether the plan is saved, and since when. */
final class SaveStatus extends StatusItem {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  SaveStatus(Composite parent, IWorkbenchWindow window) {
    super(parent, window, Messages.saving);
  }

  @Override
  String text(PlanSession active) {
    if (active == null) {
      return "";
    }
    return switch (active.saveState()) {
      case SAVING -> Messages.savingNow;
      case FAILED -> Messages.saveFailed;
      case NONE, SAVED -> state(active);
    };
  }

  private static String state(PlanSession active) {
    if (active.origin() == PlanOrigin.ORIGINAL) {
      return active.isDirty() ? Messages.unsavedSample : Messages.sample;
    }
    String saved = active.savedAt().map(time -> Messages.bind(Messages.savedAt, time.format(TIME)))
        .orElse(active.origin() == PlanOrigin.FILE ? Messages.saved : "");
    if (!active.isDirty()) {
      return saved;
    }
    return saved.isEmpty() || active.savedAt().isEmpty() ? Messages.unsaved : saved + Messages.changedSince;
  }
}

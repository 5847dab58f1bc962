// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.plandesk.model.TimeExpression;
import org.plandesk.timeline.TimelineMark;
import org.plandesk.ui.editor.PlanOpener;
import org.plandesk.ui.session.PlanSessions;
import org.plandesk.ui.timeline.canvas.MarkActions;
import org.plandesk.ui.timeline.edit.ChangeDateDialog;
import org.plandesk.ui.timeline.edit.DeadlineEdits;

/** What the parts of 时限 do with marks in a window. */
final class PartActions implements MarkActions {

  private final IWorkbenchWindow window;
  private final DeadlineEdits edits;

  PartActions(IWorkbenchWindow window) {
    this.window = window;
    this.edits = new DeadlineEdits(PlanSessions.of(window), Clock.systemDefaultZone());
  }

  DeadlineEdits edits() {
    return edits;
  }

  @Override
  public void open(TimelineMark mark) {
    new PlanOpener(window).openSentence(mark.element(), List.of(), -1);
  }

  @Override
  public void move(List<TimelineMark> marks, LocalDate day) {
    moveDeadlines(DeadlineEdits.movable(marks), day);
  }

  /** Asks for day and reason, and moves the deadlines. */
  void moveDeadlines(List<TimeExpression> deadlines, LocalDate day) {
    if (!deadlines.isEmpty()) {
      ChangeDateDialog dialog = new ChangeDateDialog(window.getShell(), deadlines, day);
      if (dialog.open() == Window.OK) {
        edits.move(deadlines, dialog.day(), dialog.reason());
      }
    }
  }
}

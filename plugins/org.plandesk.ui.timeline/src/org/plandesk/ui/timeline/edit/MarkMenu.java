// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.plandesk.model.ProgressStatus;
import org.plandesk.model.Reportable;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.timeline.TimelineMark;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.timeline.canvas.MarkActions;

/** The context menu of selected marks, on the line of time and in the table alike. Its items are made when it opens. */
public final class MarkMenu {

  private final Supplier<List<TimelineMark>> selection;
  private final Supplier<LocalDate> asOf;
  private final MarkActions actions;
  private final DeadlineEdits edits;
  private final Menu menu;

  /**
   * @param selection the marks that are selected when it opens
   * @param asOf the day on which lights are judged, and to which reports belong
   */
  public MarkMenu(Control owner, Supplier<List<TimelineMark>> selection, Supplier<LocalDate> asOf, MarkActions actions,
      DeadlineEdits edits) {
    this.selection = selection;
    this.asOf = asOf;
    this.actions = actions;
    this.edits = edits;
    menu = new Menu(owner);
    menu.addListener(SWT.Show, event -> fill());
  }

  /** The menu to be set on a control. */
  public Menu menu() {
    return menu;
  }

  private void fill() {
    for (MenuItem item : menu.getItems()) {
      item.dispose();
    }
    List<TimelineMark> marks = selection.get();
    List<TimeExpression> deadlines = DeadlineEdits.movable(marks);
    List<Reportable> reportable = DeadlineEdits.reportable(marks);
    item(menu, Images.OPEN_SENTENCE, Messages.open + "\tF3", !marks.isEmpty(), () -> actions.open(marks.get(0)));
    new MenuItem(menu, SWT.SEPARATOR);
    item(menu, Images.EDIT, Messages.changeDateItem + "\tCtrl+D", !deadlines.isEmpty(),
        () -> actions.move(marks, null));
    List<TimeExpression> moved = deadlines.stream().filter(deadline -> deadline.getMovedTo() != null).toList();
    if (!moved.isEmpty()) {
      item(menu, Images.UNDO, Messages.moveBack, true, () -> edits.moveBack(moved));
    }
    if (deadlines.size() == 1 && deadlines.get(0).getAlternative() != null
        && deadlines.get(0).getDate() != null) {
      readings(deadlines.get(0));
    }
    MenuItem status = new MenuItem(menu, SWT.CASCADE);
    status.setText(Messages.setStatus);
    status.setImage(Images.PROGRESS.image());
    status.setEnabled(!reportable.isEmpty());
    Menu states = new Menu(menu);
    status.setMenu(states);
    for (ProgressStatus state : ProgressStatus.VALUES) {
      item(states, null, PlanLabels.current().literal(state), true,
          () -> edits.report(reportable, state, asOf.get()));
    }
  }

  private void readings(TimeExpression deadline) {
    for (LocalDate reading : List.of(deadline.getDate(), deadline.getAlternative())) {
      item(menu, Images.OTHER_READING, Messages.bind(Messages.readAs, deadline.getQuote(), reading), true,
          () -> edits.chooseReading(deadline, reading));
    }
  }

  private static void item(Menu parent, Images icon, String text, boolean enabled, Runnable action) {
    MenuItem item = new MenuItem(parent, SWT.PUSH);
    item.setText(text);
    if (icon != null) {
      item.setImage(icon.image());
    }
    item.setEnabled(enabled);
    item.addListener(SWT.Selection, event -> action.run());
  }
}

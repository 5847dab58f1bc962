// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.canvas;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.plandesk.timeline.MarkKind;
import org.plandesk.timeline.TimelineMark;
import org.plandesk.timeline.scene.Metrics;
import org.plandesk.timeline.scene.SceneItem;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;

/**
 * The mouse on the line of time: a click selects, a double click opens, dragging the ground moves the picture, dragging a
 * deadline moves it to another day. Esc gives a drag up.
 */
final class CanvasMouse {

  /** A hand that shakes does not drag. */
  private static final int SLACK = 5;

  private final TimelineCanvas canvas;
  private final MarkActions actions;
  private Point pressed;
  private SceneItem grabbed;
  private boolean dragging;
  private LocalDate day;

  CanvasMouse(TimelineCanvas canvas, MarkActions actions) {
    this.canvas = canvas;
    this.actions = actions;
    canvas.addListener(SWT.MouseDown, this::down);
    canvas.addListener(SWT.MouseMove, this::move);
    canvas.addListener(SWT.MouseUp, this::up);
    canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
    canvas.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ESC) {
        giveUp();
      }
    });
  }

  private void down(Event event) {
    canvas.setFocus();
    Optional<SceneItem> item = canvas.itemAt(event.x, event.y);
    if (event.button == 1) {
      pressed = new Point(event.x, event.y);
      grabbed = item.orElse(null);
    }
    item.ifPresent(found -> pressedOn(found, event.button));
  }

  private void pressedOn(SceneItem item, int button) {
    switch (item.kind()) {
      case MARK -> {
        canvas.model().setFocus(List.of());
        canvas.selectItem(item);
      }
      case GATHERING, UNDATED -> {
        canvas.selectItem(item);
        canvas.model().setFocus(item.marks());
      }
      case LANE, YEAR -> {
        // happens when the button is let go, for these can be dragged too
      }
    }
  }

  private void move(Event event) {
    if (pressed == null || (event.stateMask & SWT.BUTTON1) == 0) {
      boolean hand = canvas.itemAt(event.x, event.y).isPresent();
      canvas.setCursor(canvas.getDisplay().getSystemCursor(hand ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW));
      return;
    }
    boolean far = Math.abs(event.x - pressed.x) > SLACK || Math.abs(event.y - pressed.y) > SLACK;
    if (!dragging && !far) {
      return;
    }
    dragging = true;
    if (movable() != null) {
      day = canvas.scene().dayAt(canvas.viewport(), event.x);
      int x = event.x;
      canvas.setOverlay((gc, on) -> paintDrop(gc, x));
    } else {
      canvas.scrollBy(pressed.x - event.x, pressed.y - event.y);
      pressed = new Point(event.x, event.y);
    }
  }

  private void up(Event event) {
    if (event.button != 1 || pressed == null) {
      return;
    }
    TimelineMark moved = dragging ? movable() : null;
    LocalDate to = day;
    SceneItem clicked = dragging ? null : grabbed;
    giveUp();
    if (moved != null && to != null && !to.equals(moved.date())) {
      actions.move(List.of(moved), to);
    } else if (clicked != null && clicked.kind() == SceneItem.Kind.LANE) {
      canvas.model().toggleLane(clicked.lane());
    } else if (clicked != null && clicked.kind() == SceneItem.Kind.YEAR) {
      focusYear(clicked.year());
    }
  }

  private void focusYear(int year) {
    List<TimelineMark> listed = canvas.model().index().lanes().stream().flatMap(lane -> lane.dated().stream())
        .filter(mark -> mark.year() == year && mark.kind() != MarkKind.PERIOD).distinct().toList();
    canvas.model().setFocus(listed.equals(canvas.model().focus()) ? List.of() : listed);
  }

  private void doubleClick(Event event) {
    if (event.button == 1) {
      canvas.itemAt(event.x, event.y).ifPresent(item -> new ItemOpening(canvas, actions).open(item));
    }
  }

  private void giveUp() {
    pressed = null;
    grabbed = null;
    day = null;
    if (dragging) {
      dragging = false;
      canvas.setOverlay(null);
    }
  }

  /** The deadline that is being dragged; null when the picture is. */
  private TimelineMark movable() {
    boolean deadline = grabbed != null && grabbed.kind() == SceneItem.Kind.MARK
        && grabbed.marks().get(0).kind() == MarkKind.DEADLINE;
    return deadline ? grabbed.marks().get(0) : null;
  }

  private void paintDrop(GC gc, int x) {
    if (day == null) {
      return;
    }
    gc.setBackground(PlanColors.ACCENT.color());
    gc.fillRectangle(x, (int) Metrics.HEAD, 2, canvas.getClientArea().height);
    gc.setFont(PlanFonts.CONTROL_BOLD.font());
    Point size = gc.stringExtent(day.toString());
    int left = Math.min(x + 6, canvas.getClientArea().width - size.x - 12);
    int top = (int) Metrics.HEAD + 6;
    gc.fillRectangle(left, top, size.x + 12, size.y + 6);
    gc.setForeground(PlanColors.ON_ACCENT.color());
    gc.drawString(day.toString(), left + 6, top + 3, true);
  }
}

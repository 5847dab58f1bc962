// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.plandesk.timeline.TimelineMark;
import org.plandesk.timeline.scene.SceneItem;

/**
 * Opens the card when the pointer rests on a mark for 300 ms or F2 is pressed with one selected, and closes it when the
 * pointer goes elsewhere, the picture moves or a key is pressed.
 */
final class CanvasHover {

  private static final int REST_MILLIS = 300;
  /** Time to move the pointer from the mark to the card. */
  private static final int LEAVE_MILLIS = 250;

  private final TimelineCanvas canvas;
  private final Runnable openPending = this::openPending;
  private final Runnable closeUnlessOnCard = this::closeUnlessOnCard;
  private SceneItem pending;
  private TimelineMark shown;
  private DeadlineCard card;

  CanvasHover(TimelineCanvas canvas) {
    this.canvas = canvas;
    canvas.addListener(SWT.MouseMove, this::move);
    canvas.addListener(SWT.MouseExit, event -> leaveSoon());
    canvas.addListener(SWT.MouseDown, event -> close());
    canvas.addListener(SWT.MouseVerticalWheel, event -> close());
    canvas.addListener(SWT.KeyDown, this::keyDown);
    canvas.addListener(SWT.Dispose, event -> close());
  }

  private void move(Event event) {
    boolean pressed = (event.stateMask & SWT.BUTTON_MASK) != 0;
    SceneItem item = pressed ? null
        : canvas.itemAt(event.x, event.y).filter(found -> found.kind() == SceneItem.Kind.MARK).orElse(null);
    if (item != null && item.marks().get(0).equals(shown)) {
      canvas.getDisplay().timerExec(-1, closeUnlessOnCard);
      return;
    }
    if (item == null || !item.equals(pending)) {
      pending = item;
      canvas.getDisplay().timerExec(item == null ? -1 : REST_MILLIS, openPending);
    }
    if (card != null) {
      leaveSoon();
    }
  }

  private void openPending() {
    if (!canvas.isDisposed() && pending != null && canvas.frame().items().contains(pending)) {
      open(pending);
    }
  }

  private void keyDown(Event event) {
    if (event.keyCode == SWT.F2) {
      if (card == null) {
        canvas.model().selected().flatMap(mark -> canvas.frame().itemOf(mark)).ifPresent(this::open);
      }
      if (card != null) {
        card.enter();
      }
      event.doit = false;
    } else if (event.keyCode != SWT.MOD1 && event.keyCode != SWT.MOD2) {
      close();
    }
  }

  private void open(SceneItem item) {
    close();
    shown = item.kind() == SceneItem.Kind.MARK ? item.marks().get(0) : canvas.model().selected().orElseThrow();
    card = new DeadlineCard(canvas, shown, canvas.model().settings().judgement(), this::leftCard);
    card.card().onEscape(this::leave);
    Rectangle anchor = canvas.getDisplay().map(canvas, null, TimelineCanvas.bounds(item));
    Rectangle home = canvas.getDisplay().map(canvas, null, canvas.getClientArea());
    card.card().openAt(anchor, home, canvas.getMonitor().getClientArea());
  }

  private void leaveSoon() {
    pending = null;
    if (card != null && !card.card().hasFocus()) {
      canvas.getDisplay().timerExec(LEAVE_MILLIS, closeUnlessOnCard);
    }
  }

  private void closeUnlessOnCard() {
    if (canvas.isDisposed() || card == null || card.card().hasFocus()) {
      return;
    }
    if (card.card().contains(canvas.getDisplay().getCursorLocation())) {
      canvas.getDisplay().timerExec(LEAVE_MILLIS, closeUnlessOnCard);
      return;
    }
    close();
  }

  private void leave() {
    close();
    canvas.setFocus();
  }

  /** The focus went from the card to another window. */
  private void leftCard() {
    canvas.getDisplay().asyncExec(() -> {
      if (!canvas.isDisposed() && card != null && !card.card().hasFocus()) {
        close();
      }
    });
  }

  private void close() {
    pending = null;
    shown = null;
    if (card != null) {
      DeadlineCard closing = card;
      card = null;
      closing.card().close();
    }
  }
}

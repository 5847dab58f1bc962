// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.plandesk.ui.page.document.MarkRange;
import org.plandesk.ui.page.document.PageCursor;

/**
 * What the mouse does on the page: a click makes a sentence or mark current, dragging selects text, a double click the
 * words between two punctuation marks, a triple click the sentence.
 */
final class PageMouse {

  private static final int DRAG_MILLIS = 40;

  private final PageCanvas canvas;
  private final PageCursor cursor;
  private boolean dragging;
  private int lastX;
  private int lastY;

  PageMouse(PageCanvas canvas) {
    this.canvas = canvas;
    this.cursor = canvas.cursor();
    canvas.addListener(SWT.MouseDown, this::down);
    canvas.addListener(SWT.MouseMove, this::move);
    canvas.addListener(SWT.MouseUp, event -> dragging = false);
    canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_IBEAM));
  }

  private void down(Event event) {
    // The mere setFocus gives the keyboard to a field over the page, which would neither write nor go.
    canvas.forceFocus();
    if (event.button != 1 || isFieldOpen()) {
      return;
    }
    int offset = canvas.offsetAt(event.x, event.y);
    if (event.count == 2) {
      canvas.moveCaret(() -> cursor.selectWord(offset));
    } else if (event.count == 3) {
      canvas.moveCaret(() -> cursor.selectElement(offset));
    } else {
      boolean extend = (event.stateMask & SWT.MOD2) != 0;
      canvas.moveCaret(() -> cursor.moveTo(offset, extend));
      if (!extend) {
        choose(event.x, event.y);
      }
      dragging = true;
      lastX = event.x;
      lastY = event.y;
    }
  }

  /** Whether a field went on after a question about its words; the button is up again by then. */
  private boolean isFieldOpen() {
    return Stream.of(canvas.getChildren()).anyMatch(child -> child instanceof Text && child.isVisible());
  }

  /** A mark under the pointer is chosen rather than its sentence. */
  private void choose(int x, int y) {
    int character = canvas.characterAt(x, y);
    MarkRange mark = character < 0 ? null : canvas.document().markAt(character, canvas.styles());
    EObject element = character < 0 ? null : canvas.document().elementAt(character);
    if (mark != null) {
      canvas.setCurrent(mark.mark());
    } else if (element != null && element != canvas.current()) {
      canvas.setCurrent(element);
    }
  }

  private void move(Event event) {
    if (dragging) {
      lastX = event.x;
      lastY = event.y;
      drag();
    }
  }

  private void drag() {
    canvas.moveCaret(() -> cursor.moveTo(canvas.offsetAt(lastX, lastY), true));
    Rectangle view = canvas.getClientArea();
    if (lastY < 0 || lastY > view.height) {
      Display display = canvas.getDisplay();
      display.timerExec(DRAG_MILLIS, () -> {
        if (dragging && !canvas.isDisposed() && (lastY < 0 || lastY > canvas.getClientArea().height)) {
          drag();
        }
      });
    }
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.IME;
import org.plandesk.ui.images.PlanColors;

/**
 * What an input method has under way: it is shown at the caret and enters the plan only when it is committed, which arrives
 * as typed characters.
 */
final class PageComposition {

  private final PageCanvas canvas;
  private String words = "";

  PageComposition(PageCanvas canvas) {
    this.canvas = canvas;
    var ime = new IME(canvas, SWT.NONE);
    canvas.setIME(ime);
    ime.addListener(SWT.ImeComposition, event -> compose(ime, event));
    canvas.addListener(SWT.Paint, this::paint);
  }

  private void compose(IME ime, Event event) {
    switch (event.detail) {
      case SWT.COMPOSITION_SELECTION -> {
        event.start = canvas.cursor().from();
        event.end = canvas.cursor().to();
        event.text = canvas.document().text(event.start, event.end);
      }
      case SWT.COMPOSITION_CHANGED -> {
        words = event.text.length() == ime.getCommitCount() ? "" : event.text;
        canvas.redraw();
      }
      default -> {
        // The input method asks for the character under the pointer, which the composition does not cover.
      }
    }
  }

  private void paint(Event event) {
    if (words.isEmpty()) {
      return;
    }
    var caret = canvas.getCaret().getBounds();
    Point size = event.gc.textExtent(words);
    event.gc.setBackground(PlanColors.SURFACE.color());
    event.gc.setForeground(canvas.getForeground());
    int y = caret.y + (caret.height - size.y) / 2;
    event.gc.fillRectangle(caret.x, y, size.x, size.y);
    event.gc.drawText(words, caret.x, y, true);
    event.gc.drawLine(caret.x, y + size.y - 1, caret.x + size.x, y + size.y - 1);
  }
}

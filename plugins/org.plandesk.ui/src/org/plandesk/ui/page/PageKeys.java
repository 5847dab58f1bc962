// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.plandesk.ui.page.document.PageCursor;
import org.plandesk.ui.page.document.Scale;

/** What the keys do on the page. Ctrl+Space, Ctrl+. and a lone Shift stay free for input methods. */
final class PageKeys {

  private final PageCanvas canvas;
  private final PageCursor cursor;

  PageKeys(PageCanvas canvas) {
    this.canvas = canvas;
    this.cursor = canvas.cursor();
    canvas.addListener(SWT.KeyDown, this::keyDown);
    canvas.addListener(SWT.Traverse, event -> {
      boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
      boolean page = event.detail == SWT.TRAVERSE_PAGE_NEXT || event.detail == SWT.TRAVERSE_PAGE_PREVIOUS;
      event.doit = tab || page && (event.stateMask & SWT.MOD1) != 0;
    });
  }

  private void keyDown(Event event) {
    boolean extend = (event.stateMask & SWT.MOD2) != 0;
    boolean control = (event.stateMask & SWT.MOD1) != 0;
    if ((event.stateMask & SWT.MOD3) != 0) {
      return;
    }
    Runnable move = control ? controlMove(event.keyCode, extend) : plainMove(event.keyCode, extend);
    if (move != null) {
      canvas.moveCaret(move);
      event.doit = false;
    } else if (control) {
      command(event);
    }
  }

  private Runnable plainMove(int key, boolean extend) {
    return switch (key) {
      case SWT.ARROW_LEFT, SWT.KEYPAD_4 -> () -> cursor.character(-1, extend);
      case SWT.ARROW_RIGHT, SWT.KEYPAD_6 -> () -> cursor.character(1, extend);
      case SWT.ARROW_UP, SWT.KEYPAD_8 -> () -> cursor.lines(-1, extend);
      case SWT.ARROW_DOWN, SWT.KEYPAD_2 -> () -> cursor.lines(1, extend);
      case SWT.PAGE_UP, SWT.KEYPAD_9 -> () -> page(-1, extend);
      case SWT.PAGE_DOWN, SWT.KEYPAD_3 -> () -> page(1, extend);
      case SWT.HOME, SWT.KEYPAD_7 -> () -> cursor.lineStart(extend);
      case SWT.END, SWT.KEYPAD_1 -> () -> cursor.lineEnd(extend);
      default -> null;
    };
  }

  private Runnable controlMove(int key, boolean extend) {
    return switch (key) {
      case SWT.ARROW_LEFT -> () -> cursor.word(-1, extend);
      case SWT.ARROW_RIGHT -> () -> cursor.word(1, extend);
      case SWT.HOME -> () -> cursor.moveTo(0, extend);
      case SWT.END -> () -> cursor.moveTo(canvas.document().length(), extend);
      case 'a' -> cursor::selectAll;
      default -> null;
    };
  }

  private void command(Event event) {
    switch (event.keyCode) {
      case 'c', SWT.INSERT -> canvas.copy();
      case '0', SWT.KEYPAD_0 -> canvas.setScale(Scale.NORMAL);
      case '=', '+', SWT.KEYPAD_ADD -> canvas.setScale(canvas.scale().larger());
      case '-', SWT.KEYPAD_SUBTRACT -> canvas.setScale(canvas.scale().smaller());
      default -> {
        return;
      }
    }
    event.doit = false;
  }

  /** Moves view and caret by what is in view, less one line to go on reading from. */
  private void page(int direction, boolean extend) {
    int lines = canvas.getClientArea().height - 2 * canvas.scale().px(24);
    int y = canvas.pageLayout().caret(cursor.offset()).y() + direction * Math.max(canvas.scale().px(24), lines);
    int before = canvas.scrollTop();
    canvas.scrollTo(before + direction * Math.max(canvas.scale().px(24), lines));
    if (y < 0) {
      cursor.moveTo(0, extend);
    } else if (y >= canvas.pageLayout().height()) {
      cursor.moveTo(canvas.document().length(), extend);
    } else {
      cursor.toHeight(y, extend);
    }
  }
}

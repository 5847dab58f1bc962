// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.importer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/** The keys of the review: Alt+1…9 choose, Alt+↓ and Alt+↑ walk, Enter in the list or in a field of the card takes, Ctrl+Z takes back. */
final class ReviewKeys implements Listener {

  private final ReviewPage page;
  private final Control control;

  ReviewKeys(ReviewPage page, Control control) {
    this.page = page;
    this.control = control;
  }

  @Override
  public void handleEvent(Event event) {
    boolean here = !control.isDisposed() && control.isVisible() && event.widget instanceof Control focused
        && focused.getShell() == control.getShell();
    if (here && event.type == SWT.Traverse && event.detail == SWT.TRAVERSE_RETURN && page.enterTakes()) {
      // Else Enter would press the button that finishes; the key itself follows.
      event.doit = false;
      event.type = SWT.None;
      return;
    }
    if (here && event.type == SWT.Traverse && isStep(event)) {
      // Else an arrow would walk through the group of a radio button; the key itself follows.
      event.doit = false;
      event.detail = SWT.TRAVERSE_NONE;
      event.type = SWT.None;
    } else if (here && event.type == SWT.KeyDown && handle(event)) {
      event.doit = false;
      event.type = SWT.None;
    }
  }

  private static boolean isStep(Event event) {
    return event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP);
  }

  private boolean handle(Event event) {
    if (event.stateMask == SWT.ALT && event.keyCode >= '1' && event.keyCode <= '9') {
      page.chooseOption(event.keyCode - '1');
      return true;
    }
    if (isStep(event)) {
      page.move(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
      return true;
    }
    if (event.stateMask == SWT.MOD1 && event.keyCode == 'z' && !(event.widget instanceof Text)) {
      page.undo();
      return true;
    }
    if (event.stateMask == 0 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && page.enterTakes()) {
      page.take();
      return true;
    }
    return false;
  }
}

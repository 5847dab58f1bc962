// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.testkit;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Finds dialogs and presses their buttons; user interface thread only. */
final class Dialogs {

  private Dialogs() {}

  /** The open dialog of this kind. */
  static <T extends Window> Optional<T> open(Display display, Class<T> type) {
    return Stream.of(display.getShells()).filter(Shell::isVisible).map(Shell::getData).filter(type::isInstance)
        .map(type::cast).findFirst();
  }

  /** The sentence of a message dialog. */
  static String message(Window dialog) {
    return Controls.all(dialog.getShell(), Label.class).stream().map(Label::getText).filter(text -> !text.isBlank())
        .findFirst().orElse("");
  }

  /** Presses the button with the id that the dialog gave it. */
  static void press(Window dialog, int id) {
    press(Controls.all(dialog.getShell(), Button.class).stream()
        .filter(candidate -> Objects.equals(candidate.getData(), id)).findFirst()
        .orElseThrow(() -> new AssertionError("No button " + id)));
  }

  /** Presses the button with this text. */
  static void press(Window dialog, String text) {
    press(Controls.all(dialog.getShell(), Button.class).stream()
        .filter(candidate -> text.equals(candidate.getText().replace("&", ""))).findFirst()
        .orElseThrow(() -> new AssertionError("No button " + text)));
  }

  /** Presses a button as the mouse does: nothing happens when it cannot be pressed, so that is a failure. */
  static void press(Button button) {
    if (!button.isEnabled()) {
      throw new AssertionError("Not to be pressed: " + button.getText());
    }
    if ((button.getStyle() & SWT.RADIO) != 0) {
      for (var sibling : button.getParent().getChildren()) {
        if (sibling instanceof Button other && (other.getStyle() & SWT.RADIO) != 0) {
          other.setSelection(other == button);
        }
      }
    }
    button.notifyListeners(SWT.Selection, new Event());
  }
}

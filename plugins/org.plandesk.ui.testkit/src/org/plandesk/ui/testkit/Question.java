// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.testkit;

import java.util.function.Consumer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;

/** A message or question that waits for its button. Called on a thread that is not the user interface thread. */
final class Question {

  private Question() {}

  /** Whether one is open; on the user interface thread. */
  static boolean isOpen(Display display) {
    return Dialogs.open(display, MessageDialog.class).isPresent();
  }

  /**
   * Waits for one, lets a button of it be pressed, and returns when it is closed.
   *
   * @param press presses the button, on the user interface thread
   * @return its sentence
   */
  static String answer(UiThread ui, Display display, Consumer<MessageDialog> press) {
    ui.await("a message", () -> isOpen(display));
    MessageDialog dialog = ui.get(() -> Dialogs.open(display, MessageDialog.class).orElseThrow());
    String sentence = ui.get(() -> Dialogs.message(dialog));
    ui.start(() -> press.accept(dialog));
    ui.await("the end of the dialog", () -> dialog.getShell() == null || dialog.getShell().isDisposed());
    return sentence;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.plandesk.model.edit.command.TextChanges;
import org.plandesk.ui.session.PlanSession;

/**
 * 建议模式: whether typing on pages suggests instead of changing the text; off at each start. While it is on, every other way to change
 * words, headings, cells or their order is refused with a sentence; work on the text, such as assignments and comments, goes on. User
 * interface thread only.
 */
public final class SuggestionMode {

  private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
  private static boolean on;
  private static boolean accepting;
  private static boolean telling;

  private SuggestionMode() {
  }

  /** Whether it is on. */
  public static boolean isOn() {
    return on;
  }

  /** Turns it on or off. */
  static void set(boolean newState) {
    on = newState;
    PlanSession.setGuard(on ? SuggestionMode::isAllowed : null);
    LISTENERS.forEach(Runnable::run);
  }

  /** Carries out suggestions: that changes the text although the mode is on. */
  static void accepting(Runnable acceptance) {
    accepting = true;
    try {
      acceptance.run();
    } finally {
      accepting = false;
    }
  }

  private static boolean isAllowed(Command command) {
    boolean allowed = accepting || !TextChanges.isOf(command);
    if (!allowed && !telling) {
      telling = true;
      Display.getCurrent().asyncExec(() -> {
        MessageDialog.openInformation(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
            Messages.modeTitle, Messages.modeRefuses);
        telling = false;
      });
    }
    return allowed;
  }

  /** Adds a listener that is told of each change. */
  public static void addListener(Runnable listener) {
    LISTENERS.add(listener);
  }

  /** Removes a listener. */
  public static void removeListener(Runnable listener) {
    LISTENERS.remove(listener);
  }
}

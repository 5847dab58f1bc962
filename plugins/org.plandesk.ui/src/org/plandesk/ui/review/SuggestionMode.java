// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IServiceLocator;
import org.plandesk.model.edit.command.TextChanges;
import org.plandesk.ui.session.PlanSessions;

/**
 * 建议模式: whether typing on pages suggests instead of changing the text; off at each start. While it is on, every other way to change
 * words, headings, cells or their order is refused with a sentence; work on the text, such as assignments and comments, goes on. A
 * workbench service: {@code SuggestionMode.of(getSite())}. User interface thread only.
 */
public final class SuggestionMode {

  private final PlanSessions sessions;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private boolean on;
  private boolean accepting;
  private boolean telling;

  /** @param sessions the plans that it is about */
  SuggestionMode(PlanSessions sessions) {
    this.sessions = sessions;
  }

  /** The mode of the workbench that the site, window or workbench belongs to. */
  public static SuggestionMode of(IServiceLocator locator) {
    return locator.getService(SuggestionMode.class);
  }

  /** Whether it is on. */
  public boolean isOn() {
    return on;
  }

  /** Turns it on or off. */
  void set(boolean newState) {
    on = newState;
    sessions.setGuard(on ? this::isAllowed : null);
    listeners.forEach(Runnable::run);
  }

  /** Carries out suggestions: that changes the text although the mode is on. */
  void accepting(Runnable acceptance) {
    accepting = true;
    try {
      acceptance.run();
    } finally {
      accepting = false;
    }
  }

  private boolean isAllowed(Command command) {
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
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  /** Removes a listener. */
  public void removeListener(Runnable listener) {
    listeners.remove(listener);
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.images;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Whether the window is light or dark, and who wants to know when that changes.
 *
 * <p>The start of the workbench tells it the theme; light until then. Reading is safe on every thread; listeners are
 * called on the thread of {@link #setDark(boolean)}, the user interface thread.
 */
public final class PlanTheme {

  private static volatile boolean dark;
  private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

  private PlanTheme() {}

  /** Whether the dark theme is shown. */
  public static boolean isDark() {
    return dark;
  }

  /** Takes over the theme of the window and tells the listeners when it is another one. */
  public static void setDark(boolean value) {
    if (dark != value) {
      dark = value;
      LISTENERS.forEach(Runnable::run);
    }
  }

  /** Adds who repaints after a change of the theme; has to be removed with its widget. */
  public static void addListener(Runnable listener) {
    LISTENERS.add(listener);
  }

  /** Removes a listener; does nothing when it is not there. */
  public static void removeListener(Runnable listener) {
    LISTENERS.remove(listener);
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** 建议模式: whether typing on pages suggests instead of changing the text; off at each start. User interface thread only. */
public final class SuggestionMode {

  private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
  private static boolean on;

  private SuggestionMode() {
  }

  /** Whether it is on. */
  public static boolean isOn() {
    return on;
  }

  /** Turns it on or off. */
  static void set(boolean newState) {
    on = newState;
    LISTENERS.forEach(Runnable::run);
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

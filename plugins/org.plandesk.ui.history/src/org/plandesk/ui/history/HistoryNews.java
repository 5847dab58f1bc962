// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells views that something was recorded of a plan file. User interface thread only. */
public final class HistoryNews {

  private static final List<Consumer<Path>> LISTENERS = new CopyOnWriteArrayList<>();

  private HistoryNews() {
  }

  static void add(Consumer<Path> listener) {
    LISTENERS.add(listener);
  }

  static void remove(Consumer<Path> listener) {
    LISTENERS.remove(listener);
  }

  /** Says that something was recorded. */
  public static void tell(Path file) {
    LISTENERS.forEach(listener -> listener.accept(file));
  }
}

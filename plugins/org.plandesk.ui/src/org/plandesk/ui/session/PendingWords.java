// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.plandesk.store.journal.TypedWords;

/** What fields of a plan hold that was typed and is no command yet. User interface thread only. */
final class PendingWords {

  /** As long as somebody thinks of the next word; each key would write to the disk. */
  private static final int PAUSE_MILLIS = 1000;

  private final Map<Runnable, TypedWords> fields = new LinkedHashMap<>();
  private final Consumer<List<TypedWords>> keeper;
  private final Runnable keep = this::keep;
  private boolean kept;

  /** @param keeper keeps on disk what is typed, after a pause; told at once when nothing is left */
  PendingWords(Consumer<List<TypedWords>> keeper) {
    this.keeper = keeper;
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** Takes the words of a field, or null for none; true when the field had none before or has none any more. */
  boolean set(Runnable field, TypedWords words) {
    if (words != null) {
      boolean first = fields.put(field, words) == null;
      Display.getCurrent().timerExec(PAUSE_MILLIS, keep);
      return first;
    }
    boolean last = fields.remove(field) != null;
    if (last && kept) {
      keep();
    }
    return last;
  }

  /** Lets the fields make commands of their words; false when some stay in a field, as a person wanted. */
  boolean apply() {
    List.copyOf(fields.keySet()).forEach(Runnable::run);
    return fields.isEmpty();
  }

  private void keep() {
    kept = !fields.isEmpty();
    keeper.accept(List.copyOf(fields.values()));
  }
}

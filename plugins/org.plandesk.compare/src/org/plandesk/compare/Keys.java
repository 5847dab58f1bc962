// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.HashMap;
import java.util.Map;
import org.plandesk.text.FoldedText;

/** The keys of one comparison. Most texts stand in both states, and are folded once. */
final class Keys {

  /** Of one sort. */
  private record Known(Map<String, Key> byText, Map<String, Key> byWords) {
  }

  private final Map<Character, Known> known = new HashMap<>();

  /** The key of a text of an entry of some kind. */
  Key of(EntryKind kind, String text) {
    return of(sort(kind), text);
  }

  /** The key of a cell of a row of tasks that says more of the task, such as who does it. */
  Key ofCell(String text) {
    return of(Key.CELL, text);
  }

  private Key of(char sort, String text) {
    Known some = known.computeIfAbsent(sort, any -> new Known(new HashMap<>(), new HashMap<>()));
    return some.byText().computeIfAbsent(text,
        any -> some.byWords().computeIfAbsent(FoldedText.fold(text), words -> new Key(sort, words)));
  }

  /** Headings of any level, statements, rows and so on. */
  private static char sort(EntryKind kind) {
    return switch (kind) {
      case STATEMENT -> 's';
      case INDICATOR -> 'i';
      case HEADER -> 'h';
      case NOTE -> 'n';
      default -> 't';
    };
  }
}

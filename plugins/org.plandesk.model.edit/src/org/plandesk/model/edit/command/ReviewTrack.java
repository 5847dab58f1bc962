// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.plandesk.model.NeedsReview;
import org.plandesk.model.Statement;

/** What edits that belong together have marked for review, and the words that stood there before them. */
final class ReviewTrack {

  private final Map<Statement, String> texts = new IdentityHashMap<>();
  private final Map<Statement, List<NeedsReview>> marked = new IdentityHashMap<>();

  /** Whether these edits changed the words of a statement before. */
  boolean knows(Statement statement) {
    return texts.containsKey(statement);
  }

  /** The words of a statement before these edits. */
  String first(Statement statement, String old) {
    return texts.computeIfAbsent(statement, key -> old);
  }

  void remember(Statement cause, NeedsReview need) {
    marked.computeIfAbsent(cause, key -> new ArrayList<>()).add(need);
  }

  /** What was marked because of a statement; it is marked no longer. */
  List<NeedsReview> forget(Statement cause) {
    List<NeedsReview> needs = marked.remove(cause);
    return needs == null ? List.of() : needs;
  }
}

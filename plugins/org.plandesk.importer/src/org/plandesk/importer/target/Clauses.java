// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import java.util.ArrayList;
import java.util.List;

import org.plandesk.model.Span;

/**
 * Cuts a sentence into clauses at ， ； ： 。 —— and at brackets: what stands in brackets is a clause of its own, the clause
 * around it goes on behind them.
 */
final class Clauses {
  private static final String ENDS = "，；：。！？;!?\n\t";
  private static final String OPEN = "（(〔［[【";
  private static final String CLOSE = "）)〕］]】";

  private final List<Span> spans = new ArrayList<>();

  private Clauses() {
  }

  /** The clauses by start; one in brackets lies inside the one around it. */
  static List<Span> of(String text) {
    Clauses clauses = new Clauses();
    clauses.cut(text);
    clauses.spans.sort(null);
    return clauses.spans;
  }

  private void cut(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPEN.indexOf(c) >= 0) {
        starts.add(i + 1);
      } else if (CLOSE.indexOf(c) >= 0 && starts.size() > 1) {
        add(starts.removeLast(), i);
      } else if (ENDS.indexOf(c) >= 0 || c == '—' && text.startsWith("—", i + 1)) {
        add(starts.removeLast(), i);
        starts.add(i + 1);
      }
    }
    while (!starts.isEmpty()) {
      add(starts.removeLast(), text.length());
    }
  }

  private void add(int start, int end) {
    if (end > start) {
      spans.add(new Span(start, end));
    }
  }
}

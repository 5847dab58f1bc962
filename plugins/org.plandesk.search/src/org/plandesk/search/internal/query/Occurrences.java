// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plandesk.model.Span;
import org.plandesk.text.FoldedText;

/** Where words stand in a text. */
final class Occurrences {

  private Occurrences() {
  }

  /** Places of a string in a folded text, in code points; later ones may overlap earlier ones. */
  static List<Span> places(FoldedText text, FoldedText string) {
    List<Span> places = new ArrayList<>();
    for (int at = text.indexOf(string, 0); at >= 0; at = text.indexOf(string, at + 1)) {
      places.add(new Span(at, at + string.length()));
    }
    return places;
  }

  /** Places in the folded text as places in its original; touching and overlapping ones become one. */
  static List<Span> inOriginal(FoldedText text, List<Span> places) {
    List<Span> sorted = new ArrayList<>();
    for (Span place : places) {
      sorted.add(new Span(text.originalStart(place.start()), text.originalEnd(place.end() - 1)));
    }
    Collections.sort(sorted);
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && span.start() <= last.end()) {
        merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}

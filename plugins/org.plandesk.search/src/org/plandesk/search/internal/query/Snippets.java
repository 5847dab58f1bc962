// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.model.Span;
import org.plandesk.search.SearchHit.Snippet;
import org.plandesk.text.Blanks;

/** Cuts the part of a text that shows most of its matches, and puts it on one line. */
final class Snippets {

  private static final int LONGEST = 100;
  private static final int BEFORE = 20;
  private static final String CUT = "…";

  private Snippets() {
  }

  static Snippet of(String text, List<Span> matches) {
    int start = 0;
    int end = text.length();
    if (end > LONGEST) {
      start = start(text, matches);
      end = Math.min(text.length(), start + LONGEST);
      if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
        end--;
      }
    }
    StringBuilder line = new StringBuilder(start > 0 ? CUT : "");
    int[] places = new int[end - start + 1];
    for (int i = start; i < end; i++) {
      places[i - start] = line.length();
      char c = text.charAt(i);
      if (!Blanks.isBlank(c)) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    places[end - start] = line.length();
    List<Span> shown = new ArrayList<>();
    for (Span match : matches) {
      int from = Math.max(match.start(), start);
      int to = Math.min(match.end(), end);
      if (from < to) {
        shown.add(new Span(places[from - start], places[to - start]));
      }
    }
    if (end < text.length()) {
      line.append(CUT);
    }
    return new Snippet(line.toString(), shown);
  }

  /** Where to begin so that as much as possible of the matches is shown, at the border of a clause when one is near. */
  private static int start(String text, List<Span> matches) {
    int best = 0;
    int most = -1;
    for (Span first : matches) {
      int from = Math.max(0, Math.min(first.start() - BEFORE, text.length() - LONGEST));
      int shown = 0;
      for (Span match : matches) {
        shown += match.start() >= from && match.end() <= from + LONGEST ? match.length() : 0;
      }
      if (shown > most) {
        most = shown;
        best = from;
      }
    }
    for (int i = best; i > Math.max(0, best - BEFORE); i--) {
      if ("，；。、：".indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return best > 0 && Character.isLowSurrogate(text.charAt(best)) ? best - 1 : best;
  }
}

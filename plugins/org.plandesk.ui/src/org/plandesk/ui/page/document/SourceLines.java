// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.Arrays;
import java.util.List;
import org.plandesk.model.Leftover;
import org.plandesk.model.Plan;
import org.plandesk.model.Source;
import org.plandesk.model.Span;

/** The plan's source seen from the page: what stood on one line there, and the words of a span without leftovers. */
final class SourceLines {

  private final Source source;
  private final String text;
  private final int[] leftoverStarts;
  private final int[] leftoverEnds;

  SourceLines(Plan plan) {
    source = plan.getSource();
    text = source == null || source.getText() == null ? "" : source.getText();
    List<Leftover> leftovers = source == null ? List.of() : source.getLeftovers();
    int[] starts = new int[leftovers.size()];
    int[] ends = new int[leftovers.size()];
    int count = 0;
    for (Leftover leftover : leftovers) {
      Span span = leftover.getSpan();
      // What is out of order or outside the text cannot be looked up; a damaged list must not stop the page.
      if (span != null && span.end() <= text.length() && (count == 0 || span.start() >= starts[count - 1])) {
        starts[count] = span.start();
        ends[count++] = span.end();
      }
    }
    leftoverStarts = Arrays.copyOf(starts, count);
    leftoverEnds = Arrays.copyOf(ends, count);
  }

  /** Whether the plan's source is still the one seen here. */
  boolean isOf(Plan plan) {
    return plan.getSource() == source && (source == null || source.getText() == null || source.getText() == text);
  }

  /** The words of a span without the leftovers inside, blanks at the edges removed; empty when the source has no such span. */
  String words(Span span) {
    if (!has(span)) {
      return "";
    }
    StringBuilder words = new StringBuilder(span.length());
    int at = span.start();
    int found = Arrays.binarySearch(leftoverStarts, span.start());
    for (int i = found >= 0 ? found : -found - 1; i < leftoverStarts.length && leftoverStarts[i] < span.end(); i++) {
      if (leftoverStarts[i] > at) {
        words.append(text, at, leftoverStarts[i]);
      }
      at = Math.max(at, Math.min(leftoverEnds[i], span.end()));
    }
    return words.append(text, at, span.end()).toString().strip();
  }

  /** Whether two spans follow each other on one line of the source. */
  boolean sameLine(Span before, Span after) {
    if (!has(before) || !has(after) || after.start() < before.end()) {
      return false;
    }
    for (int i = before.end(); i < after.start(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f') {
        return false;
      }
    }
    return true;
  }

  /** The single sign that parts two spans, such as a colon; empty when something else stands there. */
  String signBetween(Span before, Span after) {
    if (has(before) && has(after) && after.start() >= before.end()) {
      String between = text.substring(before.end(), after.start()).strip();
      if (between.length() == 1 && !Character.isLetterOrDigit(between.charAt(0))) {
        return between;
      }
    }
    return "";
  }

  /** The number of tabs between two offsets. */
  int tabs(int from, int to) {
    int tabs = 0;
    for (int i = Math.max(0, from); i < Math.min(to, text.length()); i++) {
      tabs += text.charAt(i) == '\t' ? 1 : 0;
    }
    return tabs;
  }

  /** The number of tabs in a span before some words; -1 when the words do not stand there in one piece. */
  int tabsBefore(Span span, String words) {
    int at = has(span) ? text.indexOf(words, span.start(), span.end()) : -1;
    return at < 0 ? -1 : tabs(span.start(), at);
  }

  private boolean has(Span span) {
    return span != null && span.end() <= text.length();
  }
}

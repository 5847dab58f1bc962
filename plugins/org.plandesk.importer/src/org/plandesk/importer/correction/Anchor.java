// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import java.util.Optional;

import org.plandesk.model.Correction;
import org.plandesk.model.Span;

/**
 * A place in a document that can be found again when the document was changed elsewhere: its words, with those before and
 * after them.
 *
 * @param span where it stood
 * @param quote its words
 * @param before the last words before it
 * @param after the first words after it
 */
record Anchor(Span span, String quote, String before, String after) {

  /** Characters of context kept on each side: about a line, enough to tell repeated phrases apart. */
  private static final int CONTEXT = 40;
  /** Characters around equal words that must be equal too, where the words occur several times. */
  private static final int ENOUGH = 8;
  /** Words as long as this are a sentence, which is seldom written twice. */
  private static final int LONG = 20;

  /** The anchor of a span. */
  static Anchor of(String text, Span span) {
    return new Anchor(span, span.of(text), text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
        text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
  }

  /** The anchor of a recorded correction; empty when it has no place. */
  static Optional<Anchor> of(Correction correction) {
    if (correction.getSpan() == null || correction.getQuote() == null) {
      return Optional.empty();
    }
    return Optional.of(new Anchor(correction.getSpan(), correction.getQuote(), nonNull(correction.getBefore()),
        nonNull(correction.getAfter())));
  }

  /**
   * Where the place is in another version of the document: where the words stand that have most of the same words around
   * them; of several equal ones the nearest to where they stood.
   */
  Optional<Span> find(String text) {
    Span best = null;
    int bestScore = -1;
    int found = 0;
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      found++;
      int score = same(text, at);
      boolean nearer = best != null && Math.abs(at - span.start()) < Math.abs(best.start() - span.start());
      if (score > bestScore || score == bestScore && nearer) {
        best = new Span(at, at + quote.length());
        bestScore = score;
      }
      if (quote.isEmpty()) {
        break;
      }
    }
    boolean sure =
        found == 1 && quote.length() >= LONG || bestScore >= Math.min(ENOUGH, before.length() + after.length());
    return best != null && sure ? Optional.of(best) : Optional.empty();
  }

  /** How many characters around an occurrence are those that stood around the quote. */
  private int same(String text, int at) {
    int left = 0;
    while (left < before.length() && left < at
        && before.charAt(before.length() - 1 - left) == text.charAt(at - 1 - left)) {
      left++;
    }
    int end = at + quote.length();
    int right = 0;
    while (right < after.length() && end + right < text.length() && after.charAt(right) == text.charAt(end + right)) {
      right++;
    }
    return left + right;
  }

  private static String nonNull(String text) {
    return text == null ? "" : text;
  }
}

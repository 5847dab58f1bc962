// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.List;
import java.util.Objects;
import org.plandesk.compare.TextDifference;
import org.plandesk.model.Suggestion;

/**
 * One place at which a suggestion changes its sentence, as a reader marks it: a suggestion that changes the first and the last word
 * has two of them.
 *
 * @param from offset in the sentence of the first character that goes
 * @param to offset after the last that goes; the same where words only come
 * @param words what stands behind them then, may be empty
 */
public record SuggestedChange(int from, int to, String words) {

  /** The changes of a suggestion that is not outdated, from left to right. */
  public static List<SuggestedChange> of(Suggestion suggestion) {
    String text = Objects.requireNonNullElse(suggestion.getText(), "");
    int start = suggestion.getStart();
    return TextDifference.of(Objects.requireNonNullElse(suggestion.getQuote(), ""), text).pieces().stream()
        .filter(piece -> !piece.equal()).map(piece -> new SuggestedChange(start + piece.old().start(),
            start + piece.old().end(), text.substring(piece.current().start(), piece.current().end())))
        .toList();
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.check.model;

import org.plandesk.check.Finding;
import org.plandesk.check.FindingPlace;

/**
 * A row of the list. A folded finding has thousands of them, so a row holds nothing of its own.
 *
 * @param whole the finding that it belongs to
 * @param place the words to look at first
 * @param folded whether it is one place of many that are told of together
 */
public record ProblemRow(Finding whole, FindingPlace place, boolean folded) {

  private static final int AROUND = 12;
  private static final int MOST = 60;

  /** A row for all of a finding. */
  static ProblemRow of(Finding finding) {
    return new ProblemRow(finding, finding.places().getFirst(), false);
  }

  /** What it tells of; of a folded one the part about this place alone. */
  public Finding finding() {
    return folded ? whole.at(place) : whole;
  }

  /** The sentence of the finding; of a folded one the words of the place. */
  public String text() {
    return folded ? place.quote() : whole.message();
  }

  /** Whether there is a fix. */
  public boolean isFixable() {
    return whole.quickFix().isPresent();
  }

  /**
   * The words of the place with some around them, to be recognised by; empty when the row says them already.
   *
   * @param words all words of the element as it is now
   */
  public String context(String words) {
    if (folded || words == null) {
      return "";
    }
    if (place.isAll() || place.end() > words.length()) {
      return whole.message().contains(place.quote()) ? "" : shorten(place.quote());
    }
    int from = Math.max(0, place.start() - AROUND);
    int to = Math.min(words.length(), place.end() + AROUND);
    return (from > 0 ? "…" : "") + shorten(words.substring(from, to)) + (to < words.length() ? "…" : "");
  }

  private static String shorten(String words) {
    return words.length() > MOST ? words.substring(0, MOST) + "…" : words;
  }
}

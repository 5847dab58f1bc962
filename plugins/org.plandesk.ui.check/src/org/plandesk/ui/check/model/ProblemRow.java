// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.check.model;

import org.plandesk.check.Finding;
import org.plandesk.check.FindingPlace;

/**
 * A row of the list.
 *
 * @param finding what it tells of; of a folded one the part about this place alone
 * @param folded whether it is one place of many that are told of together
 */
public record ProblemRow(Finding finding, boolean folded) {

  private static final int AROUND = 12;
  private static final int MOST = 60;

  /** The words to look at first. */
  public FindingPlace place() {
    return finding.places().getFirst();
  }

  /** The sentence of the finding; of a folded one the words of the place. */
  public String text() {
    return folded ? place().quote() : finding.message();
  }

  /** Whether there is a fix. */
  public boolean isFixable() {
    return finding.quickFix().isPresent();
  }

  /**
   * The words of the place with some around them, to be recognised by; empty when the row says them already.
   *
   * @param whole all words of the element as it is now
   */
  public String context(String whole) {
    if (folded || whole == null) {
      return "";
    }
    if (place().isAll() || place().end() > whole.length()) {
      return finding.message().contains(place().quote()) ? "" : shorten(place().quote());
    }
    int from = Math.max(0, place().start() - AROUND);
    int to = Math.min(whole.length(), place().end() + AROUND);
    return (from > 0 ? "…" : "") + shorten(whole.substring(from, to)) + (to < whole.length() ? "…" : "");
  }

  private static String shorten(String words) {
    return words.length() > MOST ? words.substring(0, MOST) + "…" : words;
  }
}

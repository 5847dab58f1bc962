// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import org.plandesk.model.PlanElement;
import org.plandesk.model.Statement;

/** Finds words of a statement again in what it became. */
final class NearestWords {

  private NearestWords() {
  }

  /**
   * The offset at which the same words begin: of several places the one nearest to where they stood, counted from the nearer
   * end of the text.
   *
   * @param start offset of the words in the old text
   * @param end behind them; the same for a place between words
   * @return -1 when they stand there no more, or what they are asked of is no statement
   */
  static int find(PlanElement old, int start, int end, PlanElement current) {
    if (!(old instanceof Statement before) || !(current instanceof Statement after) || before.getText() == null
        || after.getText() == null || end > before.getText().length() || start > end) {
      return -1;
    }
    String text = after.getText();
    if (before.getText().equals(text)) {
      return start;
    }
    if (start == end) {
      return -1;
    }
    boolean fromEnd = start > before.getText().length() - end;
    int wanted = fromEnd ? text.length() - before.getText().length() + start : start;
    String words = before.getText().substring(start, end);
    int best = -1;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted)) {
        best = at;
      }
    }
    return best;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.List;
import org.plandesk.model.Span;

/**
 * How one text became another, as a reader would mark it: characters, but figures and Latin words as wholes, and no single
 * characters left standing between two changes.
 *
 * @param pieces the texts from beginning to end; what is equal alternates with what was replaced
 */
public record TextDifference(List<Piece> pieces) {

  /**
   * A stretch that stayed, or one that took the place of another.
   *
   * @param equal whether both say the same
   * @param old where it stands in the old text; empty where something was put in
   * @param current where it stands in the new text; empty where something was taken out
   */
  public record Piece(boolean equal, Span old, Span current) {
  }

  /** Compares two texts; offsets are those of UTF-16. Costs about the product of length and number of changes. */
  public static TextDifference of(String old, String current) {
    Tokens left = Tokens.of(old);
    Tokens right = Tokens.of(current);
    List<int[]> runs = Hunks.clean(Myers.equalRuns(left, right), left, right);
    return new TextDifference(Hunks.pieces(runs, left, right));
  }

  /** Whether the texts are the same. */
  public boolean isEmpty() {
    return pieces.stream().allMatch(Piece::equal);
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plandesk.compare.Change;
import org.plandesk.compare.ClauseWords;
import org.plandesk.compare.TextDifference;
import org.plandesk.export.table.ValueTable;

/**
 * A stretch of a clause.
 *
 * @param text its words, without what files cannot hold
 * @param changed whether only this state has it: it was taken out of the old one, or put into the new one
 */
public record TextPart(String text, boolean changed) {

  /**
   * The clauses of both states, cut where they differ.
   *
   * @param old the words before
   * @param current the words now
   */
  public record Sides(List<TextPart> old, List<TextPart> current) {

    /** Cuts the clauses of a change; computed at each call. */
    public static Sides of(Change change) {
      String old = ValueTable.clean(ClauseWords.of(change.old()));
      String current = ValueTable.clean(ClauseWords.of(change.current()));
      if (change.old().isEmpty() || change.current().isEmpty()) {
        return new Sides(whole(old), whole(current));
      }
      List<TextPart> before = new ArrayList<>();
      List<TextPart> after = new ArrayList<>();
      for (TextDifference.Piece piece : TextDifference.of(old, current).pieces()) {
        add(before, piece.old().of(old), !piece.equal());
        add(after, piece.current().of(current), !piece.equal());
      }
      return new Sides(List.copyOf(before), List.copyOf(after));
    }

    private static List<TextPart> whole(String text) {
      return text.isEmpty() ? List.of() : List.of(new TextPart(text, true));
    }

    private static void add(List<TextPart> parts, String text, boolean changed) {
      if (!text.isEmpty()) {
        parts.add(new TextPart(text, changed));
      }
    }
  }

  /** The words of all parts. */
  public static String join(List<TextPart> parts) {
    return parts.stream().map(TextPart::text).collect(Collectors.joining());
  }
}

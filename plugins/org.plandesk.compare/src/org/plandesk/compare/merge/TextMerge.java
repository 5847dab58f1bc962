// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plandesk.compare.TextDifference;
import org.plandesk.model.Span;

/** Joins what two people changed in one sentence, as long as the places are clearly apart. */
final class TextMerge {

  /** So many characters that neither changed must stand between what the one and what the other changed. */
  private static final int APART = 4;
  /** Who keeps less of a sentence wrote another one. */
  private static final double KEPT = 0.5;

  private record Hunk(Span place, String words) {
  }

  private TextMerge() {
  }

  /** The sentence with the changes of both; empty when they touch each other. */
  static Optional<String> join(String base, String one, String other) {
    List<Hunk> ones = hunks(base, one);
    List<Hunk> others = hunks(base, other);
    if (!keepsEnough(base, ones) || !keepsEnough(base, others)) {
      return Optional.empty();
    }
    List<Hunk> all = new ArrayList<>(ones);
    for (Hunk hunk : others) {
      if (!ones.contains(hunk)) {
        if (!ones.stream().allMatch(each -> areApart(each.place(), hunk.place()))) {
          return Optional.empty();
        }
        all.add(hunk);
      }
    }
    // The last first, so that the places before stay.
    all.sort(Comparator.comparing(Hunk::place).reversed());
    StringBuilder text = new StringBuilder(base);
    all.forEach(hunk -> text.replace(hunk.place().start(), hunk.place().end(), hunk.words()));
    return Optional.of(text.toString());
  }

  private static List<Hunk> hunks(String base, String text) {
    return TextDifference.of(base, text).pieces().stream().filter(piece -> !piece.equal())
        .map(piece -> new Hunk(piece.old(), piece.current().of(text))).toList();
  }

  private static boolean keepsEnough(String base, List<Hunk> hunks) {
    return base.length() - hunks.stream().mapToInt(hunk -> hunk.place().length()).sum() >= KEPT * base.length();
  }

  private static boolean areApart(Span one, Span other) {
    return one.end() + APART <= other.start() || other.end() + APART <= one.start();
  }
}

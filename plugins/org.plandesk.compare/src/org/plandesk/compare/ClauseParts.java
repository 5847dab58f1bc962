// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what was split or merged at a comma and reworded or filled up as well. A sentence beside a reworded one is its other part when it
 * says what the clauses at that end of the whole say and the reworded one says no longer, whatever else it says.
 */
final class ClauseParts {

  /** Share of the clauses at the end of the whole that has to stand in the part. */
  private static final double COVERED = 0.5;
  /** Share that is enough when as much of the part stands in the clauses: one was put in the place of the other. */
  private static final double COVERED_BOTH = 0.35;
  /** By how much more of them stands in the part than in the parts found before. */
  private static final double MORE = 0.25;
  /** Bigrams of clauses that tell anything. */
  private static final int SHORTEST = 4;
  /** Signs behind which a sentence is cut in two; keys have no wide ones. */
  private static final Pattern COMMA = Pattern.compile("[,;:，；：]");

  private final List<Entry> old;
  private final List<Entry> current;
  private final Likeness likeness;

  ClauseParts(List<Entry> old, List<Entry> current, Likeness likeness) {
    this.old = old;
    this.current = current;
    this.likeness = likeness;
  }

  /** Takes free statements into the groups beside them. */
  void match() {
    for (Entry entry : List.copyOf(current)) {
      if (entry.isFree() && !entry.kind.isHeading() && !entry.key.isCell()) {
        take(entry, current, group -> group.current, group -> group.old);
      }
    }
    for (Entry entry : List.copyOf(old)) {
      if (entry.isFree() && !entry.kind.isHeading() && !entry.key.isCell()) {
        take(entry, old, group -> group.old, group -> group.current);
      }
    }
  }

  private void take(Entry part, List<Entry> side, Function<Group, List<Entry>> parts,
      Function<Group, List<Entry>> wholes) {
    Group before = beside(part, side, -1);
    Group after = beside(part, side, 1);
    double behind = before == null ? 0 : share(part, parts.apply(before), wholes.apply(before), true);
    double ahead = after == null ? 0 : share(part, parts.apply(after), wholes.apply(after), false);
    Group group = behind >= ahead ? before : after;
    if (Math.max(behind, ahead) > 0) {
      if (side == current) {
        group.addCurrent(part);
      } else {
        group.addOld(part);
      }
    }
  }

  /** What a neighbour below the same heading belongs to; null when there is none, or it is what it was. */
  private static Group beside(Entry part, List<Entry> side, int step) {
    int at = part.index + step;
    Entry neighbour = at < 0 || at >= side.size() ? null : side.get(at);
    return neighbour == null || neighbour.isFree() || neighbour.key.sort != part.key.sort
        || neighbour.parent != part.parent
        || neighbour.group.isEqual() ? null : neighbour.group;
  }

  /** The share of the clauses at one end of the whole that the part says; 0 when the other parts say them, or nobody does. */
  private double share(Entry part, List<Entry> others, List<Entry> wholes, boolean behind) {
    if (wholes.size() != 1) {
      return 0;
    }
    String whole = wholes.getFirst().key.words;
    int[] said = others.stream().map(Entry::bigrams).reduce(new int[0], Bigrams::join);
    double best = 0;
    for (Matcher comma = COMMA.matcher(whole); comma.find();) {
      int[] clauses = words(behind ? whole.substring(comma.end()) : whole.substring(0, comma.start()));
      double share = clauses.length < SHORTEST ? 0 : likeness.covered(clauses, part.bigrams());
      boolean enough =
          share >= COVERED || share >= COVERED_BOTH && likeness.covered(part.bigrams(), clauses) >= COVERED_BOTH;
      if (enough && share >= likeness.covered(clauses, said) + MORE) {
        best = Math.max(best, share);
      }
    }
    return best;
  }

  /** Pairs of characters without those of figures, which change first in a revision. */
  private static int[] words(String clauses) {
    return Arrays.stream(Bigrams.of(clauses))
        .filter(pair -> !isDigit(pair >>> Character.SIZE) && !isDigit(pair & 0xffff))
        .toArray();
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }
}

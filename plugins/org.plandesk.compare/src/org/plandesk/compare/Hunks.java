// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.model.Span;

/** Makes of equal stretches what a reader would mark: no crumbs between changes, edges at signs where that is possible. */
final class Hunks {

  /** An equal stretch of so many characters between two changes is chance. */
  private static final int CRUMB = 1;
  /** So is one of so many, when the changes on both sides are longer by this factor. */
  private static final int SMALL = 3;
  private static final int FACTOR = 2;

  private Hunks() {
  }

  /** The stretches that stay equal; they cover less of the texts than those given. */
  static List<int[]> clean(List<int[]> runs, Tokens a, Tokens b) {
    List<int[]> joined = join(runs);
    slide(joined, a, b);
    boolean again = true;
    while (again) {
      again = false;
      for (int i = 0; i < joined.size() && !again; i++) {
        if (isChance(joined, i, a, b)) {
          joined.remove(i);
          again = true;
        }
      }
    }
    return joined;
  }

  private static List<int[]> join(List<int[]> runs) {
    List<int[]> joined = new ArrayList<>();
    for (int[] run : runs) {
      int[] last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && last[0] + last[2] == run[0] && last[1] + last[2] == run[1]) {
        last[2] += run[2];
      } else {
        joined.add(run.clone());
      }
    }
    return joined;
  }

  /** Moves changes that only take out or only put in to where they begin and end at signs: 建设（、管理）, not 设、管（理建）. */
  private static void slide(List<int[]> runs, Tokens a, Tokens b) {
    for (int i = 0; i + 1 < runs.size(); i++) {
      int[] left = runs.get(i);
      int[] right = runs.get(i + 1);
      boolean taken = left[1] + left[2] == right[1];
      boolean put = left[0] + left[2] == right[0];
      if (taken != put) {
        slide(left, right, taken ? a : b, taken ? 0 : 1);
      }
    }
  }

  private static void slide(int[] left, int[] right, Tokens text, int side) {
    int gap = right[side] - left[side] - left[2];
    int best = 0;
    int bestEdge = -1;
    int most = 0;
    while (most < left[2] - 1
        && text.same(left[side] + left[2] - 1 - most, text, left[side] + left[2] + gap - 1 - most)) {
      most++;
    }
    int least = 0;
    while (least < right[2] - 1 && text.same(left[side] + left[2] + least, text, right[side] + least)) {
      least++;
    }
    for (int shift = -most; shift <= least; shift++) {
      int start = left[side] + left[2] + shift;
      int edge = text.edge(start) + text.edge(start + gap);
      if (edge > bestEdge || edge == bestEdge && Math.abs(shift) < Math.abs(best)) {
        best = shift;
        bestEdge = edge;
      }
    }
    left[2] += best;
    right[0] += best;
    right[1] += best;
    right[2] -= best;
  }

  private static boolean isChance(List<int[]> runs, int i, Tokens a, Tokens b) {
    int[] run = runs.get(i);
    int endA = run[0] + run[2];
    int endB = run[1] + run[2];
    int[] before = i == 0 ? new int[] {0, 0, 0} : runs.get(i - 1);
    int[] after = i + 1 == runs.size() ? new int[] {a.size(), b.size(), 0} : runs.get(i + 1);
    int left = Math.max(a.length(before[0] + before[2], run[0]), b.length(before[1] + before[2], run[1]));
    int right = Math.max(a.length(endA, after[0]), b.length(endB, after[1]));
    int length = a.length(run[0], endA);
    if (left == 0 || right == 0) {
      return false;
    }
    return length <= CRUMB && a.edge(endA) == 0 || length <= SMALL && Math.min(left, right) >= FACTOR * SMALL;
  }

  /** Equal stretches and what stands between them, from beginning to end. */
  static List<TextDifference.Piece> pieces(List<int[]> runs, Tokens a, Tokens b) {
    List<TextDifference.Piece> pieces = new ArrayList<>();
    int atA = 0;
    int atB = 0;
    for (int[] run : runs) {
      add(pieces, false, a, atA, run[0], b, atB, run[1]);
      add(pieces, true, a, run[0], run[0] + run[2], b, run[1], run[1] + run[2]);
      atA = run[0] + run[2];
      atB = run[1] + run[2];
    }
    add(pieces, false, a, atA, a.size(), b, atB, b.size());
    return List.copyOf(pieces);
  }

  private static void add(List<TextDifference.Piece> pieces, boolean equal, Tokens a, int fromA, int toA, Tokens b,
      int fromB, int toB) {
    if (fromA < toA || fromB < toB) {
      pieces.add(new TextDifference.Piece(equal, new Span(a.offset(fromA), a.offset(toA)),
          new Span(b.offset(fromB), b.offset(toB))));
    }
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The shortest way from one row of tokens to another, by the greedy algorithm of E. W. Myers (1986). */
final class Myers {

  /** So many changes make two texts; the way between them would say nothing to a reader. */
  private static final int MOST_CHANGES = 1500;

  private Myers() {
  }

  /** Stretches that are equal: {start in a, start in b, length}, in order. */
  static List<int[]> equalRuns(Tokens a, Tokens b) {
    int prefix = 0;
    while (prefix < a.size() && prefix < b.size() && a.same(prefix, b, prefix)) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < a.size() - prefix && suffix < b.size() - prefix
        && a.same(a.size() - 1 - suffix, b, b.size() - 1 - suffix)) {
      suffix++;
    }
    List<int[]> runs = new ArrayList<>();
    add(runs, 0, 0, prefix);
    middle(a, b, prefix, a.size() - suffix, b.size() - suffix, runs);
    add(runs, a.size() - suffix, b.size() - suffix, suffix);
    return runs;
  }

  private static void add(List<int[]> runs, int inA, int inB, int length) {
    if (length > 0) {
      runs.add(new int[] {inA, inB, length});
    }
  }

  private static void middle(Tokens a, Tokens b, int from, int endA, int endB, List<int[]> runs) {
    int n = endA - from;
    int m = endB - from;
    int most = Math.min(n + m, MOST_CHANGES);
    List<int[]> trace = new ArrayList<>();
    int[] furthest = new int[2 * most + 3];
    int middle = most + 1;
    for (int d = 0; d <= most; d++) {
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || k != d && furthest[middle + k - 1] < furthest[middle + k + 1];
        int x = down ? furthest[middle + k + 1] : furthest[middle + k - 1] + 1;
        while (x < n && x - k < m && x - k >= 0 && a.same(from + x, b, from + x - k)) {
          x++;
        }
        furthest[middle + k] = x;
        if (x >= n && x - k >= m) {
          walkBack(trace, from, n, m, d, runs);
          return;
        }
      }
      // Only what the next step can look at.
      int[] step = new int[2 * d + 3];
      System.arraycopy(furthest, middle - d - 1, step, 0, step.length);
      trace.add(step);
    }
  }

  private static void walkBack(List<int[]> trace, int from, int n, int m, int changes, List<int[]> runs) {
    List<int[]> found = new ArrayList<>();
    int x = n;
    int y = m;
    for (int d = changes; d > 0; d--) {
      int[] before = trace.get(d - 1);
      int k = x - y;
      boolean down = k == -d || k != d && before[k - 1 + d] < before[k + 1 + d];
      int earlier = down ? k + 1 : k - 1;
      int startX = before[earlier + d];
      int afterStep = down ? startX : startX + 1;
      add(found, from + afterStep, from + afterStep - k, x - afterStep);
      x = startX;
      y = startX - earlier;
    }
    add(found, from, from, x);
    Collections.reverse(found);
    runs.addAll(found);
  }
}

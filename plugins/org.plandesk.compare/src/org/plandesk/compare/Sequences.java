// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.Arrays;

/** Finds what keeps its order. */
public final class Sequences {

  private Sequences() {
  }

  /**
   * Which members stand in the heaviest row whose values increase; n log n.
   *
   * @param values different from each other
   * @param weights of the members, positive
   */
  public static boolean[] heaviestIncreasing(int[] values, long[] weights) {
    int n = values.length;
    int[] sorted = values.clone();
    Arrays.sort(sorted);
    // A tree of prefix maxima: the best row that ends at a value of that rank or a lower one.
    long[] best = new long[n + 1];
    int[] last = new int[n + 1];
    Arrays.fill(last, -1);
    int[] before = new int[n];
    long[] total = new long[n];
    for (int i = 0; i < n; i++) {
      int rank = Arrays.binarySearch(sorted, values[i]);
      before[i] = -1;
      for (int at = rank; at > 0; at -= at & -at) {
        if (best[at] > total[i]) {
          total[i] = best[at];
          before[i] = last[at];
        }
      }
      total[i] += weights[i];
      for (int at = rank + 1; at <= n; at += at & -at) {
        if (total[i] > best[at]) {
          best[at] = total[i];
          last[at] = i;
        }
      }
    }
    int end = -1;
    for (int i = 0; i < n; i++) {
      end = end < 0 || total[i] > total[end] ? i : end;
    }
    boolean[] kept = new boolean[n];
    for (int i = end; i >= 0; i = before[i]) {
      kept[i] = true;
    }
    return kept;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.model;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Where rows lie below each other when only those in view have been measured, and the others are estimated. */
public final class RowHeights {

  private final int[] heights;
  private final boolean[] exact;
  private final int[] tops;
  private int validTops;

  /**
   * Rows from a height of 0.
   *
   * @param estimate gives the likely height of a row
   */
  public RowHeights(int count, IntUnaryOperator estimate) {
    heights = new int[count];
    exact = new boolean[count];
    tops = new int[count + 1];
    for (int i = 0; i < count; i++) {
      heights[i] = estimate.applyAsInt(i);
    }
  }

  /** How many rows there are. */
  public int count() {
    return heights.length;
  }

  /** Whether a row was measured. */
  public boolean isExact(int row) {
    return exact[row];
  }

  /** Takes over the measured height of a row; those below move. */
  public void measured(int row, int height) {
    exact[row] = true;
    if (heights[row] != height) {
      heights[row] = height;
      validTops = Math.min(validTops, row);
    }
  }

  /** The height of a row. */
  public int height(int row) {
    return heights[row];
  }

  /** Where a row begins; of the number of rows, where the last one ends. */
  public int top(int row) {
    for (; validTops < row; validTops++) {
      tops[validTops + 1] = tops[validTops] + heights[validTops];
    }
    return tops[row];
  }

  /** The height of all. */
  public int total() {
    return top(heights.length);
  }

  /** The row at a height, the first or last one beyond the ends; 0 without rows. */
  public int rowAt(int y) {
    total();
    int found = Arrays.binarySearch(tops, 0, heights.length, y);
    // Of rows without height the last one begins there.
    int row = found >= 0 ? found : -found - 2;
    return Math.clamp(row, 0, Math.max(0, heights.length - 1));
  }
}

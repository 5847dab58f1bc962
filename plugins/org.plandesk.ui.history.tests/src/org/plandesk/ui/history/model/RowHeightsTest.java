// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RowHeightsTest {

  @Test
  void estimatesUntilRowsAreMeasured() {
    RowHeights heights = new RowHeights(4, row -> 10);
    assertEquals(40, heights.total());
    assertFalse(heights.isExact(1));
    heights.measured(1, 25);
    assertTrue(heights.isExact(1));
    assertEquals(10, heights.top(1));
    assertEquals(35, heights.top(2));
    assertEquals(55, heights.total());
    heights.measured(0, 5);
    assertEquals(30, heights.top(2));
  }

  @Test
  void findsTheRowAtAHeight() {
    RowHeights heights = new RowHeights(3, row -> 10);
    assertEquals(0, heights.rowAt(-5));
    assertEquals(0, heights.rowAt(9));
    assertEquals(1, heights.rowAt(10));
    assertEquals(2, heights.rowAt(1000));
    assertEquals(0, new RowHeights(0, row -> 10).rowAt(3));
  }
}

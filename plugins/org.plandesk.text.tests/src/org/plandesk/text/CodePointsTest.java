// SPDX-License-Identifier: EPL-2.0
package org.plandesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Code point offsets with and without surrogates. */
class CodePointsTest {

  @Test
  void plainTextKeepsItsOffsets() {
    CodePoints points = new CodePoints("规划2025");
    assertEquals(6, points.length());
    assertEquals(4, points.at(4));
    assertThrows(IndexOutOfBoundsException.class, () -> points.at(7));
  }

  @Test
  void aPairCountsOnce() {
    String text = "甲\uD842\uDFB7乙\uD842";
    CodePoints points = new CodePoints(text);
    assertEquals(text.codePointCount(0, text.length()), points.length());
    for (int offset = 0; offset <= text.length(); offset++) {
      if (offset != 2) {
        assertEquals(text.codePointCount(0, offset), points.at(offset), "offset " + offset);
      }
    }
  }
}

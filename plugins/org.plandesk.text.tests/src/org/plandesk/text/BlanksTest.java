// SPDX-License-Identifier: EPL-2.0
package org.plandesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Blanks of all widths. */
class BlanksTest {

  @Test
  void skipsBlanksOnBothSides() {
    String text = "\u3000\t 甲 乙\u00A0\n";
    assertEquals(3, Blanks.skip(text, 0, text.length()));
    assertEquals(6, Blanks.skipBack(text, 0, text.length()));
    assertEquals("甲乙", Blanks.without(text));
    assertEquals(text.length(), Blanks.skip(text, 6, text.length()));
  }

  @Test
  void knowsLineEnds() {
    assertTrue(Blanks.isLineEnd('\n') && Blanks.isLineEnd('\r') && Blanks.isLineEnd('\u2028'));
    assertFalse(Blanks.isLineEnd('\t') || Blanks.isBlank('甲') || Blanks.isBlank('-'));
  }
}

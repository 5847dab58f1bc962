// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "到2025年，\r\n\t完成", "😀 & < > \"", "\u0085\uFFFD"})
  void leavesAloneWhatXmlHolds(String text) {
    assertSame(text, XmlText.escape(text));
    assertSame(text, XmlText.unescape(text));
  }

  @Test
  void everyCharacterComesBack() {
    for (int c = 0; c <= 0xFFFF; c++) {
      String text = "前" + (char) c + "后" + (char) c;
      assertEquals(text, XmlText.unescape(XmlText.escape(text)));
    }
  }

  @Test
  void writesWhatXmlCannotHoldAsDigits() {
    assertEquals("a\\u0000\\uD800\\\\u0041\\uFFFF", XmlText.escape("a\0" + (char) 0xD800 + "\\" + "u0041\uFFFF"));
  }

  @ParameterizedTest
  @CsvSource({"\\, \\", "a\\b, a\\b", "\\u12, \\u12", "\\u12G4, \\u12G4", "\\\\, \\"})
  void keepsBackslashesOfAHand(String written, String meant) {
    assertEquals(meant, XmlText.unescape(written));
  }
}

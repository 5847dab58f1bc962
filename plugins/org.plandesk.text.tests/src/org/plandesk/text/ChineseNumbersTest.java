// SPDX-License-Identifier: EPL-2.0
package org.plandesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in all their shapes. */
class ChineseNumbersTest {

  @ParameterizedTest
  @CsvSource({"一, 1", "十, 10", "十二, 12", "二十, 20", "二十五, 25", "一百零三, 103", "两千, 2000", "一万二千, 12000", "二〇二五, 2025",
      "二○三五, 2035", "2025, 2025", "２０２５, 2025", "○, 0", "三十万, 300000", "甲, -1", "十甲, -1", "'', -1", "99999999999, -1",
      "一万万万, -1"})
  void reads(String words, int value) {
    assertEquals(value, ChineseNumbers.parse(words));
  }

  @ParameterizedTest
  @CsvSource({"①, 1", "⑩, 10", "⑳, 20", "❶, 1", "❿, 10", "⑴, -1", "㉑, -1", "1, -1"})
  void readsCircles(char circle, int value) {
    assertEquals(value, ChineseNumbers.circled(circle));
  }

  @ParameterizedTest
  @CsvSource({"1, 一", "10, 十", "12, 十二", "20, 二十", "100, 一百", "103, 一百零三", "110, 一百一十", "2025, 二千零二十五",
      "10001, 一万零一", "0, 0", "100000, 100000"})
  void writesAsHeadingsDo(int value, String words) {
    assertEquals(words, ChineseNumbers.write(value));
    assertEquals(value, ChineseNumbers.parse(words));
  }
}

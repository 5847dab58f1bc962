// SPDX-License-Identifier: EPL-2.0
package org.plandesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PunctuationTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      到2020年,全面建成体系。|到2020年，全面建成体系。
      床位达到15800张以上 ,每千名35张;|床位达到15800张以上 ，每千名35张；
      责任单位:市规划局|责任单位：市规划局
      不超过0.5%,力争“双降”|不超过0.5%，力争“双降”
      (市民政局),2人|(市民政局),2人
      （市民政局）,2人|（市民政局），2人
      """)
  void signsOfChineseTextAreWide(String text, String wide) {
    assertEquals(wide, Punctuation.widened(text));
    assertEquals(text.length(), Punctuation.widened(text).length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,200公里", "车桩比2.5:1", "15:45前", "PM10, SO2", "", ",", "到2020年，完成。"})
  void signsOfFiguresAndLatinWordsStay(String text) {
    assertSame(text, Punctuation.widened(text));
  }
}

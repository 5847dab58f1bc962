// SPDX-License-Identifier: EPL-2.0
package org.plandesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a sentence ends. */
class SentenceMarksTest {

  @ParameterizedTest
  @CsvSource({"建成。, true", "“都好。”, true", "完成甲（责任单位：乙局。）, true", "推进甲；, false", "推进甲, false", "'', false", "）, false"})
  void sentencesEndWithTheirMark(String words, boolean ends) {
    assertEquals(ends, SentenceMarks.ends(words));
  }

  @Test
  void noSentenceBeginsWithAClosingSign() {
    assertTrue(SentenceMarks.goesOn('”'));
    assertTrue(SentenceMarks.goesOn('，'));
    assertFalse(SentenceMarks.goesOn('“'));
    assertFalse(SentenceMarks.goesOn('建'));
  }
}

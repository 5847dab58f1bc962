// SPDX-License-Identifier: EPL-2.0
package org.plandesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldedTextTest {

  @ParameterizedTest
  @CsvSource({"ＰＭ２．５, pm2.5", "Ⅲ类, iii类", "㎡, m2", "２５％, 25%", "≥95, ≥95", "二氧化碳排放達峰, 二氧化碳排放达峰", "污　水 处\t理, 污水处理",
      "①, 1", "VOCs, vocs", "µg, μg", "ﬁ, fi", "“十四五”, “十四五”"})
  void folds(String original, String folded) {
    assertEquals(folded, FoldedText.fold(original));
  }

  @Test
  void knowsTheWayBack() {
    String original = "达Ⅲ类，约 ２５㎡。";
    FoldedText folded = FoldedText.of(original);
    assertEquals("达iii类,约25m2。", folded.toString());
    int at = folded.indexOf(FoldedText.of("25m2"), 0);
    assertEquals("２５㎡", original.substring(folded.originalStart(at), folded.originalEnd(at + 3)));
  }

  @Test
  void takesSurrogatesAndMarksWhole() {
    String original = "𠮷e\u0301家";
    FoldedText folded = FoldedText.of(original);
    assertEquals("𠮷é家", folded.toString());
    assertEquals(3, folded.length());
    assertEquals(2, folded.originalStart(1));
    assertEquals(4, folded.originalEnd(1));
  }

  @Test
  void findsStrings() {
    FoldedText text = FoldedText.of("污水污水处理");
    assertEquals(2, text.indexOf(FoldedText.of("污水处"), 0));
    assertEquals(-1, text.indexOf(FoldedText.of("污水处"), 3));
    assertTrue(text.contains(FoldedText.of("水处理")));
    assertFalse(text.contains(FoldedText.of("")));
    assertEquals("处理", text.part(4, 6).toString());
  }

  @Test
  void readsSyllables() {
    assertEquals(List.of("wu"), Pinyin.syllables('污'));
    assertEquals(List.of("lu"), Pinyin.syllables('绿'));
    assertEquals(List.of("chong", "zhong"), Pinyin.syllables('重'));
    assertEquals(List.of(), Pinyin.syllables('a'));
  }
}

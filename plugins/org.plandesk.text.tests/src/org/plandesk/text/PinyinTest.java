// SPDX-License-Identifier: EPL-2.0
package org.plandesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PinyinTest {

  @Test
  void initialsFindTitles() {
    assertTrue(Pinyin.containsInitials("二、总体要求", "ztyq"));
    assertTrue(Pinyin.containsInitials("（一）植绿护绿，构建生态屏障", "gjst"));
    assertTrue(Pinyin.containsInitials("优化PM2.5防控", "yhpm25fk"));
    assertFalse(Pinyin.containsInitials("总体要求", "zty1"));
  }

  @Test
  void charactersWithSeveralReadingsAnswerToEach() {
    assertTrue(Pinyin.containsInitials("重点项目", "zdxm"));
    assertTrue(Pinyin.containsInitials("重点项目", "cdxm"));
    assertTrue(Pinyin.containsInitials("实行河长制", "sxhzz"));
  }

  @Test
  void nothingAndSignsMatchNothing() {
    assertFalse(Pinyin.containsInitials("总体", ""));
    assertFalse(Pinyin.containsInitials("", "z"));
    assertEquals("", Pinyin.initials('，'));
    assertEquals("a", Pinyin.initials('A'));
  }
}

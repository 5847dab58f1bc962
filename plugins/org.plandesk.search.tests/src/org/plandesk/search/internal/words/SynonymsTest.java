// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plandesk.text.WordLists;

final class SynonymsTest {

  @Test
  void aGroupFindsEachOtherAndAnArrowLeadsOneWay() {
    Synonyms words = Synonyms.with(List.of("# 备注", "甲种树 = 乙种树", "小树苗 > 大森林"));
    assertEquals(List.of("乙种树"), words.othersOf("甲种树"));
    assertEquals(List.of("甲种树"), words.othersOf("乙种树"));
    assertEquals(List.of("大森林"), words.othersOf("小树苗"));
    assertEquals(List.of(), words.othersOf("大森林"));
  }

  @Test
  void theDictionaryNamesOneWordBeforeAnArrow() {
    List<String> lines = WordLists.lines(Synonyms.class, "synonyms.txt");
    assertTrue(lines.size() > 500, () -> lines.size() + " lines");
    assertEquals(List.of(), lines.stream().filter(line -> line.matches("[^>]*=[^>]*>.*")).toList(),
        "words before an arrow do not find each other: two lines say that they do");
  }

  @Test
  void otherWordsAreFoundFromBothSides() {
    assertTrue(Synonyms.builtIn().othersOf("阶梯水价").containsAll(List.of("累进加价", "水价")));
    assertTrue(Synonyms.builtIn().othersOf("累进加价").contains("阶梯水价"));
  }
}

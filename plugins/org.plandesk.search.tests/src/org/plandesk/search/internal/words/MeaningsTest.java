// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MeaningsTest {

  @ParameterizedTest
  @CsvSource({"假种子, 种子 假", "招老师, 老师 招", "种子, 种子", "假, 假", "的种子, 种子", "5, 5"})
  void singleCharactersComeBehindWords(String typed, String words) {
    assertEquals(words, String.join(" ", Meanings.words(typed, Synonyms.builtIn())));
  }
}

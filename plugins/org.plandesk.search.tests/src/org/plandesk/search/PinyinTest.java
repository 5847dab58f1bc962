// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are found by their sound, in whatever state the typing is. */
final class PinyinTest {

  private static PlanSearch search;

  @BeforeAll
  static void open() {
    search = PlanSearch.open(SearchSettings.inMemory());
    search.follow("a", "", SmallPlans.of("推进中条山生态修复。", "加强中条山矿山治理，集中体现成效。", "建设污水处理厂。", "各种调查同步开展。"),
        PlanAccess.DIRECT);
    search.whenUpToDate().join();
  }

  @AfterAll
  static void close() {
    search.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zhongtiaoshan", "zhong'tiao'shan", "ZHONGTIAOSHAN", "zhongtiaosha", "zhongtiaos", "zhongtia",
      "zhongti", "zhongt", "zhongts", "ztshan", "zts"})
  void finds(String typed) {
    SearchResult result = search.search(SearchQuery.of(typed));
    assertEquals(0, result.totalAll());
    assertEquals("中条山", result.corrected().text(), () -> result.suggestions().toString());
    assertEquals(Suggestion.Reason.PINYIN, result.corrected().reason());
    assertTrue(result.hits().get(0).text().contains("中条山"));
  }

  @Test
  void anIncompleteWordIsOnlyGoneOnWithAsSentencesAgree() {
    assertEquals("污水处理", search.search(SearchQuery.of("wushuichul")).corrected().text());
  }
}

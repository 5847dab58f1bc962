// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plandesk.testkit.plans.ImportedPlans;

/** Words, phrases, OR, exclusion, fields, ranges, wildcards; and what is none of them. */
final class QueryLanguageTest {

  private static PlanSearch search;

  @BeforeAll
  static void open() {
    search = PlanSearch.open(SearchSettings.inMemory());
    search.follow("a", "", SmallPlans.of("建设污水处理厂。", "污水管网覆盖村厂。", "整治黑臭水体。", "监测PM10和PM2.5。", "污水不进厂。"),
        PlanAccess.DIRECT);
    search.follow("r", "", ImportedPlans.of("r", """
        一、重点任务
        （一）节约用水。到2025年，全市再生水利用率达到25%以上。2022年底前，市水利局完成管网改造15公里。
        二、保障措施
        （一）加强领导。强化考核。
        """), PlanAccess.DIRECT);
    search.whenUpToDate().join();
  }

  @AfterAll
  static void close() {
    search.close();
  }

  private static Set<String> all(String query, String plan) {
    return search.search(SearchQuery.of(query).in(Set.of(plan)).withExpanding(false)).hits().stream()
        .filter(hit -> hit.group() == SearchHit.Group.ALL && hit.kind() != EntryKind.CHAPTER)
        .map(SearchHit::element).collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"污水 厂|s0 s1 s4", "污水 -管网|s0 s4", "黑臭水体 OR PM10|s2 s3", "污水*厂|s0 s1 s4",
      "污水?厂|", "污水??厂|s0 s4", "污水???厂|", "P?10|s3", "PM*5|s3", "*污水|s0 s1 s4", "污水处*|s0", "“污水处理”|s0", "\"污水处理\"|s0",
      "种类:任务 污水|s0 s1 s4", "kind:task pm10|s3", "种类:事实 污水|", "章:一 黑臭|s2", "章:1 黑臭|s2", "chapter:重点 黑臭|s2",
      "污水 -\"处理厂\" -管网|s4"})
  void finds(String query, String wanted) {
    assertEquals(wanted == null ? "" : wanted, String.join(" ", all(query, "a")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"年:2022|完成管网改造", "年:2021..2023|完成管网改造", "年:>2022|再生水", "year:2025|再生水",
      "值:>=20 单位符号:%|再生水",
      "值:15 单位符号:公里|完成管网改造", "值:10..20|完成管网改造", "值:25%|再生水", "单位:水利局|完成管网改造", "unit:水利|完成管网改造", "单位: 水利局|完成管网改造"})
  void findsByFields(String query, String wanted) {
    List<SearchHit> hits = search.search(SearchQuery.of(query).in(Set.of("r"))).hits().stream()
        .filter(hit -> hit.kind().elementKind().equals("statement")).toList();
    assertFalse(hits.isEmpty());
    assertTrue(hits.stream().allMatch(hit -> hit.text().contains(wanted)), hits::toString);
  }

  @Test
  void aSingleCharacterOfWhatWasTypedFindsSomeOfIt() {
    PlanSearch other = PlanSearch.open(SearchSettings.inMemory());
    try (other) {
      other.follow("c", "", SmallPlans.of("开展种子市场检查。", "严厉打击制售假冒伪劣行为。", "修建道路。"), PlanAccess.DIRECT);
      other.whenUpToDate().join();
      assertEquals(List.of("开展种子市场检查。", "严厉打击制售假冒伪劣行为。"),
          other.search(SearchQuery.of("假种子")).hits().stream().map(SearchHit::text).toList());
    }
  }

  @Test
  void valueAndUnitBelongToOneTarget() {
    assertTrue(search.search(SearchQuery.of("值:>=20 单位符号:公里").in(Set.of("r"))).hits().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"污水", "“污水", "单位:", "年:去年 污水", "种类:马 污水", "值:多 污水", "污水 OR",
      "(污水 OR 管网)"})
  void readsBrokenQueriesAsWordsWithAHint(String query) {
    SearchResult result = search.search(SearchQuery.of(query));
    assertFalse(result.reading().hints().isEmpty());
    assertFalse(result.reading().parts().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"(PM10 OR|s3", "PM10 OR|s3", "(PM10 OR 黑臭水体)|s2 s3", "（PM10 OR 黑臭水体）|s2 s3",
      "(PM10|s3", "PM10)|s3"})
  void findsTheWordsOfBrokenQueries(String query, String wanted) {
    assertEquals(wanted, String.join(" ", all(query, "a")));
  }

  @Test
  void keepsFiguresWithTheLettersBeforeThem() {
    PlanSearch names = PlanSearch.open(SearchSettings.inMemory());
    try (names) {
      names.follow("a", "", SmallPlans.of("监测PM10。", "监测PM2.5。", "采购PM设备。"), PlanAccess.DIRECT);
      names.whenUpToDate().join();
      assertEquals(List.of("s0"),
          names.search(SearchQuery.of("PM10")).hits().stream().map(SearchHit::element).toList());
    }
  }

  @Test
  void doesNotDivideTheHitsOfACorrection() {
    SearchResult corrected = search.search(SearchQuery.of("黑丑水体"));
    assertTrue(corrected.total() > 0);
    assertFalse(corrected.isDivided());
    assertTrue(search.search(SearchQuery.of("污水 管网").in(Set.of("a"))).isDivided());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "*", "?", "**", "OR", "OR OR", "| |", "-OR", "\"\"", "“”", ":", "：：", "a:b:c",
      "((", "\\", "^~", "[1 TO 2]",
      "+-&&||!(){}[]^\"~*?:\\/", "年:..", "年:2025..2021", "值:99999999999999999999", "单位:,", "污水 OR", "OR 污水", "-\"",
      "\uD83D", "\u0000", "？", "a*b*c*d?e"})
  void neverFails(String query) {
    search.search(SearchQuery.of(query));
    search.search(SearchQuery.of(query + " 污水"));
    search.search(SearchQuery.of("污水 " + query).withFacets(false).withOrder(SearchQuery.Order.DEADLINE));
  }

  @Test
  void tellsHowItWasRead() {
    QueryReading reading = search.search(SearchQuery.of("污水 \"处理厂\" OR 管网 -农村 年:2022..2025")).reading();
    assertEquals(List.of(QueryReading.Role.WORD, QueryReading.Role.PHRASE, QueryReading.Role.WORD,
        QueryReading.Role.EXCLUDED, QueryReading.Role.FIELD),
        reading.parts().stream().map(QueryReading.Part::role).toList());
    assertTrue(reading.parts().get(2).alternative());
    assertEquals("污水", "污水 \"处理厂\"".substring(reading.parts().get(0).start(), reading.parts().get(0).end()));
    assertTrue(reading.hints().isEmpty());
  }

  @Test
  void putsExpansionsBelowAndSaysSo() {
    PlanSearch two = PlanSearch.open(SearchSettings.inMemory());
    try (two) {
      two.follow("a", "", SmallPlans.of("降低PM10浓度。", "降低可吸入颗粒物浓度，改善城区空气质量，保障居民健康。"), PlanAccess.DIRECT);
      two.whenUpToDate().join();
      SearchResult result = two.search(SearchQuery.of("可吸入颗粒物"));
      assertEquals(List.of("s1", "s0"), result.hits().stream().map(SearchHit::element).toList());
      assertTrue(result.reading().isExpanded());
      assertEquals(MatchReason.Type.SYNONYM, result.hits().get(1).reasons().get(0).type());
      assertEquals(1, two.search(SearchQuery.of("可吸入颗粒物").withExpanding(false)).totalAll());
    }
  }

  @Test
  void learnsAbbreviationsFromBrackets() {
    PlanSearch learning = PlanSearch.open(SearchSettings.inMemory());
    try (learning) {
      learning.follow("a", "", SmallPlans.of("推行智慧路灯管理系统（ZLG）。", "扩大ZLG覆盖面。"), PlanAccess.DIRECT);
      learning.whenUpToDate().join();
      SearchResult result = learning.search(SearchQuery.of("智慧路灯管理系统"));
      assertEquals(2, result.totalAll());
      assertTrue(result.hits().get(1).reasons().stream().anyMatch(r -> r.type() == MatchReason.Type.LEARNT));
    }
  }

  @ParameterizedTest
  @CsvSource({"wushuichulichang, 污水处理厂, PINYIN", "wsclc, 污水处理厂, PINYIN", "wushuicl, 污水处理, PINYIN",
      "黑丑水体, 黑臭水体, SPELLING",
      "污水处里厂, 污水处理厂, SPELLING"})
  void asksWhetherSomethingElseWasMeant(String typed, String meant, Suggestion.Reason reason) {
    SearchResult result = search.search(SearchQuery.of(typed));
    assertEquals(0, result.totalAll());
    assertEquals(meant, result.corrected().text());
    assertEquals(reason, result.corrected().reason());
    assertEquals(result.corrected(), result.suggestions().get(0));
    assertTrue(result.hits().get(0).text().contains(meant));
  }

  @Test
  void offersFewerWords() {
    SearchResult result = search.search(SearchQuery.of("污水 火星"));
    assertEquals(List.of("污水"), result.suggestions().stream().map(Suggestion::text).toList());
  }
}

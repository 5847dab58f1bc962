// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plandesk.model.Plan;
import org.plandesk.testkit.plans.ImportedPlans;

/** What is found when no element, or hardly any, has the words as they were typed. */
final class ResemblingTest {

  private static final String OTHER = "推进湿地保护修复";

  private static SearchResult find(SearchQuery query, String... texts) {
    Plan plan = SmallPlans.of(texts);
    try (PlanSearch search = PlanSearch.open(SearchSettings.inMemory())) {
      search.follow("plan", "规划", plan, PlanAccess.DIRECT);
      search.whenUpToDate().join();
      return search.search(query);
    }
  }

  private static List<String> texts(SearchResult result) {
    return result.hits().stream().map(SearchHit::text).toList();
  }

  @ParameterizedTest
  @CsvSource({"学护险,探索学生护理保险制度,学|护|险,学生护理保险,SOME", "VOCs治理,推进VOCs综合治理,VOCs|治理,VOCs综合治理,ALL",
      "护理型床位,新增护理型养老床位30张,护理型|床位,护理型养老床位,ALL"})
  void findsAWordWithOthersBetweenItsCharacters(String typed, String text, String marked, String longForm,
      SearchHit.Group group) {
    SearchResult result = find(SearchQuery.of(typed), OTHER, text);
    SearchHit best = result.hits().get(0);
    assertEquals(text, best.text());
    assertEquals(group, best.group());
    assertEquals(group == SearchHit.Group.ALL ? 1 : 0, result.totalAll());
    assertEquals(List.of(marked.split("\\|")), best.matches().stream().map(match -> match.of(text)).toList());
    assertTrue(best.reasons().contains(new MatchReason(MatchReason.Type.LOOSE, typed, longForm, 1)));
  }

  @Test
  void putsTheWordItselfAboveOneWithOthersBetweenItsCharacters() {
    SearchResult result = find(SearchQuery.of("学护险"), "探索学生护理保险制度", "扩大学护险覆盖面");
    assertEquals(List.of("扩大学护险覆盖面", "探索学生护理保险制度"), texts(result));
    assertEquals(1, result.totalAll());
  }

  @ParameterizedTest
  @CsvSource({"创新药,推动创新平台建设", "盐产量,提高粮食产量", "湿地建设,推进湿地保护修复", "研发投入,加大科技投入"})
  void partOfAWordIsNotAllOfIt(String typed, String text) {
    SearchResult result = find(SearchQuery.of(typed), text);
    assertEquals(List.of(text), texts(result));
    assertEquals(SearchHit.Group.SOME, result.hits().get(0).group());
    assertEquals(0, result.totalAll());
  }

  @Test
  void doesNotCorrectWhatResemblesTheWordsAlready() {
    assertNull(find(SearchQuery.of("学护险"), "探索学生护理保险制度", "完善学护线路").corrected());
  }

  @Test
  void offersNoOtherSignForASign() {
    String[] texts = IntStream.range(0, 12).mapToObj(i -> "治理废水、污水，处理(第" + i + "处)").toArray(String[]::new);
    SearchResult result = find(SearchQuery.of("\"污水 处理 ("), texts);
    assertEquals(List.of("污水 处理 ("), result.suggestions().stream().map(Suggestion::text).toList());
  }

  @Test
  void offersNoPiecesOfWordsBesideWords() {
    SearchResult result = find(SearchQuery.of("找工作"), "建设大师工作室", "设立科研工作站", "加强窗口工作");
    assertEquals(List.of("工作"), result.suggestions().stream().map(Suggestion::text).toList());
  }

  @Test
  void tickingAFacetFindsNothingElseThanBefore() {
    String[] texts = IntStream.rangeClosed(2021, 2032).mapToObj(year -> "到" + year + "年修复湿地").toArray(String[]::new);
    Plan plan = ImportedPlans.of("plan", "一、重点任务\n（一）修复湿地。" + String.join("。", texts) + "。修复地块，到2022年完成。");
    try (PlanSearch search = PlanSearch.open(SearchSettings.inMemory())) {
      search.follow("plan", "规划", plan, PlanAccess.DIRECT);
      search.whenUpToDate().join();
      SearchQuery query = SearchQuery.of("修复湿地");
      SearchResult before = search.search(query);
      SearchResult ticked = search.search(query.select(FacetField.YEAR, Set.of("2022")));
      assertEquals(before.hits().stream().filter(hit -> hit.text().contains("2022")).map(SearchHit::text).toList(),
          texts(ticked));
    }
  }

  @Test
  void wantsTheCharactersNearEachOther() {
    String far = "学校要加强食堂管理，护好每一份餐，不冒风险";
    assertEquals(SearchHit.Group.SOME, find(SearchQuery.of("学护险"), far).hits().get(0).group());
  }

  @Test
  void findsWhatStandsBelowAHeadingThatHasTheWords() {
    SearchResult result = find(SearchQuery.of("重点任务"), "新建泵站2座");
    assertEquals(List.of("一、重点任务", "新建泵站2座"), texts(result));
    assertEquals(1, result.totalAll());
  }

  @Test
  void findsOtherWordsThatShareACharacter() {
    SearchResult result = find(SearchQuery.of("抢修"), OTHER + "，检修设施", "组建抢险队伍", "新建泵站2座");
    SearchHit hit = result.hits().get(0);
    assertEquals(SearchHit.Group.SOME, hit.group());
    assertEquals(0, result.totalAll());
    assertTrue(hit.reasons().stream().anyMatch(reason -> reason.type() == MatchReason.Type.CHARACTER));
    assertTrue(!hit.matches().isEmpty());
    assertTrue(texts(result).contains("组建抢险队伍"));
    assertTrue(!texts(result).contains("新建泵站2座"));
  }

  @Test
  void findsNothingElseWhenOnlyTheWordsAsTypedAreWanted() {
    SearchQuery onlyTyped = SearchQuery.of("抢修").withExpanding(false);
    Stream.of(onlyTyped, SearchQuery.of("\"抢修\""), SearchQuery.of("9吨")).forEach(
        query -> assertEquals(List.of("抢修9吨"), texts(find(query, "组建抢险队伍，新增8吨", "抢修9吨"))));
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plandesk.testkit.plans.ImportedPlans;

/** What users meet: words in, hits out. */
final class PlanSearchTest {

  private static PlanSearch search;

  @BeforeAll
  static void open() {
    search = PlanSearch.open(SearchSettings.inMemory());
    search.follow("reference", "盐湖区规划", ImportedPlans.reference(), PlanAccess.DIRECT);
    search.whenUpToDate().join();
  }

  @AfterAll
  static void close() {
    search.close();
  }

  private static SearchResult find(String text) {
    return search.search(SearchQuery.of(text));
  }

  @Test
  void putsAllWordsBeforeSome() {
    SearchResult result = find("污水 处理厂");
    List<SearchHit.Group> groups = result.hits().stream().map(SearchHit::group).toList();
    assertTrue(groups.contains(SearchHit.Group.ALL) && groups.contains(SearchHit.Group.SOME));
    assertEquals(groups.stream().sorted().toList(), groups);
  }

  @Test
  void marksWhatMatches() {
    for (SearchHit hit : search.search(SearchQuery.of("PM2.5").withExpanding(false)).hits()) {
      hit.matches().forEach(match -> assertEquals("PM2.5", match.of(hit.text())));
      hit.snippet().matches().forEach(match -> assertEquals("PM2.5", match.of(hit.snippet().text())));
      assertTrue(!hit.matches().isEmpty());
    }
  }

  @Test
  void countsFacetsOfTheListShown() {
    SearchResult result = find("污水");
    for (Facet facet : result.facets()) {
      if (facet.field() == FacetField.KIND) {
        assertEquals(result.total(), facet.values().stream().mapToInt(Facet.Value::count).sum());
      }
    }
    SearchResult tasks = search.search(SearchQuery.of("污水").select(FacetField.KIND, Set.of("task")));
    assertTrue(tasks.total() < result.total());
    assertTrue(tasks.hits().stream().allMatch(hit -> hit.kind() == EntryKind.TASK));
  }

  @Test
  void findsByFields() {
    assertTrue(find("年:2022").hits().stream()
        .allMatch(hit -> hit.deadlines().stream().anyMatch(deadline -> deadline.year() == 2022)));
    assertTrue(find("值:>=90 单位符号:%").total() > 0);
    assertTrue(find("种类:指标 属性:约束性").hits().stream().allMatch(hit -> hit.kind() == EntryKind.INDICATOR));
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plandesk.search.FacetField;
import org.plandesk.search.SearchQuery;

class SearchMemoryTest {

  private final Map<String, String> kept = new HashMap<>();
  private final SearchMemory memory = new SearchMemory(new SearchMemory.Store() {
    @Override
    public String get(String key) {
      return kept.getOrDefault(key, "");
    }

    @Override
    public void put(String key, String value) {
      kept.put(key, value);
    }
  });

  @Test
  void queriesAreRememberedNewestFirstAndOnce() {
    memory.remember("污水 处理厂");
    memory.remember("值:>=90\t单位符号:%");
    memory.remember("污水 处理厂");
    memory.remember("  ");
    assertEquals(List.of("污水 处理厂", "值:>=90\t单位符号:%"), memory.queries());
  }

  @Test
  void whatWasTypedOnTheWayIsForgotten() {
    memory.remember("湖");
    memory.remember("污");
    memory.remember("污水");
    memory.remember("污水处理");
    assertEquals(List.of("污水处理", "湖"), memory.queries());
  }

  @Test
  void onlySoManyAreKept() {
    for (int i = 0; i < SearchMemory.MOST_QUERIES + 5; i++) {
      memory.remember(i + "年");
    }
    assertEquals(SearchMemory.MOST_QUERIES, memory.queries().size());
  }

  @Test
  void savedSearchesComeBackWhole() {
    SavedSearch first = SavedSearch.of("周报 一", SearchQuery.of("").select(FacetField.UNIT, Set.of("水利局, 区", "住建=局"))
        .select(FacetField.YEAR, Set.of("2025")).withOrder(SearchQuery.Order.DEADLINE));
    SavedSearch second = SavedSearch.of("b", SearchQuery.of("“再生水” OR 中水 +1%").withExpanding(false));
    memory.save(first);
    memory.save(second);
    assertEquals(List.of(first, second), memory.saved());
  }

  @Test
  void savedSearchesAreReplacedRenamedAndDeleted() {
    memory.save(SavedSearch.of("a", SearchQuery.of("一")));
    memory.save(SavedSearch.of("b", SearchQuery.of("二")));
    memory.save(SavedSearch.of("a", SearchQuery.of("三")));
    assertEquals(List.of("三", "二"), memory.saved().stream().map(SavedSearch::text).toList());
    memory.rename("a", "b");
    assertEquals(List.of("b"), memory.saved().stream().map(SavedSearch::name).toList());
    memory.delete("b");
    assertEquals(List.of(), memory.saved());
  }

  @Test
  void aNameThatIsTakenGetsANumber() {
    assertEquals("a", memory.freeName("a", (name, number) -> name + number));
    memory.save(SavedSearch.of("a", SearchQuery.of("一")));
    memory.save(SavedSearch.of("a2", SearchQuery.of("二")));
    assertEquals("a3", memory.freeName("a", (name, number) -> name + number));
  }

  @Test
  void whatCannotBeReadIsLeftOut() {
    memory.save(SavedSearch.of("a", SearchQuery.of("一")));
    kept.put("savedSearches", kept.get("savedSearches") + "\nnewer%zz\nx y_ NEWEST true\nx\n");
    kept.put("queries", "%zz\nok");
    assertEquals(List.of("a"), memory.saved().stream().map(SavedSearch::name).toList());
    assertEquals(List.of("ok"), memory.queries());
  }
}

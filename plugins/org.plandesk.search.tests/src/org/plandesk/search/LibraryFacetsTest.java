// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plandesk.model.Chapter;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;

/** Facets over many plans, which stand in several segments of the index. */
final class LibraryFacetsTest {

  private static final int PLANS = 230;
  private static final int MOST = 200;

  private static PlanSearch search;

  @BeforeAll
  static void open() {
    search = PlanSearch.open(SearchSettings.inMemory());
    for (int i = 0; i < PLANS; i++) {
      String[] texts = IntStream.range(0, i == 7 ? 1 : 2).mapToObj(n -> "建设第" + n + "座污水处理厂。").toArray(String[]::new);
      search.follow("p" + i, i == 7 ? "计划七" : "", SmallPlans.of(texts), PlanAccess.DIRECT);
      if (i % 50 == 0) {
        search.whenUpToDate().join();
      }
    }
    search.whenUpToDate().join();
  }

  @AfterAll
  static void close() {
    search.close();
  }

  private static List<Facet.Value> values(SearchQuery query, FacetField field) {
    return search.search(query).facets().stream().filter(facet -> facet.field() == field).findFirst().orElseThrow()
        .values();
  }

  @Test
  void countsOverAllSegments() {
    List<Facet.Value> kinds = values(SearchQuery.of("污水处理厂"), FacetField.KIND);
    assertEquals(List.of("task 459"), kinds.stream().map(kind -> kind.code() + " " + kind.count()).toList());
  }

  @Test
  void givesTheMostFrequentOfManyValues() {
    List<Facet.Value> plans = values(SearchQuery.of("污水处理厂"), FacetField.PLAN);
    assertEquals(MOST, plans.size());
    assertEquals(2, plans.stream().min(Comparator.comparingInt(Facet.Value::count)).orElseThrow().count());
  }

  @Test
  void alwaysGivesTheTickedValue() {
    SearchQuery rare = SearchQuery.of("污水处理厂").select(FacetField.PLAN, Set.of("p7"));
    Facet.Value ticked =
        values(rare, FacetField.PLAN).stream().filter(Facet.Value::selected).findFirst().orElseThrow();
    assertEquals("p7 计划七 1", ticked.code() + " " + ticked.label() + " " + ticked.count());
    assertEquals(1, search.search(rare).total());
  }

  @Test
  void countsMoreValuesThanFitIntoAByte() {
    Plan plan = PlanFactory.eINSTANCE.createPlan();
    plan.setId("plan");
    for (int i = 0; i < 300; i++) {
      Chapter chapter = PlanFactory.eINSTANCE.createChapter();
      chapter.setId("c" + i);
      chapter.setTitle("第" + i + "片");
      Paragraph paragraph = PlanFactory.eINSTANCE.createParagraph();
      paragraph.setId("p" + i);
      for (int n = 0; n < (i == 270 ? 2 : 1); n++) {
        paragraph.getContents().add(SmallPlans.task("s" + i + "-" + n, "改造管网。"));
      }
      chapter.getContents().add(paragraph);
      plan.getContents().add(chapter);
    }
    search.follow("many", "", plan, PlanAccess.DIRECT);
    search.whenUpToDate().join();
    SearchQuery query = SearchQuery.of("改造管网").in(Set.of("many"));
    Facet.Value most = values(query, FacetField.CHAPTER).stream().max(Comparator.comparingInt(Facet.Value::count))
        .orElseThrow();
    assertEquals("第270片 2", most.label() + " " + most.count());
    search.forget("many", false);
  }

  @Test
  void tellsChaptersOfOnePlanAndPlansOfSeveral() {
    assertEquals(List.of(), values(SearchQuery.of("污水处理厂"), FacetField.CHAPTER));
    SearchQuery one = SearchQuery.of("污水处理厂").in(Set.of("p7"));
    assertEquals(List.of(), values(one, FacetField.PLAN));
    assertEquals(1, values(one, FacetField.CHAPTER).size());
  }
}

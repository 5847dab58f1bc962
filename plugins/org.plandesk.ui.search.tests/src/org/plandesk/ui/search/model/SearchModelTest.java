// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.plandesk.search.FacetField;
import org.plandesk.search.SearchHit;
import org.plandesk.search.SearchQuery;
import org.plandesk.search.SearchResult;
import org.plandesk.ui.search.model.ResultSection.Key;

class SearchModelTest {

  /** Keeps what was asked and answers when told to. */
  private static final class Asked implements SearchModel.Engine {
    private final List<SearchQuery> queries = new ArrayList<>();
    private Consumer<SearchResult> found;
    private Consumer<String> failed;

    @Override
    public void search(SearchQuery query, Consumer<SearchResult> whenFound, Consumer<String> whenFailed) {
      queries.add(query);
      found = whenFound;
      failed = whenFailed;
    }

    SearchQuery last() {
      return queries.get(queries.size() - 1);
    }

    void answer(int all, int some) {
      found.accept(TestHits.result(last(), all, some, List.of()));
    }
  }

  private final Asked engine = new Asked();
  private final SearchModel model = new SearchModel(engine);

  private List<String> shown() {
    return model.rows().stream().map(row -> switch (row) {
      case ResultRow.Heading heading -> heading.section().key() + " " + heading.section().count();
      case ResultRow.Hit hit -> hit.hit().element();
      case ResultRow.More more -> "more " + more.count();
    }).toList();
  }

  @Test
  void nothingAskedShowsNothingButCountsFacets() {
    model.refresh();
    assertEquals(0, engine.last().limit());
    assertTrue(engine.last().facets());
    engine.answer(9, 0);
    assertEquals(SearchModel.State.EMPTY, model.state());
    assertEquals(List.of(), model.rows());
  }

  @Test
  void anIndexThatChangesAllTheTimeLetsASearchEnd() {
    model.setText("污水");
    model.refresh();
    model.refresh();
    assertEquals(1, engine.queries.size());
    engine.answer(2, 0);
    assertEquals(List.of("e0", "e1"), shown());
    assertEquals(2, engine.queries.size());
    engine.answer(3, 0);
    assertEquals(2, engine.queries.size());
  }

  @Test
  void enterWaitsForTheAnswerToWhatIsTyped() {
    List<String> opened = new ArrayList<>();
    model.setText("污水");
    engine.answer(1, 0);
    model.whenFound(hit -> opened.add("first " + hit.element()));
    model.setText("湿地");
    model.whenFound(hit -> opened.add("second " + hit.element()));
    assertEquals(List.of("first e0"), opened);
    engine.answer(2, 0);
    assertEquals(List.of("first e0", "second e0"), opened);
  }

  @Test
  void enterIsForgottenWhenMoreIsTyped() {
    List<String> opened = new ArrayList<>();
    model.setText("污水");
    model.whenFound(hit -> opened.add(hit.element()));
    model.setText("污水处理");
    engine.answer(2, 0);
    assertEquals(List.of(), opened);
  }

  @Test
  void hitsWithAllWordsStandBeforeThoseWithSome() {
    model.setText("污水 处理厂");
    engine.answer(2, 1);
    assertEquals(List.of("ALL 2", "e0", "e1", "SOME 1", "e2"), shown());
    assertEquals(Optional.of("e0"), model.current().map(SearchHit::element));
    model.toggle(Key.ALL);
    assertEquals(List.of("ALL 2", "SOME 1", "e2"), shown());
  }

  @Test
  void theWordThatAllOfThemHaveIsNamed() {
    model.setText("污水 处理厂");
    engine.answer(1, 2);
    assertTrue(model.rows().get(2) instanceof ResultRow.Heading heading && heading.section().title().contains("污水"),
        () -> model.rows().toString());
  }

  @Test
  void oneGroupNeedsNoHeading() {
    model.setText("污水");
    engine.answer(2, 0);
    assertEquals(List.of("e0", "e1"), shown());
    model.setOrder(SearchQuery.Order.DOCUMENT);
    engine.answer(1, 1);
    assertEquals(List.of("e0", "e1"), shown());
  }

  @Test
  void moreHitsAreLoadedGroupByGroup() {
    model.setText("污水");
    engine.answer(500, 40);
    assertEquals("more 440", shown().get(SearchModel.FIRST + 1));
    assertEquals(List.of("SOME 40", "more 40"), shown().subList(SearchModel.FIRST + 2, SearchModel.FIRST + 4));
    model.more(Key.ALL);
    assertEquals(SearchModel.FIRST + SearchModel.STEP, engine.last().limit());
    engine.answer(500, 40);
    model.more(Key.SOME);
    assertTrue(engine.last().limit() >= 540, "all those with all words stand before");
    engine.answer(500, 40);
    assertEquals(542, shown().size());
  }

  @Test
  void walkingGoesOverHeadingsAndLoadsMoreAtTheEnd() {
    model.setText("污水");
    engine.answer(1, 200);
    assertTrue(model.walk(true));
    assertEquals("e1", model.current().orElseThrow().element());
    assertTrue(model.walk(false));
    assertFalse(model.walk(false), "there is none before the first");
    for (int i = 1; i < SearchModel.FIRST; i++) {
      assertTrue(model.walk(true));
    }
    assertFalse(model.walk(true));
    assertTrue(engine.last().limit() > SearchModel.FIRST);
  }

  @Test
  void theHitChosenStaysWhenTheIndexChanges() {
    model.setText("污水");
    engine.answer(5, 0);
    model.choose(model.hits().get(3));
    model.refresh();
    engine.answer(5, 0);
    assertEquals("e3", model.current().orElseThrow().element());
    model.setText("污");
    engine.answer(5, 0);
    assertEquals("e0", model.current().orElseThrow().element(), "other words, other first hit");
  }

  @Test
  void theLastResultStaysUntilTheNextOneComes() {
    model.setText("污水");
    engine.answer(2, 0);
    model.setText("污水处");
    assertTrue(model.isSearching());
    assertEquals(List.of("e0", "e1"), shown());
    engine.answer(0, 0);
    assertEquals(SearchModel.State.NOTHING, model.state());
    assertEquals(List.of(), shown());
    assertEquals(Optional.empty(), model.current());
  }

  @Test
  void aFailureIsSaidAndEndsWithTheNextResult() {
    model.setText("污水");
    engine.failed.accept("检索未能完成。");
    assertEquals(SearchModel.State.FAILED, model.state());
    assertEquals("检索未能完成。", model.failure());
    model.setText("污");
    engine.answer(1, 0);
    assertEquals(SearchModel.State.FOUND, model.state());
  }

  @Test
  void ticksAloneAreAQuery() {
    model.toggle(FacetField.KIND, "task");
    assertEquals(Map.of(FacetField.KIND, Set.of("task")), engine.last().selected());
    engine.answer(3, 0);
    assertEquals(SearchModel.State.FOUND, model.state());
    model.toggle(FacetField.KIND, "goal");
    assertEquals(Set.of("task", "goal"), engine.last().selected().get(FacetField.KIND));
    model.clearTicks();
    engine.answer(3, 0);
    assertEquals(SearchModel.State.EMPTY, model.state());
  }

  @Test
  void clearingAsksNothingAnyMore() {
    model.setText("污水");
    model.toggle(FacetField.YEAR, "2025");
    model.setExpanding(false);
    model.clear();
    assertTrue(model.isBlank());
    assertTrue(engine.last().expanding());
  }

  @Test
  void aSavedSearchAsksTheSameAgain() {
    model.setText("污水");
    model.toggle(FacetField.YEAR, "2025");
    model.setOrder(SearchQuery.Order.DEADLINE);
    SearchQuery asked = engine.last();
    SavedSearch saved = SavedSearch.of("周报", asked);
    model.clear();
    model.recall(saved);
    assertEquals(asked, engine.last());
  }
}

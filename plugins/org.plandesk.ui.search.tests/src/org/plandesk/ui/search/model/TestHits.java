// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.model;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plandesk.model.Span;
import org.plandesk.search.EntryKind;
import org.plandesk.search.Facet;
import org.plandesk.search.IndexState;
import org.plandesk.search.MatchReason;
import org.plandesk.search.QueryReading;
import org.plandesk.search.SearchHit;
import org.plandesk.search.SearchQuery;
import org.plandesk.search.SearchResult;

/** Hits and results for tests. */
public final class TestHits {

  private TestHits() {}

  /** A hit on a task with one word. */
  public static SearchHit hit(String element, SearchHit.Group group) {
    return hit("plan", element, EntryKind.TASK, group, element + "处理污水。", List.of());
  }

  /** A hit with its matches. */
  public static SearchHit hit(String plan, String element, EntryKind kind, SearchHit.Group group, String text,
      List<Span> matches) {
    return new SearchHit(plan, "规划", element, kind, group, 1, "一（一）1-1", List.of("总体要求", "治理"), null, text, matches,
        new SearchHit.Snippet(text, matches),
        List.of(new SearchHit.Deadline(LocalDate.of(2025, 12, 31), 2025, "到2025年"),
            new SearchHit.Deadline(null, null, "“十四五”期间")),
        List.of("≥95%"), List.of("水利局", "住建局", "财政局"),
        List.of(new MatchReason(MatchReason.Type.LITERAL, "污水", "", 1)));
  }

  /** What a search for the query found: so many hits with all words, so many with some, cut at the query's limit. */
  public static SearchResult result(SearchQuery query, int all, int some, List<Facet> facets) {
    List<SearchHit> hits = new ArrayList<>();
    for (int i = 0; i < all + some && i < query.limit(); i++) {
      hits.add(hit("e" + i, i < all ? SearchHit.Group.ALL : SearchHit.Group.SOME));
    }
    QueryReading reading = new QueryReading(List.of(part("污水"), part("处理厂")), List.of());
    return new SearchResult(query, reading, hits, all + some, all, true, facets, List.of(), null,
        new IndexState(IndexState.Phase.READY, 1, 1, true), Duration.ofMillis(1));
  }

  private static QueryReading.Part part(String word) {
    return new QueryReading.Part(QueryReading.Role.WORD, word, 0, word.length(), false, List.of());
  }
}

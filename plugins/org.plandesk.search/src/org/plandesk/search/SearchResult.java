// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import java.time.Duration;
import java.util.List;

/**
 * What a search found. Immutable.
 *
 * @param query what was asked
 * @param reading how the text was read
 * @param hits at most {@link SearchQuery#limit()} hits; in order of relevance those with all words stand first
 * @param total how many hits there are
 * @param totalAll how many of them have all words; they are the group {@link SearchHit.Group#ALL}
 * @param exact whether the totals are exact, else there are at least so many
 * @param facets counts by field, empty when they were not asked for
 * @param suggestions other queries that find something, when little was found (您是不是要找)
 * @param corrected the suggestion whose hits are shown because what was typed has none, else null
 * @param state the index at the time of the search
 * @param took time from the call to the result
 */
public record SearchResult(SearchQuery query, QueryReading reading, List<SearchHit> hits, int total, int totalAll,
    boolean exact, List<Facet> facets, List<Suggestion> suggestions, Suggestion corrected,
    IndexState state, Duration took) {

  /** The lists cannot be changed. */
  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    suggestions = List.copyOf(suggestions);
  }

  /** Whether some hits have all words and others only some; hits of a correction are not told apart. */
  public boolean isDivided() {
    return corrected == null && totalAll != total;
  }
}

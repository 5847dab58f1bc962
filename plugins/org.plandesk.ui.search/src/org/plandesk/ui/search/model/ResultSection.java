// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.model;

import java.util.List;
import org.plandesk.search.SearchHit;

/**
 * A group of the result list.
 *
 * @param key what it holds
 * @param title its heading; empty when the list needs none
 * @param count how many hits belong to it, shown or not
 * @param hits those that are loaded, the first ones
 */
public record ResultSection(Key key, String title, int count, List<SearchHit> hits) {

  /** What a section holds. */
  public enum Key {
    /** Hits with all words. */
    ALL,
    /** Hits with some of the words. */
    SOME,
    /** All hits in another order than that of relevance. */
    LIST
  }

  /** The list cannot be changed. */
  public ResultSection {
    hits = List.copyOf(hits);
  }

  /** How many hits are not loaded yet. */
  public int missing() {
    return Math.max(0, count - hits.size());
  }
}

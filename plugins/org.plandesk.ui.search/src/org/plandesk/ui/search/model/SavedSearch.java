// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.model;

import java.util.Map;
import java.util.Set;
import org.plandesk.search.FacetField;
import org.plandesk.search.SearchQuery;

/**
 * A search that somebody gave a name.
 *
 * @param name its name, not blank
 * @param text the words
 * @param selected the ticks
 * @param order the order of the hits
 * @param expanding whether synonyms are looked for
 */
public record SavedSearch(String name, String text, Map<FacetField, Set<String>> selected, SearchQuery.Order order,
    boolean expanding) {

  /** What is asked now, under a name. */
  public static SavedSearch of(String name, SearchQuery query) {
    return new SavedSearch(name, query.text(), query.selected(), query.order(), query.expanding());
  }

  /** The same under another name. */
  public SavedSearch named(String other) {
    return new SavedSearch(other, text, selected, order, expanding);
  }
}

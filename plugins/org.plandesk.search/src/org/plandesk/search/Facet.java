// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import java.util.List;

/**
 * How the hits spread over the values of a field.
 *
 * @param field the field
 * @param values its values among the hits, the most frequent first, years ascending, chapters as they stand in the plan;
 *     ticked values are always among them, even with count 0. Of more than 200 values the most frequent
 */
public record Facet(FacetField field, List<Value> values) {

  /** The values cannot be changed. */
  public Facet {
    values = List.copyOf(values);
  }

  /**
   * A value and how many hits have it.
   *
   * @param code what {@link SearchQuery#select} takes
   * @param label what users read
   * @param count hits with it, in the list that is shown without the ticks in this facet
   * @param selected whether it is ticked
   */
  public record Value(String code, String label, int count, boolean selected) {
  }
}

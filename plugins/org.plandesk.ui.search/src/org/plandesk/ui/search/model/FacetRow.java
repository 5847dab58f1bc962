// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.model;

import org.plandesk.search.Facet;
import org.plandesk.search.FacetField;

/** A row of the facets. */
public sealed interface FacetRow {

  /** The field the row belongs to. */
  FacetField field();

  /** Whether a row of another result stands for the same field or value, whatever its count and tick. */
  default boolean isSame(FacetRow other) {
    return getClass() == other.getClass() && field() == other.field()
        && (!(this instanceof Value mine && other instanceof Value theirs)
            || mine.value().code().equals(theirs.value().code()));
  }

  /**
   * The name of a field.
   *
   * @param ticks how many of its values are ticked
   */
  record Heading(FacetField field, String label, int ticks, boolean collapsed) implements FacetRow {
  }

  /** A value with its box. */
  record Value(FacetField field, Facet.Value value) implements FacetRow {
  }

  /** Shows all values of a field, or only the first again. */
  record More(FacetField field, int count, boolean all) implements FacetRow {
  }
}

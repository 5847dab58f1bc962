// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.model;

import org.plandesk.search.Facet;
import org.plandesk.search.FacetField;

/** A row of the facets. */
public sealed interface FacetRow {

  /** The field the row belongs to. */
  FacetField field();

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

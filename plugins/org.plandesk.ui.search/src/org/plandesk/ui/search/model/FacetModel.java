// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plandesk.search.Facet;
import org.plandesk.search.FacetField;
import org.plandesk.ui.search.model.FacetRow.Heading;
import org.plandesk.ui.search.model.FacetRow.More;
import org.plandesk.ui.search.model.FacetRow.Value;

/** Lays facets out as rows; fields can be closed, and of a field with many values the first ones are shown. */
public final class FacetModel {

  /** Values of a field that are shown at once. */
  public static final int FIRST = 8;

  private final Set<FacetField> collapsed = EnumSet.noneOf(FacetField.class);
  private final Set<FacetField> whole = EnumSet.noneOf(FacetField.class);

  /** The rows of facets; fields without values have none. */
  public List<FacetRow> rows(List<Facet> facets) {
    List<FacetRow> rows = new ArrayList<>();
    for (Facet facet : facets) {
      List<Facet.Value> values = facet.values();
      if (values.isEmpty()) {
        continue;
      }
      FacetField field = facet.field();
      int ticks = (int) values.stream().filter(Facet.Value::selected).count();
      boolean closed = collapsed.contains(field);
      rows.add(new Heading(field, field.label(), ticks, closed));
      if (!closed) {
        // one more value takes no more room than the row that offers it
        boolean all = whole.contains(field) || values.size() <= FIRST + 1;
        for (int i = 0; i < values.size(); i++) {
          if (all || i < FIRST || values.get(i).selected()) {
            rows.add(new Value(field, values.get(i)));
          }
        }
        if (values.size() > FIRST + 1) {
          rows.add(new More(field, values.size(), whole.contains(field)));
        }
      }
    }
    return rows;
  }

  /** Closes a field or opens it again. */
  public void toggle(FacetField field) {
    flip(collapsed, field);
  }

  /** Shows all values of a field, or the first only. */
  public void toggleWhole(FacetField field) {
    flip(whole, field);
  }

  private static void flip(Set<FacetField> set, FacetField field) {
    if (!set.remove(field)) {
      set.add(field);
    }
  }
}

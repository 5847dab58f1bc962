// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plandesk.search.Facet;
import org.plandesk.search.Facet.Value;
import org.plandesk.search.FacetField;
import org.plandesk.search.internal.index.Fields;

/** Makes of counted terms the values that users tick. */
final class FacetValues {

  /** Nobody reads through more; a large library has thousands of chapters. */
  private static final int MOST = 200;

  private FacetValues() {
  }

  /** The values with the most hits, and those that are ticked. */
  static Facet facet(FacetField field, FacetCounter counter, Set<String> selected) throws IOException {
    Set<String> ticked = field == FacetField.CHAPTER || field == FacetField.PLAN
        ? selected.stream().map(code -> code + Fields.SEPARATOR).collect(Collectors.toSet())
        : selected;
    Map<String, Value> values = new HashMap<>();
    for (FacetTerms.Count counted : counter.counts(field, MOST, ticked)) {
      String code = code(field, counted.term());
      values.merge(code,
          new Value(code, label(field, counted.term()), counted.count(), selected.contains(code)),
          (one, other) -> new Value(code, one.label(), one.count() + other.count(), one.selected()));
    }
    Set<String> missing = new HashSet<>(selected);
    missing.removeAll(values.keySet());
    missing.forEach(code -> values.put(code, new Value(code, FieldValues.label(field, code), 0, true)));
    List<Value> sorted = new ArrayList<>(values.values());
    sorted.sort(order(field));
    return new Facet(field, sorted);
  }

  /**
   * Facets without what tells nothing: the plan while all hits are from one, else the chapters, whose titles many plans share.
   * What is ticked stays.
   */
  static List<Facet> telling(List<Facet> facets) {
    return facets.stream().map(facet -> {
      boolean tells = switch (facet.field()) {
        case PLAN -> facet.values().size() > 1;
        case CHAPTER ->
            facet.values().stream().map(value -> FieldQueries.part(value.code(), 0)).distinct().count() <= 1;
        case KIND, YEAR, UNIT, NATURE, STATUS, OTHER -> true;
      };
      return tells || facet.values().stream().anyMatch(Value::selected) ? facet : new Facet(facet.field(), List.of());
    }).toList();
  }

  /** The code of a term: of plans their key, of chapters plan and identity, else the term. */
  static String code(FacetField field, String term) {
    return switch (field) {
      case PLAN -> FieldQueries.part(term, 0);
      case CHAPTER -> FieldQueries.part(term, 0) + Fields.SEPARATOR + FieldQueries.part(term, 1);
      case KIND, YEAR, UNIT, NATURE, STATUS, OTHER -> term;
    };
  }

  private static String label(FacetField field, String term) {
    return switch (field) {
      case PLAN -> FieldQueries.part(term, 1);
      case CHAPTER -> FieldQueries.part(term, 3);
      case KIND, YEAR, UNIT, NATURE, STATUS, OTHER -> FieldValues.label(field, term);
    };
  }

  private static Comparator<Value> order(FacetField field) {
    Comparator<Value> byCount = Comparator.comparingInt(Value::count).reversed().thenComparing(Value::label);
    return switch (field) {
      case YEAR -> Comparator.comparing((Value value) -> value.code().equals(FacetField.NONE))
          .thenComparing(Value::code);
      case CHAPTER -> Comparator.comparingInt((Value value) -> FieldQueries.leadingNumber(value.label()))
          .thenComparing(Value::label);
      case PLAN, KIND, UNIT, NATURE, STATUS, OTHER -> byCount;
    };
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is looked for, where, and how much of it is wanted. Immutable; made with {@link #of(String)} and the methods that
 * give a changed copy.
 *
 * <pre>{@code
 * SearchQuery.of("污水 处理厂 年:2022..2025").in(Set.of(key)).select(FacetField.KIND, Set.of("task")).withLimit(100)
 * }</pre>
 *
 * @param text what the user typed, in the query language; an empty text finds everything that the selection lets through
 * @param plans keys of the plans to look in; empty means all
 * @param selected codes of the facet values that were ticked; within a facet one of them has to fit, and each facet has
 *     to. A facet without an entry lets everything through
 * @param limit the most hits to give, at least 0; {@link SearchResult#total()} counts all of them
 * @param order the order of the hits
 * @param expanding whether synonyms and abbreviations are looked for as well
 * @param facets whether facets are counted, which takes longer than finding the first hits of a large library; without
 *     them {@link SearchResult#total()} may be a lower bound
 */
public record SearchQuery(String text, Set<String> plans, Map<FacetField, Set<String>> selected, int limit, Order order,
    boolean expanding, boolean facets) {

  /** The limit unless another is asked for. */
  public static final int DEFAULT_LIMIT = 50;

  /** The order of hits. */
  public enum Order {
    /** 相关程度: the best first, hits with all words before hits with some. */
    RELEVANCE,
    /** 原文顺序: by plan, then as they stand in the document. */
    DOCUMENT,
    /** 时限: the earliest deadline first, hits without one last. */
    DEADLINE
  }

  /** @throws IllegalArgumentException when the limit is negative */
  public SearchQuery {
    Objects.requireNonNull(text);
    Objects.requireNonNull(order);
    if (limit < 0) {
      throw new IllegalArgumentException("Negative limit: " + limit);
    }
    plans = Set.copyOf(plans);
    Map<FacetField, Set<String>> kept = new EnumMap<>(FacetField.class);
    selected.forEach((field, codes) -> {
      if (!codes.isEmpty()) {
        kept.put(field, Set.copyOf(codes));
      }
    });
    selected = Map.copyOf(kept);
  }

  /** Looks in all plans, expands words and counts facets. */
  public static SearchQuery of(String text) {
    return new SearchQuery(text, Set.of(), Map.of(), DEFAULT_LIMIT, Order.RELEVANCE, true, true);
  }

  /** The same, but looks in these plans only; none means all. */
  public SearchQuery in(Set<String> planKeys) {
    return new SearchQuery(text, planKeys, selected, limit, order, expanding, facets);
  }

  /** The same, but with exactly these values of the facet ticked; none lets everything through. */
  public SearchQuery select(FacetField field, Set<String> codes) {
    Map<FacetField, Set<String>> changed = new EnumMap<>(FacetField.class);
    changed.putAll(selected);
    changed.put(field, codes);
    return new SearchQuery(text, plans, changed, limit, order, expanding, facets);
  }

  /** The same with one value of a facet ticked when it was not, and the other way round. */
  public SearchQuery toggle(FacetField field, String code) {
    Set<String> codes = new LinkedHashSet<>(selected.getOrDefault(field, Set.of()));
    if (!codes.remove(code)) {
      codes.add(code);
    }
    return select(field, codes);
  }

  /** The same with nothing ticked. */
  public SearchQuery withoutSelected() {
    return new SearchQuery(text, plans, Map.of(), limit, order, expanding, facets);
  }

  /** The same with another text. */
  public SearchQuery withText(String newText) {
    return new SearchQuery(newText, plans, selected, limit, order, expanding, facets);
  }

  /** The same with another limit. */
  public SearchQuery withLimit(int newLimit) {
    return new SearchQuery(text, plans, selected, newLimit, order, expanding, facets);
  }

  /** The same in another order. */
  public SearchQuery withOrder(Order newOrder) {
    return new SearchQuery(text, plans, selected, limit, newOrder, expanding, facets);
  }

  /** The same with or without synonyms and abbreviations. */
  public SearchQuery withExpanding(boolean newExpanding) {
    return new SearchQuery(text, plans, selected, limit, order, newExpanding, facets);
  }

  /** The same with or without facets. */
  public SearchQuery withFacets(boolean newFacets) {
    return new SearchQuery(text, plans, selected, limit, order, expanding, newFacets);
  }
}

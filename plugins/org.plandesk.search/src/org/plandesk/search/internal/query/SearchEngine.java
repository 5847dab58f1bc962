// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.plandesk.search.Facet;
import org.plandesk.search.FacetField;
import org.plandesk.search.IndexState;
import org.plandesk.search.SearchHit;
import org.plandesk.search.SearchQuery;
import org.plandesk.search.SearchResult;
import org.plandesk.search.internal.index.Fields;
import org.plandesk.search.internal.index.PlanIndex;

/** Runs queries. Thread-safe. */
public final class SearchEngine {

  /** Up to so many hits are counted exactly when no facets are wanted. */
  private static final int COUNTED = 1000;

  /** Finds hits in the searcher's state of the index. */
  public SearchResult search(IndexSearcher searcher, SearchQuery asked, IndexState state, BooleanSupplier cancelled)
      throws IOException {
    long began = System.nanoTime();
    ParsedQuery parsed = QueryParser.parse(asked.text());
    ReadQuery read = new ReadQuery(parsed, parsed.terms().stream()
        .map(alternatives -> new ReadQuery.SoughtTerm(alternatives.get(0).text(), alternatives, List.of())).toList());
    QueryBuilder builder = new QueryBuilder(searcher);
    Query query = builder.query(asked, read, null);
    boolean tiers = read.terms().size() > 1 || read.terms().stream().anyMatch(term -> !term.expansions().isEmpty());

    Found found = find(searcher, query, asked, cancelled);
    HitMaker maker = new HitMaker(read);
    List<SearchHit> hits = new ArrayList<>();
    for (ScoreDoc doc : found.docs.scoreDocs) {
      stopIf(cancelled);
      boolean all = !tiers || doc.score >= QueryBuilder.ALL || Float.isNaN(doc.score);
      hits.add(maker.hit(PlanIndex.stored(searcher, doc.doc), doc.score,
          all ? SearchHit.Group.ALL : SearchHit.Group.SOME));
    }
    List<Facet> facets = asked.facets() ? facets(searcher, builder, asked, read, found, cancelled) : List.of();
    int totalAll = tiers ? (int) hits.stream().filter(hit -> hit.group() == SearchHit.Group.ALL).count() : found.total;
    return new SearchResult(asked, Readings.of(read), hits, found.total, totalAll, found.exact, facets, List.of(),
        state, Duration.ofNanos(System.nanoTime() - began));
  }

  private record Found(TopDocs docs, int total, boolean exact, FacetCounter counter) {
  }

  private static Found find(IndexSearcher searcher, Query query, SearchQuery asked, BooleanSupplier cancelled)
      throws IOException {
    stopIf(cancelled);
    int limit = Math.max(1, asked.limit());
    TopDocs docs = switch (asked.order()) {
      case RELEVANCE -> searcher.search(query, limit);
      case DOCUMENT -> searcher.search(query, limit,
          new Sort(new SortField(Fields.PLAN, SortField.Type.STRING), new SortField(Fields.ORDER, SortField.Type.LONG)),
          true);
      case DEADLINE -> {
        SortField due = new SortField(Fields.DUE, SortField.Type.LONG, false, Long.MAX_VALUE);
        yield searcher.search(query, limit, new Sort(due, SortField.FIELD_SCORE), true);
      }
    };
    stopIf(cancelled);
    TotalHits total = docs.totalHits;
    if (!asked.facets() && total.value() <= COUNTED) {
      return new Found(docs, (int) total.value(), total.relation() == TotalHits.Relation.EQUAL_TO, null);
    }
    FacetCounter counter =
        FacetCounter.count(searcher, query, asked.facets() ? EnumSet.allOf(FacetField.class) : Set.of());
    return new Found(docs, counter.total(), true, counter);
  }

  private static List<Facet> facets(IndexSearcher searcher, QueryBuilder builder, SearchQuery asked, ReadQuery read,
      Found found, BooleanSupplier cancelled) throws IOException {
    List<Facet> facets = new ArrayList<>();
    for (FacetField field : FacetField.values()) {
      stopIf(cancelled);
      Set<String> selected = asked.selected().getOrDefault(field, Set.of());
      FacetCounter counter = found.counter;
      if (!selected.isEmpty()) {
        counter = FacetCounter.count(searcher, builder.query(asked, read, field), Set.of(field));
      }
      facets.add(FacetValues.facet(field, counter.counts(field), selected));
    }
    return facets;
  }

  private static void stopIf(BooleanSupplier cancelled) {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
  }
}

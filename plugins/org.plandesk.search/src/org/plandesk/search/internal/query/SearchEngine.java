// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.apache.lucene.util.BytesRef;
import org.plandesk.search.EntryKind;
import org.plandesk.search.Facet;
import org.plandesk.search.FacetField;
import org.plandesk.search.IndexState;
import org.plandesk.search.SearchHit;
import org.plandesk.search.SearchQuery;
import org.plandesk.search.SearchResult;
import org.plandesk.search.Suggestion;
import org.plandesk.search.internal.index.Fields;
import org.plandesk.search.internal.index.PlanIndex;
import org.plandesk.search.internal.words.UserSynonyms;

/** Runs queries. Thread-safe. */
public final class SearchEngine {

  /** Up to so many hits are counted exactly when no facets are wanted. */
  private static final int COUNTED = 1000;
  /** At least so many of the best hits are weighed by what their words tell. */
  private static final int WEIGHED = 30;
  /** Fewer hits than this, and what resembles the words is looked for as well. */
  private static final int FEW = 10;

  /** By tiers; in each the sentence is what people look for: names of units and plans follow. */
  private static final Comparator<SearchHit> BEST_FIRST = Comparator
      .comparingInt((SearchHit hit) -> -(int) (hit.score() / Tiers.TIER))
      .thenComparing(hit -> hit.kind() == EntryKind.UNIT || hit.kind() == EntryKind.PLAN)
      .thenComparing(SearchHit::score, Comparator.reverseOrder());

  private final UserSynonyms synonyms;

  /** @param synonyms the dictionary */
  public SearchEngine(UserSynonyms synonyms) {
    this.synonyms = synonyms;
  }

  /** Finds hits in the searcher's state of the index. */
  public SearchResult search(IndexSearcher searcher, SearchQuery asked, IndexState state, BooleanSupplier cancelled)
      throws IOException {
    long began = System.nanoTime();
    ParsedQuery parsed = QueryParser.parse(asked.text());
    QueryReader reader =
        new QueryReader(synonyms.get(), LearntWords.of(searcher.getIndexReader()), asked.expanding());
    QueryBuilder builder = new QueryBuilder(searcher);
    Found found = find(searcher, builder, reader, parsed, asked, cancelled);
    ReadQuery read = found.read;
    List<Suggestion> suggestions = List.of();
    Suggestion corrected = null;
    if (!read.terms().isEmpty() && hasNone(searcher, builder, asked, found)) {
      stopIf(cancelled);
      suggestions = new Suggester(searcher, asked, builder, reader).suggest(read);
      corrected = suggestions.stream().filter(one -> one.reason() != Suggestion.Reason.FEWER_WORDS).findFirst()
          .orElse(null);
    }
    if (corrected != null) {
      found = find(searcher, builder, reader, QueryParser.parse(corrected.text()), asked, cancelled);
      read = found.read;
    }
    int totalAll = corrected == null ? totalAll(searcher, builder, asked, found) : 0;
    HitMaker maker = new HitMaker(read);
    List<SearchHit> hits = new ArrayList<>();
    for (ScoreDoc doc : found.docs.scoreDocs) {
      stopIf(cancelled);
      boolean all = corrected == null && (!read.hasTiers() || doc.score >= Tiers.ALL_PARTS);
      hits.add(maker.hit(PlanIndex.stored(searcher, doc.doc), doc.score,
          all ? SearchHit.Group.ALL : SearchHit.Group.SOME));
    }
    if (asked.order() == SearchQuery.Order.RELEVANCE) {
      hits.sort(BEST_FIRST);
    }
    hits = hits.subList(0, Math.min(hits.size(), Math.max(1, asked.limit())));
    List<Facet> facets = asked.facets() ? facets(searcher, builder, asked, read, found, cancelled) : List.of();
    return new SearchResult(asked, corrected == null ? Readings.of(read) : Readings.of(reader.read(parsed)), hits,
        found.total, totalAll, found.exact, facets, suggestions, corrected, state,
        Duration.ofNanos(System.nanoTime() - began));
  }

  private static int totalAll(IndexSearcher searcher, QueryBuilder builder, SearchQuery asked, Found found)
      throws IOException {
    return found.read.isDivided() ? searcher.count(builder.allOf(asked, found.read)) : found.total;
  }

  /** Whether nothing has the words or what matters of them, ticked facets or not; then something else may be meant. */
  private static boolean hasNone(IndexSearcher searcher, QueryBuilder builder, SearchQuery asked, Found found)
      throws IOException {
    SearchQuery unticked = asked.withoutSelected();
    if (asked.order() == SearchQuery.Order.RELEVANCE && found.docs.scoreDocs.length > 0 && found.read.hasTiers()
        && found.docs.scoreDocs[0].score >= Tiers.NEEDED_PARTS) {
      return false;
    }
    return found.read.hasTiers()
        ? searcher.count(builder.nearlyAllOf(unticked, found.read)) == 0
        : found.total == 0 && !isMoreThan(0, searcher, builder, asked, found);
  }

  /** Whether there are more hits than so many when nothing is ticked. */
  private static boolean isMoreThan(int hits, IndexSearcher searcher, QueryBuilder builder, SearchQuery asked,
      Found found) throws IOException {
    return found.total > hits || !asked.selected().isEmpty()
        && searcher.count(builder.query(asked.withoutSelected(), found.read, null)) > hits;
  }

  /** The query that Lucene is asked when nothing but identities is wanted. */
  public Query query(IndexSearcher searcher, SearchQuery asked) throws IOException {
    return new QueryBuilder(searcher).query(asked, read(searcher, asked), null);
  }

  private ReadQuery read(IndexSearcher searcher, SearchQuery asked) throws IOException {
    return new QueryReader(synonyms.get(), LearntWords.of(searcher.getIndexReader()), asked.expanding())
        .read(QueryParser.parse(asked.text()));
  }

  /**
   * Only which elements have all words, the best first: their identities as {@link Fields#id} makes them. Nothing is
   * read that only a list would show.
   */
  public List<BytesRef> identities(IndexSearcher searcher, SearchQuery asked) throws IOException {
    ReadQuery read = read(searcher, asked);
    TopDocs docs = searcher.search(new QueryBuilder(searcher).query(asked, read, null), Math.max(1, asked.limit()));
    List<BytesRef> identities = new ArrayList<>();
    for (ScoreDoc doc : docs.scoreDocs) {
      if (!read.hasTiers() || doc.score >= Tiers.ALL_PARTS) {
        identities.add(PlanIndex.identity(searcher, doc.doc));
      }
    }
    return identities;
  }

  private record Found(ReadQuery read, TopDocs docs, int total, boolean exact, FacetCounter counter) {
  }

  private static Found find(IndexSearcher searcher, QueryBuilder builder, QueryReader reader, ParsedQuery parsed,
      SearchQuery asked, BooleanSupplier cancelled) throws IOException {
    Found found = find(searcher, builder, reader.read(parsed), asked, cancelled);
    return found.read.terms().isEmpty() || isMoreThan(FEW - 1, searcher, builder, asked, found)
        ? found
        : find(searcher, builder, reader.widen(found.read), asked, cancelled);
  }

  private static Found find(IndexSearcher searcher, QueryBuilder builder, ReadQuery read, SearchQuery asked,
      BooleanSupplier cancelled) throws IOException {
    stopIf(cancelled);
    Query query = builder.query(asked, read, null);
    boolean weighed = asked.order() == SearchQuery.Order.RELEVANCE;
    int limit = Math.max(weighed ? WEIGHED : 1, asked.limit());
    TopDocs docs = switch (asked.order()) {
      case RELEVANCE -> searcher.search(builder.best(asked, read, limit), limit);
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
      return new Found(read, docs, (int) total.value(), total.relation() == TotalHits.Relation.EQUAL_TO, null);
    }
    FacetCounter counter =
        FacetCounter.count(searcher, query, asked.facets() ? EnumSet.allOf(FacetField.class) : Set.of());
    return new Found(read, docs, counter.total(), true, counter);
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
      facets.add(FacetValues.facet(field, counter, selected));
    }
    return FacetValues.telling(facets);
  }

  private static void stopIf(BooleanSupplier cancelled) {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
  }
}

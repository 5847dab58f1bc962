// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.plandesk.search.FacetField;
import org.plandesk.search.SearchQuery;
import org.plandesk.search.internal.index.Fields;
import org.plandesk.search.internal.words.Questions.Wanted;
import org.plandesk.text.FoldedText;

/**
 * Puts a query together for Lucene. Scores come in tiers, and an element stands in the highest that it reaches; within a
 * tier words, titles and kind decide.
 */
final class QueryBuilder {

  private static final float TITLE_WEIGHT = 0.3f;
  private static final float LOOSE_WEIGHT = 2;
  private static final float WANTED_WEIGHT = 8f;
  private static final float CHARACTERS_WEIGHT = 0.3f;
  private static final int MOST_PARTS_OF_WHICH_ONE_SUFFICES = 3;

  /** How many elements have all words or what matters of them. */
  private enum Reached {
    NONE, SOME, ENOUGH
  }

  private final IndexSearcher searcher;
  private final IndexReader reader;
  private final FieldQueries fields;

  QueryBuilder(IndexSearcher searcher) {
    this.searcher = searcher;
    this.reader = searcher.getIndexReader();
    this.fields = new FieldQueries(searcher.getIndexReader());
  }

  /** The query with all filters but those of one facet; null leaves none out. */
  Query query(SearchQuery asked, ReadQuery read, FacetField withoutFacet) throws IOException {
    return query(asked, read, withoutFacet, Reached.SOME);
  }

  /**
   * The query with all filters, for its best hits alone: those have the same scores, in less time, as nothing is worked out that
   * only others would be told apart by.
   *
   * @param best how many hits are looked for
   */
  Query best(SearchQuery asked, ReadQuery read, int best) throws IOException {
    return query(asked, read, null, hasCharacters(read) ? reached(asked, read, best) : Reached.SOME);
  }

  private Reached reached(SearchQuery asked, ReadQuery read, int best) throws IOException {
    Query nearly = new ConstantScoreQuery(nearlyAllOf(asked, read));
    // all score alike, so it ends after so many
    int found = searcher.search(nearly, new TopScoreDocCollectorManager(best, null, best)).scoreDocs.length;
    return found == 0 ? Reached.NONE : found < best ? Reached.SOME : Reached.ENOUGH;
  }

  private static boolean hasCharacters(ReadQuery read) {
    return read.wide() || !read.parts().isEmpty();
  }

  private Query query(SearchQuery asked, ReadQuery read, FacetField withoutFacet, Reached reached)
      throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (read.terms().isEmpty()) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
      all.add(elements(), Occur.FILTER);
    } else {
      all.add(some(read), Occur.MUST);
      tiers(read, reached, all);
      wanted(read, all);
    }
    filters(asked, read, withoutFacet, all);
    all.add(FeatureField.newLinearQuery(Fields.PREFERENCE, Fields.PREFERENCE, 1), Occur.SHOULD);
    return all.build();
  }

  private void filters(SearchQuery asked, ReadQuery read, FacetField withoutFacet, BooleanQuery.Builder all)
      throws IOException {
    for (Query filter : fields.all(read.parsed().fields())) {
      all.add(filter, Occur.FILTER);
    }
    for (Clause clause : read.parsed().excluded()) {
      all.add(clause instanceof Clause.Field field ? fields.query(field, List.of()) : SoughtWords.literal(clause),
          Occur.MUST_NOT);
    }
    if (!asked.plans().isEmpty()) {
      all.add(new TermInSetQuery(Fields.PLAN, asked.plans().stream().map(BytesRef::new).toList()), Occur.FILTER);
    }
    for (Map.Entry<FacetField, Set<String>> ticked : asked.selected().entrySet()) {
      if (ticked.getKey() != withoutFacet) {
        all.add(fields.selected(ticked.getKey(), ticked.getValue()), Occur.FILTER);
      }
    }
  }

  /** What of a query's hits has all words; without scores, for counting. */
  Query allOf(SearchQuery asked, ReadQuery read) throws IOException {
    return among(asked, read, Tiers.allOf(read));
  }

  /** What of a query's hits has all words or what matters of them; without scores, for counting. */
  Query nearlyAllOf(SearchQuery asked, ReadQuery read) throws IOException {
    return among(asked, read, Tiers.nearlyAllOf(read));
  }

  private Query among(SearchQuery asked, ReadQuery read, List<Query> either) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(Tiers.anyOf(either), Occur.FILTER);
    filters(asked, read, null, all);
    return all.build();
  }

  /** Whatever is no passage; passages are found by phrases alone. */
  private static Query elements() {
    return new FieldExistsQuery(Fields.GRAMS);
  }

  private Query some(ReadQuery read) throws IOException {
    Query terms = some(read.terms(), 1);
    BooleanQuery.Builder some = new BooleanQuery.Builder().add(terms, Occur.SHOULD);
    if (read.wide()) {
      for (ReadQuery.SoughtTerm term : read.terms()) {
        term.loose().ifPresent(
            loose -> some.add(new BoostQuery(new ConstantScoreQuery(loose.query()), LOOSE_WEIGHT), Occur.SHOULD));
      }
      Tiers.headed(read).ifPresent(headed -> some.add(headed, Occur.SHOULD));
      some.add(Resemblance.query(read, reader), Occur.SHOULD);
    }
    if (read.parts().isEmpty()) {
      return some.build();
    }
    int parts = (int) read.parts().stream().filter(part -> FoldedText.of(part.text()).length() > 1).count();
    int least = parts <= MOST_PARTS_OF_WHICH_ONE_SUFFICES ? 1 : (parts + 1) / 2;
    return some.add(some(read.parts(), least), Occur.SHOULD).build();
  }

  private Query some(List<ReadQuery.SoughtTerm> terms, int least) {
    List<Query> each = terms.stream().map(SoughtWords::any).toList();
    if (each.size() == 1) {
      return each.get(0);
    }
    BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
    each.forEach(query -> some.add(query, Occur.SHOULD));
    return some.build();
  }

  private void tiers(ReadQuery read, Reached reached, BooleanQuery.Builder query) {
    List<ReadQuery.SoughtTerm> terms = read.terms();
    if (read.hasTiers()) {
      Tiers.scores(read).forEach(score -> query.add(score, Occur.SHOULD));
    }
    if (hasCharacters(read)) {
      // words that are written in another way share characters
      for (ReadQuery.SoughtTerm term : terms) {
        Query some = TextQueries.someCharacters(FoldedText.of(term.text()));
        query.add(new BoostQuery(some, reached == Reached.NONE ? 1 + CHARACTERS_WEIGHT : CHARACTERS_WEIGHT),
            Occur.SHOULD);
        if (reached == Reached.SOME) {
          query.add(belowTiers(some, read), Occur.SHOULD);
        }
      }
    }
    if (terms.size() > 1) {
      FoldedText together = FoldedText.of(String.join("", terms.stream().map(ReadQuery.SoughtTerm::text).toList()));
      query.add(new BoostQuery(TextQueries.contains(together), 1f), Occur.SHOULD);
    }
    for (ReadQuery.SoughtTerm term : read.all()) {
      for (Clause clause : term.alternatives()) {
        if (clause instanceof Clause.Words words && words.folded().length() >= 2) {
          query.add(new BoostQuery(TextQueries.below(words.folded()), TITLE_WEIGHT), Occur.SHOULD);
        }
      }
    }
  }

  /** Elements with a deadline, a figure or a unit are better answers to a question for it. */
  private static void wanted(ReadQuery read, BooleanQuery.Builder query) {
    for (Wanted wanted : read.wanted()) {
      Query has = switch (wanted) {
        case TIME -> new FieldExistsQuery(Fields.DUE);
        case FIGURE ->
            DoublePoint.newRangeQuery(Fields.VALUES, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        case UNIT -> new FieldExistsQuery(Fields.facet(FacetField.UNIT));
      };
      query.add(new BoostQuery(new ConstantScoreQuery(has), WANTED_WEIGHT), Occur.SHOULD);
    }
  }

  /** What speaks for elements that have only some of the words; it adds nothing to what has them all. */
  private Query belowTiers(Query query, ReadQuery read) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(Tiers.anyOf(Tiers.nearlyAllOf(read)), Occur.MUST_NOT)
        .build();
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.plandesk.search.EntryKind;
import org.plandesk.search.FacetField;
import org.plandesk.search.SearchQuery;
import org.plandesk.search.internal.index.Fields;
import org.plandesk.text.FoldedText;

/**
 * Puts a query together for Lucene. Scores come in tiers: elements that have all words as typed stand above those that
 * have all of them or synonyms, these above those that have some; within a tier words, titles and kind decide.
 */
final class QueryBuilder {

  /** Score of an element that has all words as typed; far above anything that words can earn. */
  static final float ALL_LITERAL = 4000;
  /** Score of an element that has all words or synonyms of them. */
  static final float ALL = 2000;

  private static final float EXPANSION_WEIGHT = 0.4f;
  private static final float TIE = 0.1f;
  private static final float TITLE_WEIGHT = 0.3f;

  /** How much kinds are preferred. */
  private static final Map<EntryKind, Float> KINDS = Map.of(EntryKind.TASK, 1.5f, EntryKind.GOAL, 1.2f,
      EntryKind.INDICATOR, 1.2f, EntryKind.PROJECT, 1.0f, EntryKind.SECTION, 1.0f, EntryKind.CHAPTER, 0.8f,
      EntryKind.HEADING, 0.8f, EntryKind.BOX, 0.8f);

  private final IndexSearcher searcher;
  private final FieldQueries fields;

  QueryBuilder(IndexSearcher searcher) {
    this.searcher = searcher;
    this.fields = new FieldQueries(searcher.getIndexReader());
  }

  /** The query with all filters but those of one facet; null leaves none out. */
  Query query(SearchQuery asked, ReadQuery read, FacetField withoutFacet) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (read.terms().isEmpty()) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
      all.add(elements(), Occur.FILTER);
    } else {
      all.add(some(read.terms()), Occur.MUST);
      tiers(read.terms(), all);
    }
    for (Query filter : fields.all(read.parsed().fields())) {
      all.add(filter, Occur.FILTER);
    }
    for (Clause clause : read.parsed().excluded()) {
      all.add(clause instanceof Clause.Field field ? fields.query(field, List.of()) : literal(clause), Occur.MUST_NOT);
    }
    if (!asked.plans().isEmpty()) {
      all.add(new TermInSetQuery(Fields.PLAN, asked.plans().stream().map(BytesRef::new).toList()), Occur.FILTER);
    }
    for (Map.Entry<FacetField, Set<String>> ticked : asked.selected().entrySet()) {
      if (ticked.getKey() != withoutFacet) {
        all.add(fields.selected(ticked.getKey(), ticked.getValue()), Occur.FILTER);
      }
    }
    KINDS.forEach((kind, weight) -> all.add(
        new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(Fields.facet(FacetField.KIND), kind.code()))),
            weight),
        Occur.SHOULD));
    return all.build();
  }

  /** Whatever is no passage; passages are found by phrases alone. */
  private static Query elements() {
    return new FieldExistsQuery(Fields.GRAMS);
  }

  private Query some(List<ReadQuery.SoughtTerm> terms) {
    List<Query> each = terms.stream().map(this::any).toList();
    if (each.size() == 1) {
      return each.get(0);
    }
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    each.forEach(query -> some.add(query, Occur.SHOULD));
    return some.build();
  }

  private void tiers(List<ReadQuery.SoughtTerm> terms, BooleanQuery.Builder query) {
    boolean expanded = terms.stream().anyMatch(term -> !term.expansions().isEmpty());
    if (terms.size() > 1 || expanded) {
      query.add(tier(terms.stream().map(QueryBuilder::literal).toList(), ALL_LITERAL - ALL), Occur.SHOULD);
      query.add(tier(terms.stream().map(this::any).toList(), ALL), Occur.SHOULD);
    }
    if (terms.size() > 1) {
      FoldedText together = FoldedText.of(String.join("", terms.stream().map(ReadQuery.SoughtTerm::text).toList()));
      query.add(new BoostQuery(TextQueries.contains(together), 1f), Occur.SHOULD);
    }
    for (ReadQuery.SoughtTerm term : terms) {
      for (Clause clause : term.alternatives()) {
        if (clause instanceof Clause.Words words && words.folded().length() >= 2) {
          query.add(new BoostQuery(TextQueries.below(words.folded()), TITLE_WEIGHT), Occur.SHOULD);
        }
      }
    }
  }

  private static Query tier(List<Query> all, float score) {
    BooleanQuery.Builder each = new BooleanQuery.Builder();
    all.forEach(query -> each.add(query, Occur.FILTER));
    return new BoostQuery(new ConstantScoreQuery(each.build()), score);
  }

  private Query any(ReadQuery.SoughtTerm term) {
    if (term.expansions().isEmpty()) {
      return literal(term);
    }
    List<Query> either = new ArrayList<>();
    either.add(literal(term));
    term.expansions().forEach(expansion -> either.add(
        new BoostQuery(TextQueries.contains(expansion.folded()), EXPANSION_WEIGHT)));
    return new DisjunctionMaxQuery(either, TIE);
  }

  private static Query literal(ReadQuery.SoughtTerm term) {
    List<Query> either = term.alternatives().stream().map(QueryBuilder::literal).toList();
    return either.size() == 1 ? either.get(0) : new DisjunctionMaxQuery(either, TIE);
  }

  private static Query literal(Clause clause) {
    return switch (clause) {
      case Clause.Words words when words.quoted() -> TextQueries.containsOverBorders(words.folded());
      case Clause.Words words -> TextQueries.contains(words.folded());
      case Clause.Wildcard wildcard -> TextQueries.wildcard(wildcard.text());
      case Clause.Field field -> new MatchNoDocsQuery("fields are filters");
    };
  }

  /** How many documents a string is in; for suggestions. */
  int count(FoldedText string) throws IOException {
    return searcher.count(TextQueries.contains(string));
  }
}

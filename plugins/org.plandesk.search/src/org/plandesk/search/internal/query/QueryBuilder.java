// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.IndexReader;
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
import org.apache.lucene.util.BytesRef;
import org.plandesk.search.EntryKind;
import org.plandesk.search.FacetField;
import org.plandesk.search.SearchQuery;
import org.plandesk.search.internal.index.Fields;
import org.plandesk.search.internal.words.Questions.Wanted;
import org.plandesk.text.FoldedText;

/**
 * Puts a query together for Lucene. Scores come in tiers: elements that have all words as typed stand above those that
 * have all of them or synonyms, these above those that have some; within a tier words, titles and kind decide.
 */
final class QueryBuilder {

  /** Added for all words as typed; far above anything that words can earn. */
  static final float ALL_LITERAL = 4000;
  /** Added for all words or synonyms of them. */
  static final float ALL = 3000;
  /** Added for all words that the typed ones consist of; whoever has less has only some. */
  static final float ALL_PARTS = 2000;
  /** Added when all of those are there themselves, rather than synonyms of them. */
  static final float LITERAL_PARTS = 500;
  /** Added for elements below headings that have all words. */
  static final float HEADED = 1000;
  /** The least distance of two tiers. */
  static final float TIER = 1000;

  private static final float EXPANSION_WEIGHT = 0.4f;
  private static final float TIE = 0.1f;
  private static final float TITLE_WEIGHT = 0.3f;
  private static final float LOOSE_WEIGHT = 2;
  private static final float WANTED_WEIGHT = 8f;
  private static final float CHARACTERS_WEIGHT = 0.3f;
  private static final int MOST_PARTS_OF_WHICH_ONE_SUFFICES = 3;

  private static final Query SENTENCES = new TermInSetQuery(Fields.facet(FacetField.KIND),
      Stream.of(EntryKind.values()).filter(EntryKind::isSentence).map(kind -> new BytesRef(kind.code())).toList());

  private final IndexReader reader;
  private final FieldQueries fields;

  QueryBuilder(IndexSearcher searcher) {
    this.reader = searcher.getIndexReader();
    this.fields = new FieldQueries(searcher.getIndexReader());
  }

  /** The query with all filters but those of one facet; null leaves none out. */
  Query query(SearchQuery asked, ReadQuery read, FacetField withoutFacet) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (read.terms().isEmpty()) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
      all.add(elements(), Occur.FILTER);
    } else {
      all.add(some(read), Occur.MUST);
      tiers(read, all);
      wanted(read, all);
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
    all.add(FeatureField.newLinearQuery(Fields.PREFERENCE, Fields.PREFERENCE, 1), Occur.SHOULD);
    return all.build();
  }

  /** What of a query's hits has all words; without scores, for counting. */
  Query allOf(SearchQuery asked, ReadQuery read) throws IOException {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(tier(read.terms().stream().map(term -> orLoose(any(term), term, read)).toList(), 1), Occur.SHOULD);
    if (!read.parts().isEmpty()) {
      either.add(tier(neededParts(read, this::any), 1), Occur.SHOULD);
    }
    return new BooleanQuery.Builder().add(query(asked, read, null), Occur.FILTER)
        .add(either.build(), Occur.FILTER).build();
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
      headed(read).ifPresent(headed -> some.add(headed, Occur.SHOULD));
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
    List<Query> each = terms.stream().map(this::any).toList();
    if (each.size() == 1) {
      return each.get(0);
    }
    BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
    each.forEach(query -> some.add(query, Occur.SHOULD));
    return some.build();
  }

  private void tiers(ReadQuery read, BooleanQuery.Builder query) {
    List<ReadQuery.SoughtTerm> terms = read.terms();
    if (read.hasTiers()) {
      query.add(tier(terms.stream().map(term -> orLoose(literal(term), term, read)).toList(), ALL_LITERAL),
          Occur.SHOULD);
      query.add(tier(terms.stream().map(term -> orLoose(any(term), term, read)).toList(), ALL), Occur.SHOULD);
    }
    if (!read.parts().isEmpty()) {
      query.add(tier(neededParts(read, this::any), ALL_PARTS), Occur.SHOULD);
      query.add(tier(neededParts(read, QueryBuilder::literal), LITERAL_PARTS), Occur.SHOULD);
    }
    headed(read).ifPresent(headed -> query.add(tier(List.of(belowTiers(headed, read)), HEADED), Occur.SHOULD));
    if (read.wide() || !read.parts().isEmpty()) {
      // words that are written in another way share characters
      for (ReadQuery.SoughtTerm term : terms) {
        Query some = TextQueries.someCharacters(FoldedText.of(term.text()));
        query.add(new BoostQuery(some, CHARACTERS_WEIGHT), Occur.SHOULD);
        query.add(belowTiers(some, read), Occur.SHOULD);
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

  private static Query tier(List<Query> all, float score) {
    BooleanQuery.Builder each = new BooleanQuery.Builder();
    all.forEach(query -> each.add(query, Occur.FILTER));
    return new BoostQuery(new ConstantScoreQuery(each.build()), score);
  }

  /**
   * What of the parts an element must have to have all that matters. Where its words say what is done, its headings may say
   * with what: 6月底前全面开工 below 高标准农田建设.
   */
  private List<Query> neededParts(ReadQuery read, Function<ReadQuery.SoughtTerm, Query> has) {
    List<Query> done = read.parts().stream().filter(part -> !part.needed()).map(this::any).toList();
    return read.parts().stream().filter(ReadQuery.SoughtTerm::needed)
        .map(part -> done.isEmpty() ? has.apply(part) : inTextOrHeadings(has.apply(part), below(part), done)).toList();
  }

  private static Query inTextOrHeadings(Query inText, Query inHeadings, List<Query> done) {
    BooleanQuery.Builder doing = new BooleanQuery.Builder();
    done.forEach(query -> doing.add(query, Occur.SHOULD));
    BooleanQuery headed = new BooleanQuery.Builder().add(doing.build(), Occur.FILTER)
        .add(inHeadings, Occur.FILTER).build();
    return new BooleanQuery.Builder().add(inText, Occur.SHOULD).add(headed, Occur.SHOULD).build();
  }

  /** Elements below headings that have the word or another word for it. */
  private static Query below(ReadQuery.SoughtTerm term) {
    BooleanQuery.Builder headings = new BooleanQuery.Builder();
    headings.add(TextQueries.below(FoldedText.of(term.text())), Occur.SHOULD);
    term.expansions().forEach(expansion -> headings.add(TextQueries.below(expansion.folded()), Occur.SHOULD));
    return headings.build();
  }

  /** When little was found, elements below headings that have all words. */
  private static Optional<Query> headed(ReadQuery read) {
    if (!read.wide() || read.terms().stream().anyMatch(term -> term.plain().isEmpty())) {
      return Optional.empty();
    }
    BooleanQuery.Builder headed = new BooleanQuery.Builder();
    read.terms().forEach(term -> headed.add(below(term), Occur.FILTER));
    headed.add(SENTENCES, Occur.FILTER);
    return Optional.of(headed.build());
  }

  /** What speaks for elements that have only some of the words; it adds nothing to what has them all. */
  private Query belowTiers(Query query, ReadQuery read) {
    BooleanQuery.Builder below = new BooleanQuery.Builder().add(query, Occur.MUST);
    below.add(tier(read.terms().stream().map(term -> orLoose(any(term), term, read)).toList(), 1), Occur.MUST_NOT);
    if (!read.parts().isEmpty()) {
      below.add(tier(neededParts(read, this::any), 1), Occur.MUST_NOT);
    }
    return below.build();
  }

  /** When little was found, an element may also have other characters between those of the word. */
  private static Query orLoose(Query query, ReadQuery.SoughtTerm term, ReadQuery read) {
    return read.wide()
        ? term.loose().<Query>map(loose -> new BooleanQuery.Builder().add(query, Occur.SHOULD)
            .add(loose.query(), Occur.SHOULD).build()).orElse(query)
        : query;
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
}

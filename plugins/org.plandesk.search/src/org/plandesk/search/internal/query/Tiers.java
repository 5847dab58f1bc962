// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.plandesk.search.EntryKind;
import org.plandesk.search.FacetField;
import org.plandesk.search.internal.index.Fields;
import org.plandesk.text.FoldedText;

/** How much of a query's words elements have, in tiers of scores that nothing else crosses. The upper three have all words. */
final class Tiers {

  /** The distance of two tiers; far above anything that words can earn. */
  static final float TIER = 1000;
  /** All words as typed, or with few others put between them. */
  static final float ALL_LITERAL = 6 * TIER;
  /** All words or synonyms of them. */
  static final float ALL = 5 * TIER;
  /** All words that the typed ones consist of; whoever has less has only some. */
  static final float ALL_PARTS = 4 * TIER;
  /** All words, or their characters with few others between them. */
  private static final float ALL_LOOSE = 3 * TIER;
  /** The words that tell what the query is about; whatever scores less has not even those. */
  static final float NEEDED_PARTS = 2 * TIER;
  /** Added when all of those are there themselves, rather than synonyms of them. */
  private static final float LITERAL_PARTS = TIER / 2;
  /** Added when an element reaches several of the upper tiers. */
  private static final float TOGETHER = TIER / 4;
  /** Below headings that have all words. */
  private static final float HEADED = TIER;

  private static final Query SENTENCES = new TermInSetQuery(Fields.facet(FacetField.KIND),
      Stream.of(EntryKind.values()).filter(EntryKind::isSentence).map(kind -> new BytesRef(kind.code())).toList());

  private Tiers() {
  }

  /** What has all words. */
  static List<Query> allOf(ReadQuery read) {
    List<Query> either = new ArrayList<>();
    either.add(tier(read.terms().stream().map(SoughtWords::any).toList(), 1));
    if (!read.parts().isEmpty()) {
      either.add(tier(read.parts().stream().map(SoughtWords::any).toList(), 1));
    }
    return either;
  }

  /** What has all words or what matters of them. */
  static List<Query> nearlyAllOf(ReadQuery read) {
    List<Query> either = new ArrayList<>(allOf(read));
    if (read.isLoose()) {
      either.add(tier(read.terms().stream().map(term -> orLoose(SoughtWords.any(term), term)).toList(), 1));
    }
    if (!read.parts().isEmpty()) {
      either.add(tier(neededParts(read, SoughtWords::any), 1));
    }
    return either;
  }

  static Query anyOf(List<Query> either) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    either.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  /** What scores elements: the highest tier that each reaches, and what lifts it within the tier. */
  static List<Query> scores(ReadQuery read) {
    List<Query> scores = new ArrayList<>();
    scores.add(highest(read));
    if (!read.parts().isEmpty()) {
      scores.add(tier(neededParts(read, SoughtWords::literal), LITERAL_PARTS));
      scores.add(tier(together(read, SoughtWords::any), TOGETHER));
    }
    return scores;
  }

  private static Query highest(ReadQuery read) {
    List<Query> tiers = new ArrayList<>();
    tiers.add(tier(read.terms().stream().map(SoughtWords::literal).toList(), ALL_LITERAL));
    tiers.add(tier(read.terms().stream().map(SoughtWords::any).toList(), ALL));
    if (!read.parts().isEmpty()) {
      tiers.add(tier(read.parts().stream().map(SoughtWords::any).toList(), ALL_PARTS));
      tiers.add(tier(neededParts(read, SoughtWords::any), NEEDED_PARTS));
    }
    if (read.isLoose()) {
      tiers.add(tier(read.terms().stream().map(term -> orLoose(SoughtWords.any(term), term)).toList(), ALL_LOOSE));
      if (!read.parts().isEmpty()) {
        // VOCs综合治理 is as good as VOCs治理; characters of other words are not
        tiers.add(tier(together(read, SoughtWords::literal), ALL_LITERAL));
      }
    }
    headed(read).ifPresent(headed -> tiers.add(tier(List.of(headed), HEADED)));
    return new DisjunctionMaxQuery(tiers, 0);
  }

  /** The words with few others between them, and all that they consist of. */
  private static List<Query> together(ReadQuery read, Function<ReadQuery.SoughtTerm, Query> has) {
    return Stream.concat(read.terms().stream().map(term -> orLoose(has.apply(term), term)),
        read.parts().stream().map(has)).toList();
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
  private static List<Query> neededParts(ReadQuery read, Function<ReadQuery.SoughtTerm, Query> has) {
    List<Query> done = read.parts().stream().filter(part -> !part.needed()).map(SoughtWords::any).toList();
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
  static Optional<Query> headed(ReadQuery read) {
    if (!read.wide() || read.terms().stream().anyMatch(term -> term.plain().isEmpty())) {
      return Optional.empty();
    }
    BooleanQuery.Builder headed = new BooleanQuery.Builder();
    read.terms().forEach(term -> headed.add(below(term), Occur.FILTER));
    headed.add(SENTENCES, Occur.FILTER);
    return Optional.of(headed.build());
  }

  /** An element may also have other characters between those of the word. */
  private static Query orLoose(Query query, ReadQuery.SoughtTerm term) {
    return term.loose().map(loose -> anyOf(List.of(query, loose.query()))).orElse(query);
  }
}

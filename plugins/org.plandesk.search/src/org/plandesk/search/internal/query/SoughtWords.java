// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Queries for single words. */
final class SoughtWords {

  private static final float EXPANSION_WEIGHT = 0.4f;
  private static final float TIE = 0.1f;

  private SoughtWords() {
  }

  /** Elements that have a term or another word for it. */
  static Query any(ReadQuery.SoughtTerm term) {
    if (term.expansions().isEmpty()) {
      return literal(term);
    }
    List<Query> either = new ArrayList<>();
    either.add(literal(term));
    term.expansions().forEach(expansion -> either.add(
        new BoostQuery(TextQueries.contains(expansion.folded()), EXPANSION_WEIGHT)));
    return new DisjunctionMaxQuery(either, TIE);
  }

  /** Elements that have a term as it was typed. */
  static Query literal(ReadQuery.SoughtTerm term) {
    List<Query> either = term.alternatives().stream().map(SoughtWords::literal).toList();
    return either.size() == 1 ? either.get(0) : new DisjunctionMaxQuery(either, TIE);
  }

  /** Elements that have what a clause says. */
  static Query literal(Clause clause) {
    return switch (clause) {
      case Clause.Words words when words.quoted() -> TextQueries.containsOverBorders(words.folded());
      case Clause.Words words -> TextQueries.contains(words.folded());
      case Clause.Wildcard wildcard -> TextQueries.wildcard(wildcard.text());
      case Clause.Field field -> new MatchNoDocsQuery("fields are filters");
    };
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.plandesk.search.internal.index.Fields;
import org.plandesk.text.FoldedText;

/**
 * Elements that share Chinese characters with words which hardly any element has: offices write the same thing with other
 * words, which often keep a character (抢修, 抢险; 储能, 蓄能).
 */
final class Resemblance {

  /** A character in more than this share of the elements tells nothing alone. */
  private static final int COMMON_SHARE = 50;
  private static final int LEAST_COMMON = 100;

  private Resemblance() {
  }

  /** Elements with at least half of the characters of the terms that are not too common; not scored. */
  static Query query(ReadQuery read, IndexReader reader) throws IOException {
    int tooMany = Math.max(LEAST_COMMON, reader.numDocs() / COMMON_SHARE);
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    int telling = 0;
    for (FoldedText one : characters(read)) {
      Term term = new Term(Fields.CHARACTERS, one.toString());
      if (reader.docFreq(term) < tooMany) {
        some.add(new TermQuery(term), Occur.SHOULD);
        telling++;
      }
    }
    some.setMinimumNumberShouldMatch((telling + 1) / 2);
    return new BoostQuery(new ConstantScoreQuery(some.build()), 0);
  }

  /** The Chinese characters of a query's words, each once; those of figures with their units tell nothing. */
  static Collection<FoldedText> characters(ReadQuery read) {
    Map<String, FoldedText> characters = new LinkedHashMap<>();
    for (ReadQuery.SoughtTerm term : read.terms()) {
      term.plain().map(Clause.Words::folded).filter(word -> word.toString().chars().allMatch(Character::isLetter))
          .ifPresent(word -> add(word, characters));
    }
    return characters.values();
  }

  private static void add(FoldedText word, Map<String, FoldedText> characters) {
    for (int i = 0; i < word.length() && characters.size() < TextQueries.MOST_CHARACTERS; i++) {
      if (Character.isIdeographic(word.at(i))) {
        characters.putIfAbsent(Character.toString(word.at(i)), word.part(i, i + 1));
      }
    }
  }
}

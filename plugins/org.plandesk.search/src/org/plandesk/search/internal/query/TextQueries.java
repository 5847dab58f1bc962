// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.plandesk.search.internal.index.Fields;
import org.plandesk.search.internal.index.Grams;
import org.plandesk.text.FoldedText;

/** Queries for strings in the text: exactly the documents that contain them. */
final class TextQueries {

  /** The most characters between the parts of a word with *. */
  private static final int WIDEST_GAP = 30;
  private static final float PASSAGE_WEIGHT = 0.1f;
  /** A longer string is no word, and queries have an end. */
  static final int MOST_CHARACTERS = 40;

  private TextQueries() {
  }

  /** Elements that contain the string. */
  static Query contains(FoldedText string) {
    return switch (string.length()) {
      case 0 -> new MatchNoDocsQuery("nothing is left of the word");
      case 1 -> new TermQuery(new Term(Fields.CHARACTERS, Character.toString(string.at(0))));
      default -> pairs(Fields.GRAMS, string);
    };
  }

  /** Elements that contain the string, and passages that contain it over a border of their statements. */
  static Query containsOverBorders(FoldedText string) {
    if (string.length() < 2) {
      return contains(string);
    }
    Query over =
        new IntervalQuery(Fields.PASSAGE, Intervals.containing(phrase(string), Intervals.term(Grams.BORDER)));
    return new BooleanQuery.Builder().add(contains(string), Occur.SHOULD)
        .add(new BoostQuery(over, PASSAGE_WEIGHT), Occur.SHOULD).build();
  }

  /** Elements below headings that have the pairs of the string. */
  static Query below(FoldedText string) {
    if (string.length() < 2) {
      return new MatchNoDocsQuery("one character tells nothing of a heading");
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int i : cover(string.length())) {
      all.add(new TermQuery(new Term(Fields.CONTEXT, Grams.pair(string.at(i), string.at(i + 1)))), Occur.MUST);
    }
    return all.build();
  }

  /** Elements that have single characters of the string, the more the better, whatever stands between them. */
  static Query someCharacters(FoldedText string) {
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    Set<Integer> distinct = new LinkedHashSet<>();
    for (int i = 0; i < string.length() && distinct.size() < MOST_CHARACTERS; i++) {
      if (Character.isLetterOrDigit(string.at(i)) && distinct.add(string.at(i))) {
        some.add(new TermQuery(new Term(Fields.CHARACTERS, Character.toString(string.at(i)))), Occur.SHOULD);
      }
    }
    return some.build();
  }

  private static Query pairs(String field, FoldedText string) {
    if (string.length() == 2) {
      return new TermQuery(new Term(field, Grams.pair(string.at(0), string.at(1))));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (int i : cover(string.length())) {
      phrase.add(new Term(field, Grams.pair(string.at(i), string.at(i + 1))), i);
    }
    return phrase.build();
  }

  /** Places of as few pairs as cover a string of this length. */
  private static List<Integer> cover(int length) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i + 1 < length; i += 2) {
      places.add(i);
    }
    if (length % 2 == 1) {
      places.add(length - 2);
    }
    return places;
  }

  /** Elements that contain a word with * for any characters and ? for one. */
  static Query wildcard(String pattern) {
    List<IntervalsSource> parts = new ArrayList<>();
    for (String part : Wildcards.parts(pattern)) {
      parts.add(withHoles(part));
    }
    IntervalsSource source = parts.size() == 1
        ? parts.get(0)
        : Intervals.maxgaps(WIDEST_GAP, Intervals.ordered(parts.toArray(IntervalsSource[]::new)));
    return new IntervalQuery(Fields.GRAMS, source);
  }

  /** A part of a wildcard between two *, its ? being single characters. */
  private static IntervalsSource withHoles(String part) {
    List<IntervalsSource> pieces = new ArrayList<>();
    int holes = 0;
    for (String piece : part.split("(?<=\\?)|(?=\\?)")) {
      if (piece.equals("?")) {
        holes++;
        continue;
      }
      IntervalsSource source = characters(FoldedText.of(piece));
      pieces.add(holes == 0 ? source : Intervals.extend(source, holes, 0));
      holes = 0;
    }
    IntervalsSource last = pieces.remove(pieces.size() - 1);
    pieces.add(holes == 0 ? last : Intervals.extend(last, 0, holes));
    return pieces.size() == 1 ? pieces.get(0) : Intervals.phrase(pieces.toArray(IntervalsSource[]::new));
  }

  /** The characters of a string, each at its place. */
  static IntervalsSource characters(FoldedText string) {
    if (string.length() == 1) {
      return Intervals.fixField(Fields.CHARACTERS, Intervals.term(Character.toString(string.at(0))));
    }
    // The last pair stands at the last character but one.
    return Intervals.extend(phrase(string), 0, 1);
  }

  private static IntervalsSource phrase(FoldedText string) {
    IntervalsSource[] pairs = new IntervalsSource[string.length() - 1];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = Intervals.term(Grams.pair(string.at(i), string.at(i + 1)));
    }
    return pairs.length == 1 ? pairs[0] : Intervals.phrase(pairs);
  }
}

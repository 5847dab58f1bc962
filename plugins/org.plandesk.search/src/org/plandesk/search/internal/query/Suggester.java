// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.plandesk.model.Span;
import org.plandesk.search.SearchQuery;
import org.plandesk.search.Suggestion;
import org.plandesk.search.Suggestion.Reason;
import org.plandesk.search.internal.words.WordCutter;
import org.plandesk.text.FoldedText;

/** Finds other queries when one finds little: what the letters sound like, near spellings, fewer words. */
final class Suggester {

  private static final int MOST = 5;
  private static final int MOST_LOOKED_UP = 400;
  /** How far what only looks like a word is behind words that sound alike. */
  private static final int NO_WORD = 2;

  private final IndexSearcher searcher;
  private final SearchQuery asked;
  private final QueryBuilder builder;
  private final QueryReader reader;

  Suggester(IndexSearcher searcher, SearchQuery asked, QueryBuilder builder, QueryReader reader) {
    this.searcher = searcher;
    this.asked = asked;
    this.builder = builder;
    this.reader = reader;
  }

  /** A word that could stand for a term. */
  private record Candidate(String text, Reason reason, int distance, int count, boolean word) {
  }

  /** Suggestions, the likeliest first. */
  List<Suggestion> suggest(ReadQuery read) throws IOException {
    List<Suggestion> suggestions = new ArrayList<>();
    for (ReadQuery.SoughtTerm term : read.terms()) {
      boolean plain = term.alternatives().size() == 1 && term.alternatives().get(0) instanceof Clause.Words words
          && !words.quoted() && searcher.count(TextQueries.contains(words.folded())) == 0;
      if (plain) {
        Clause clause = term.alternatives().get(0);
        for (Candidate candidate : candidates(term.text())) {
          String text = read.parsed().text().substring(0, clause.start()) + candidate.text
              + read.parsed().text().substring(clause.end());
          int total = total(text);
          if (total > 0) {
            suggestions.add(new Suggestion(text, candidate.reason, total));
          }
        }
      }
    }
    if (suggestions.isEmpty() && read.terms().size() > 1) {
      fewerWords(read, suggestions);
    }
    return suggestions.stream().limit(MOST).toList();
  }

  private List<Candidate> candidates(String word) throws IOException {
    Map<String, Integer> distances = new LinkedHashMap<>();
    Lexicon lexicon = Lexicon.of(searcher.getIndexReader());
    boolean letters = PinyinReader.isPossible(word);
    if (letters) {
      distances.putAll(new PinyinReader(lexicon).read(word));
    }
    Reason reason = letters && !distances.isEmpty() ? Reason.PINYIN : Reason.SPELLING;
    if (distances.isEmpty()) {
      distances.putAll(new NearSpellings(lexicon).of(FoldedText.of(word)));
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Map.Entry<String, Integer> one : distances.entrySet().stream().sorted(Map.Entry.comparingByValue())
        .limit(MOST_LOOKED_UP).toList()) {
      int count = searcher.count(TextQueries.contains(FoldedText.of(one.getKey())));
      if (count > 0) {
        candidates.add(reason == Reason.PINYIN ? sounding(one.getKey(), one.getValue(), count)
            : new Candidate(one.getKey(), reason, one.getValue(), count, isWord(one.getKey())));
      }
    }
    candidates
        .sort(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word, Comparator.reverseOrder())
            .thenComparing(Candidate::count, Comparator.reverseOrder()));
    if (candidates.stream().anyMatch(Candidate::word)) {
      // beside words nobody means what only a few of the letters happen to fit, or pieces of words that sound differently
      candidates.removeIf(candidate -> candidate.reason == Reason.PINYIN
          ? candidate.distance > NO_WORD
          : !candidate.word && candidate.distance >= NearSpellings.MISSING);
    }
    Set<String> texts = new HashSet<>();
    return candidates.stream().filter(candidate -> texts.add(candidate.text)).limit(MOST).toList();
  }

  /** What sounds like letters: of what only some of the letters were typed for the whole word is meant, and words come first. */
  private Candidate sounding(String text, int distance, int count) throws IOException {
    Surroundings surroundings = new Surroundings(searcher);
    String meant = distance == 0 ? text : surroundings.completed(text);
    boolean word = isWord(meant) && surroundings.hasWords(meant);
    return new Candidate(meant, Reason.PINYIN, word ? distance : distance + NO_WORD, count, word);
  }

  /** Whether the segmenter knows the string as words; else it may reach over their borders. */
  private static boolean isWord(String text) {
    List<Span> words = WordCutter.cut(text);
    return words.stream().filter(word -> word.length() == 1).count() == 0;
  }

  private int total(String text) throws IOException {
    ReadQuery read = reader.read(QueryParser.parse(text));
    return searcher.count(builder.query(asked, read, null));
  }

  private void fewerWords(ReadQuery read, List<Suggestion> suggestions) throws IOException {
    for (ReadQuery.SoughtTerm left : read.terms()) {
      Clause clause = left.alternatives().get(0);
      int end = left.alternatives().get(left.alternatives().size() - 1).end();
      String all = read.parsed().text();
      String text = (all.substring(0, clause.start()) + all.substring(end)).strip().replaceAll("\\s+", " ");
      ReadQuery fewer = reader.read(QueryParser.parse(text));
      int total = searcher.count(builder.allOf(asked, fewer));
      if (total > 0) {
        suggestions.add(new Suggestion(text, Reason.FEWER_WORDS, total));
      }
    }
    suggestions.sort(Comparator.comparingInt(Suggestion::total).reversed());
  }
}

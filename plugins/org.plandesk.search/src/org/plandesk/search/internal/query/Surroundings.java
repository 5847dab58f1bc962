// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.plandesk.model.Span;
import org.plandesk.search.internal.index.PlanIndex;
import org.plandesk.search.internal.words.WordCutter;
import org.plandesk.text.FoldedText;

/** Looks at the sentences in which a string stands. */
final class Surroundings {

  private static final int SENTENCES = 20;
  private static final int FEW_SENTENCES = 3;
  private static final int LONGEST = 4;
  private static final double NEARLY_ALL = 0.75;

  private final IndexSearcher searcher;

  Surroundings(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * The beginning of a word, gone on with as nearly all of its sentences do; the same when they go on in different ways, or there
   * is only one.
   */
  String completed(String beginning) throws IOException {
    List<String> after = new ArrayList<>();
    for (String sentence : sentences(beginning, SENTENCES)) {
      after.add(sentence.substring(sentence.indexOf(beginning) + beginning.length()));
    }
    if (after.size() < 2) {
      return beginning;
    }
    StringBuilder all = new StringBuilder(beginning);
    for (int at = 0; at < LONGEST; at++) {
      Map<Character, Integer> counts = new HashMap<>();
      for (String text : after) {
        if (at < text.length()) {
          counts.merge(text.charAt(at), 1, Integer::sum);
        }
      }
      Map.Entry<Character, Integer> most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
      if (most == null || !Character.isIdeographic(most.getKey()) || most.getValue() < NEARLY_ALL * after.size()) {
        break;
      }
      all.append(most.getKey());
    }
    return all.toString();
  }

  /** Whether words begin and end where the string does, at its first place in some sentence; else it reaches over their borders. */
  boolean hasWords(String string) throws IOException {
    for (String sentence : sentences(string, FEW_SENTENCES)) {
      int from = sentence.indexOf(string);
      int to = from + string.length();
      List<Span> words = WordCutter.cut(sentence);
      if (words.stream().anyMatch(word -> word.start() == from) && words.stream().anyMatch(word -> word.end() == to)) {
        return true;
      }
    }
    return false;
  }

  /** Some sentences that have the string, folded. */
  private List<String> sentences(String string, int most) throws IOException {
    List<String> sentences = new ArrayList<>();
    for (ScoreDoc doc : searcher.search(TextQueries.contains(FoldedText.of(string)), most).scoreDocs) {
      String text = FoldedText.fold(PlanIndex.stored(searcher, doc.doc).text());
      if (text.contains(string)) {
        sentences.add(text);
      }
    }
    return sentences;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.words;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.model.Span;
import org.plandesk.text.Blanks;

/** Cuts what was typed in one go into the words that matter: 污水处理厂什么时候建成 into 污水处理厂 and 建成. */
public final class Meanings {

  private static final int LONGEST_TERM = 12;

  private Meanings() {
  }

  /**
   * The words of a text that matter, without doubles: in order, words of the dictionary as long as they go (but not the whole
   * text), else words as the segmenter cuts them; behind them single Chinese characters, which tell less; other single
   * ones only when nothing else is left.
   */
  public static List<String> words(String text, Synonyms synonyms) {
    List<String> words = new ArrayList<>();
    List<String> single = new ArrayList<>();
    int plain = 0;
    int at = 0;
    while (at < text.length()) {
      int length = known(text, at, synonyms);
      if (length > 0) {
        cut(text.substring(plain, at), words, single);
        add(text.substring(at, at + length), words);
        at += length;
        plain = at;
      } else {
        at++;
      }
    }
    cut(text.substring(plain), words, single);
    if (words.isEmpty()) {
      return single;
    }
    single.stream().filter(one -> Character.isIdeographic(one.codePointAt(0))).forEach(one -> add(one, words));
    return words;
  }

  private static int known(String text, int at, Synonyms synonyms) {
    for (int length = Math.min(LONGEST_TERM, text.length() - at); length >= 3; length--) {
      String candidate = text.substring(at, at + length);
      boolean part = length < text.strip().length();
      if (part && !Blanks.isBlank(candidate.charAt(0)) && synonyms.words().contains(candidate)) {
        return length;
      }
    }
    return 0;
  }

  private static void cut(String text, List<String> words, List<String> single) {
    StringBuilder run = new StringBuilder();
    int runEnd = -1;
    for (Span span : WordCutter.cut(text)) {
      String word = span.of(text);
      boolean one = word.codePointCount(0, word.length()) == 1;
      boolean name = isLatin(run) && startsWithFigure(word);
      boolean joins = span.start() == runEnd && (one || isNumber(run) || name);
      if (!joins) {
        close(run, words, single);
      }
      if (Questions.isSmall(word)) {
        close(run, words, single);
      } else if (joins && isNumber(run) && !one) {
        // 2023 and 年底: the year is what matters
        run.append(word.startsWith("年") ? "年" : word);
        close(run, words, single);
      } else if (one || isNumber(word) || isLatin(word)) {
        run.append(word);
        runEnd = span.end();
      } else {
        add(word, words);
      }
    }
    close(run, words, single);
  }

  /** Letters with figures behind them are one name: PM10. */
  private static boolean isLatin(CharSequence word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static boolean startsWithFigure(String word) {
    return word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  private static boolean isNumber(CharSequence word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
  }

  /** Ends a run of characters that the segmenter left single: together they are a word that it does not know. */
  private static void close(StringBuilder run, List<String> words, List<String> single) {
    if (run.length() > 1) {
      add(run.toString(), words);
    } else if (run.length() == 1) {
      single.add(run.toString());
    }
    run.setLength(0);
  }

  private static void add(String word, List<String> words) {
    if (!words.contains(word)) {
      words.add(word);
    }
  }
}

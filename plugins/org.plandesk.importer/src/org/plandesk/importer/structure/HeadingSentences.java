// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

/**
 * Tells a heading sentence, which only names what the following sentences spell out, from a task.
 *
 * <p>Each feature adds to a score; a heading has more than zero. What speaks for a heading: it is short; it begins with
 * a word of direction (强化, 推进, 完善) and ends with an abstract noun (治理, 建设, 体系); it opens its paragraph; its
 * words return in the sentence behind it, which is longer. What speaks against one: a word of action or a frame in front
 * (制定, 开展, 对…, 在…, 到…); clauses and lists; a sentence behind it that names something else. A figure, a document's
 * name, a semicolon, a unit made responsible, or nothing behind it to spell it out decide alone: no heading.
 *
 * <p>Accepts: 强化城镇污水治理。(推进污水处理设施建设，…) · 深化节水增水，保障河湖流量。(opens a paragraph)
 * <p>Rejects: 严防水质反弹。 · 落实排污许可制度。 · 到2025年，覆盖率达到25%。 · 建成平台、基地和中心。
 */
final class HeadingSentences {
  private static final Lexicon DIRECTIONS = Lexicon.load("abstract-verbs.txt");
  private static final Lexicon ACTS = Lexicon.load("act-verbs.txt");
  private static final Lexicon NOUNS = Lexicon.load("heading-ends.txt");
  private static final int LONGEST = 34;
  private static final String[] RESPONSIBLE = {"牵头", "负责", "责任单位", "责任部门", "配合单位"};

  private HeadingSentences() {
  }

  /**
   * The score of a sentence.
   *
   * @param sentence the sentence, with or without its mark
   * @param next the sentence behind it in the same paragraph or item, or null
   * @param first whether it opens its paragraph
   * @param afterHeading whether the sentence before it is a heading
   * @return more than 0 for a heading
   */
  static double score(String sentence, String next, boolean first, boolean afterHeading) {
    String words = stripMark(sentence);
    if (next == null || words.length() > LONGEST || words.length() < 2 || isMore(words)) {
      return -9;
    }
    int commas = count(words, '，');
    double score = byLength(words, commas, first);
    score += commas == 0 ? 0.4 : first && commas == 1 ? 0 : -1.2 * commas;
    score += first ? 2.2 : 0;
    score += afterHeading && !first ? -0.5 : 0;
    score += DIRECTIONS.at(words, 0) > 0 ? 0.7 : 0;
    score -= ACTS.at(words, 0) > 0 ? 1.3 : 0;
    score += NOUNS.before(words, words.length()) > 0 ? 0.5 : -0.2;
    score -= 0.7 * count(words, '、');
    score += byNext(words, stripMark(next));
    return score;
  }

  /** What a heading never has. */
  private static boolean isMore(String words) {
    if (Figures.in(words) || words.indexOf('《') >= 0 || words.indexOf('；') >= 0 || words.indexOf('：') >= 0) {
      return true;
    }
    for (String word : RESPONSIBLE) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static double byLength(String words, int commas, boolean first) {
    int length = words.length();
    if (first && commas == 1) {
      return length <= 26 ? 0.3 : -1;
    }
    return length <= 9 ? 1 : length <= 13 ? 0.6 : length <= 17 ? 0 : length <= 22 ? -0.8 : -2;
  }

  private static double byNext(String words, String next) {
    double share = sharedPairs(words, next);
    double ratio = (double) next.length() / words.length();
    double score = share >= 0.5 ? 0.9 : share >= 0.25 ? 0.5 : share > 0 ? 0.1 : -0.4;
    return score + (ratio >= 1.8 ? 0.6 : ratio >= 1.2 ? 0.2 : -0.6);
  }

  /** Share of the pairs of neighbouring characters of a sentence, its verb left out, that return in the next one. */
  private static double sharedPairs(String words, String next) {
    int start = Math.max(DIRECTIONS.at(words, 0), ACTS.at(words, 0));
    int pairs = 0;
    int shared = 0;
    for (int i = start; i + 1 < words.length(); i++) {
      pairs++;
      shared += next.contains(words.substring(i, i + 2)) ? 1 : 0;
    }
    return pairs == 0 ? 0 : (double) shared / pairs;
  }

  static String stripMark(String sentence) {
    int end = sentence.length();
    while (end > 0 && "。！？；".indexOf(sentence.charAt(end - 1)) >= 0) {
      end--;
    }
    return sentence.substring(0, end);
  }

  private static int count(String text, char c) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) == c ? 1 : 0;
    }
    return count;
  }
}

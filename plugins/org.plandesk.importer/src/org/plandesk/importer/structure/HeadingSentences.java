// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells heading sentences, which only name what the following sentences spell out, from tasks.
 *
 * <p>Each feature adds to a score; a heading has more than zero. What speaks for a heading: it is short; it begins with
 * a word of direction (强化, 推进, 完善) and ends with an abstract noun (治理, 建设, 体系); it opens one of several paragraphs;
 * its words return in the sentence behind it, which is longer; its paragraph has other headings; it repeats the sentence before. What speaks against
 * one: a word of action or a frame in front (制定, 开展, 对…, 在…), somebody who acts (全区…), an adverb inside; clauses and
 * lists; two headings right before it; a sentence behind it that names something else; standing in the only paragraph below a title, which names
 * everything already, unless that paragraph has other headings. A figure, a date, a document's name, a semicolon, a unit made responsible, or nothing behind it decide
 * alone: no heading.
 *
 * <p>A sentence of few characters before a much longer one is nearly always a heading, whether its words return or not.
 *
 * <p>Accepts: 强化城镇污水治理。(推进污水处理设施建设，…) · 深化节水增水，保障河湖流量。(opens a paragraph)
 * <p>Rejects: 严防水质反弹。 · 落实排污许可制度。 · 到2025年，覆盖率达到25%。 · 健全考核制度，各级责任人按规定巡查。
 */
final class HeadingSentences {
  private static final Lexicon DIRECTIONS = Lexicon.load("abstract-verbs.txt");
  private static final Lexicon ACTS = Lexicon.load("act-verbs.txt");
  private static final Lexicon NOUNS = Lexicon.load("heading-ends.txt");
  private static final Lexicon MANNERS =
      Lexicon.of("全面", "大力", "积极", "持续", "深入", "有序", "稳步", "进一步", "严格", "继续", "科学", "合理",
          "同步", "协同", "着力", "扎实", "加快", "因地制宜", "统筹", "切实", "不断", "系统");
  /** What a measure changes: no direction but an extent. */
  private static final Lexicon EXTENTS = Lexicon.of("规模", "范围", "比例", "比重", "数量", "总量", "份额");
  private static final String[] INNER_MANNERS = {"逐步", "尽早", "尽快", "稳步", "全部", "基本", "有效", "及时"};
  private static final String[] ACTORS = {"全区", "全市", "全县", "全省", "各级", "各地", "各乡", "各县", "各区", "各部门", "各单位"};
  private static final String[] RESPONSIBLE = {"牵头", "责任单位", "责任部门", "配合单位", "局负责", "委负责", "办负责", "厅负责", "府负责",
      "单位负责", "部门负责", "分工负责", "中心负责", "公司负责"};
  /** “十三五”以来 is a date of its own. */
  private static final Pattern FIVE_YEARS = Pattern.compile("[“\"]?十[一二三四五六]五[”\"]?(?:期间|以来|时期)[，是]");
  /** Dates without a figure. */
  private static final Pattern DATE_IN_WORDS = Pattern.compile(
      "年内|年底|月底|[上下]半年|[一二三四]季度|[一二三四五六七八九十]月份|(?:年末|月末|汛期|供暖季|采暖季)(?:之|以)?前");
  /** An office that acts: 区减灾委员会办公室对…进行约谈. */
  private static final Pattern OFFICE_ACTS = Pattern.compile(
      "[^，、：]{1,16}(?:局|委|委员会|办|办公室|政府|厅|部门|单位|中心|指挥部)(?:对|要|应|会同|负责|定期|适时|统一|每|将|组织)");
  /** What begins so is done, however short it is told: 完成立项, 严防反弹. */
  private static final Lexicon RESULTS =
      Lexicon.of("完成", "实现", "确保", "严防", "严禁", "禁止", "杜绝", "消除", "制定", "出台", "印发", "严查",
          "关停", "取缔", "不得", "做到", "坚持", "通过");
  private static final int SHORTEST_NAME = 5;
  private static final int LONGEST_NAME = 8;
  private static final double SHORT_NAME = 0.9;
  private static final int LONGEST = 34;
  private static final int LONGEST_PAIR = 18;
  /** From this score on a sentence inside a paragraph counts as one of its headings when others are judged. */
  private static final double CLEAR = 1.3;
  /** The score of what is no heading whatever stands around it. */
  private static final double NEVER = -9;
  private static final double LONE_SPELT_OUT = 0.85;
  private static final double LONE = 1.7;
  private static final double ALONE = 2;
  private static final double INSIDE_THRESHOLD = 0.6;

  private HeadingSentences() {
  }

  /**
   * The scores of the sentences of a paragraph, more than 0 for a heading.
   *
   * @param sentences the sentences with their marks
   * @param alone whether the paragraph is the only one below a title
   */
  static double[] scores(List<String> sentences, boolean alone) {
    double[] scores = new double[sentences.size()];
    int clear = 0;
    for (int i = 0; i < scores.length; i++) {
      // who is responsible spells nothing out
      boolean remarkLast = i + 2 == scores.length && SentenceForms.isRemark(sentences.get(i + 1));
      String next = i + 1 < scores.length && !remarkLast ? sentences.get(i + 1) : null;
      scores[i] = score(sentences.get(i), next, i == 0 && !alone);
      boolean named = next != null && scores[i] > NEVER && !(alone && i == 0);
      scores[i] += named && isName(stripMark(sentences.get(i)), stripMark(next)) ? SHORT_NAME : 0;
      clear += (i > 0 || alone) && scores[i] >= CLEAR ? 1 : 0;
    }
    for (int i = alone ? 0 : 1; i < scores.length; i++) {
      if (scores[i] <= NEVER) {
        continue;
      }
      int others = clear - (scores[i] >= CLEAR ? 1 : 0);
      scores[i] -= INSIDE_THRESHOLD + (others > 0 ? 0 : alone ? ALONE : lone(sentences, i));
      scores[i] += i == 0 && others > 0 ? 1.5 : 0;
    }
    for (int i = scores.length - 2; i > 0; i--) {
      boolean wider = scores[i + 1] > 0
          && sharedPairs(stripMark(sentences.get(i)), stripMark(sentences.get(i + 1))) < 0.15;
      scores[i] -= wider ? 1.5 : 0;
      scores[i] += sentences.get(i).equals(sentences.get(i - 1)) ? 1.5 : 0;
    }
    if (countsBareClauses(sentences)) {
      for (int i = 0; i < scores.length; i++) {
        scores[i] -= isCounted(sentences.get(i)) ? 9 : 0;
      }
    }
    for (int i = 1; i < scores.length; i++) {
      scores[i] -= scores[i - 1] > 0 ? 0.5 : 0;
      scores[i] -= i > 1 && scores[i - 1] > 0 && scores[i - 2] > 0 ? 1 : 0;
    }
    return scores;
  }

  /** Whether 一是…。二是…。 follow one another with nothing between them: then they name nothing. */
  private static boolean countsBareClauses(List<String> sentences) {
    for (int i = 1; i < sentences.size(); i++) {
      if (isCounted(sentences.get(i - 1)) && isCounted(sentences.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCounted(String sentence) {
    return sentence.length() > 2 && "一二三四五六七八九十".indexOf(sentence.charAt(0)) >= 0 && sentence.charAt(1) == '是';
  }

  /** What being the only one inside its paragraph costs: less when the next sentence clearly spells it out. */
  private static double lone(List<String> sentences, int index) {
    boolean last = index + 1 == sentences.size();
    return !last && sharedPairs(stripMark(sentences.get(index)), stripMark(sentences.get(index + 1))) >= 0.2
        ? LONE_SPELT_OUT : LONE;
  }

  /**
   * The score of a sentence by itself.
   *
   * @param next the sentence behind it, or null
   * @param first whether it opens a paragraph that may have a title
   */
  static double score(String sentence, String next, boolean first) {
    String words = stripMark(sentence);
    if (next == null || words.length() > LONGEST || words.length() < 2 || isMore(words)) {
      return NEVER;
    }
    int commas = count(words, '，');
    if (first && commas > 0) {
      return commas == 1 && words.length() <= LONGEST_PAIR && words.indexOf('、') < 0 ? 1 : -1;
    }
    double score = byLength(words.length()) + (first ? 2.2 : 0);
    score += commas == 0 ? 0.4 : -1.2 * commas;
    score += byVerb(words);
    score += NOUNS.before(words, words.length()) > 0 ? 0.5 : EXTENTS.before(words, words.length()) > 0 ? -1 : -0.2;
    score -= 0.7 * count(words, '、') + (joinsOthers(words) ? 0.3 : 0);
    score -= containsAny(words.substring(2), INNER_MANNERS) && words.length() > 4 ? 1.5 : 0;
    score += byNext(words, stripMark(next));
    return score;
  }

  /** Whether a sentence is so short that it can only name what a much longer one behind it does. */
  private static boolean isName(String words, String next) {
    return words.length() >= SHORTEST_NAME && words.length() <= LONGEST_NAME && next.length() * 5 >= words.length() * 9
        && RESULTS.at(words, 0) == 0;
  }

  /** Whether 和 joins anything but two nouns with which headings end (防控和修复). */
  private static boolean joinsOthers(String words) {
    int and = words.indexOf('和');
    return and > 0 && (NOUNS.before(words, and) == 0 || NOUNS.before(words, words.length()) == 0);
  }

  /** What a heading never has. */
  private static boolean isMore(String words) {
    return words.indexOf('：') >= 0 || saysMore(words);
  }

  /** Whether words that may lead in others name a figure, a document, a date, or somebody who is responsible or acts. */
  static boolean saysMore(String words) {
    return Figures.in(words) || DATE_IN_WORDS.matcher(words).find() || SentenceForms.looksBack(words)
        || FIVE_YEARS.matcher(words).lookingAt()
        || words.indexOf('《') >= 0
        || words.indexOf('；') >= 0
        || containsAny(words, RESPONSIBLE) || OFFICE_ACTS.matcher(words).lookingAt();
  }

  private static boolean containsAny(String text, String[] words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static double byLength(int length) {
    return length <= 9 ? 1 : length <= 13 ? 0.6 : length <= 17 ? 0 : length <= 22 ? -0.8 : -2;
  }

  private static double byVerb(String words) {
    for (String actor : ACTORS) {
      if (words.startsWith(actor)) {
        return -2;
      }
    }
    if (words.startsWith("发挥") && words.endsWith("作用")) {
      return 0;
    }
    int manner = MANNERS.at(words, 0);
    boolean direction = DIRECTIONS.at(words, 0) > 0 || DIRECTIONS.at(words, manner) > 0;
    int verb = DIRECTIONS.at(words, manner) > 0 ? 0
        : Math.max(ACTS.at(words, 0), manner < words.length() ? ACTS.at(words, manner) : 0);
    return (direction ? 0.7 : 0) - (verb > 0 ? 1.3 : 0);
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
      shared += holdsPair(next, words.charAt(i), words.charAt(i + 1)) ? 1 : 0;
    }
    return pairs == 0 ? 0 : (double) shared / pairs;
  }

  private static boolean holdsPair(String text, char first, char second) {
    for (int at = text.indexOf(first); at >= 0 && at + 1 < text.length(); at = text.indexOf(first, at + 1)) {
      if (text.charAt(at + 1) == second) {
        return true;
      }
    }
    return false;
  }

  /** A sentence without its mark. */
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

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import org.plandesk.text.Blanks;

/**
 * Cuts the title off a numbered paragraph: “（一）标题”, “（一）标题。正文”, “一、标题　正文”, “1.标题：正文。正文。”, or no title at all, when the
 * numbered paragraph is a task itself, as “1.名称：任务。” is in one sentence.
 */
final class TitleCutter {
  private static final Lexicon VERBS = Lexicon.load("verbs.txt");
  private static final Lexicon NOUNS = Lexicon.load("heading-ends.txt");
  private static final int LONGEST_OWN_LINE = 60;
  private static final int LONGEST_RUN_IN = 34;
  private static final int LONGEST_BEFORE_COLON = 22;
  private static final int LONGEST_TITLE = 30;
  private static final int SHORTEST_BODY = 8;
  private static final int LONGEST_LOOK = 120;

  /**
   * Where the parts of a numbered paragraph lie; offsets in its text.
   *
   * @param titleStart offset of the title
   * @param titleEnd offset after the title, its mark left out; the start when there is no title
   * @param headingEnd offset after the heading, its mark included
   * @param bodyStart offset of what follows in the same paragraph; the text's length when nothing does
   */
  record Cut(int titleStart, int titleEnd, int headingEnd, int bodyStart) {

    boolean hasTitle() {
      return titleEnd > titleStart;
    }
  }

  private TitleCutter() {
  }

  /**
   * Cuts.
   *
   * @param text the paragraph
   * @param start offset behind the number
   * @param level level of the heading, see {@link HeadingLevels}
   * @param bodyFollows whether the next paragraph belongs below this heading
   */
  static Cut cut(String text, int start, int level, boolean bodyFollows) {
    int stop = firstStop(text, start);
    if (stop < 0 || stop == text.length() - 1) {
      return ownLine(text, start, stop, level, bodyFollows);
    }
    String sentence = text.substring(start, stop);
    int next = Blanks.skip(text, stop + 1, text.length());
    int wide = wideBlank(text, start, stop);
    wide = wide > 0 ? wide : narrowBlank(text, start, stop);
    if (wide > 0) {
      return new Cut(start, wide, wide, Blanks.skip(text, wide, text.length()));
    }
    int colon = sentence.indexOf('：');
    if (colon > 0 && colon <= LONGEST_BEFORE_COLON && isPlainName(sentence.substring(0, colon))
        && (level < HeadingLevels.ITEM || isDirection(sentence.substring(0, colon)))) {
      int end = start + colon;
      return new Cut(start, end, end + 1, Blanks.skip(text, end + 1, text.length()));
    }
    int nextStop = firstStop(text, next);
    String following = text.substring(next, nextStop < 0 ? text.length() : nextStop);
    // with nothing but who is responsible behind it, the sentence is the task itself
    boolean named = bodyFollows || !SentenceForms.isRemark(text.substring(next));
    boolean title = named && sentence.length() <= LONGEST_RUN_IN && !following.isBlank()
        && HeadingSentences.score(withoutRemark(sentence), following, true) > (level < HeadingLevels.ITEM ? -0.8 : 0.2);
    return title ? new Cut(start, stop, stop + 1, next) : none(start);
  }

  private static Cut ownLine(String text, int start, int stop, int level, boolean bodyFollows) {
    int end = stop < 0 ? text.length() : stop;
    boolean short1 = end - start <= LONGEST_OWN_LINE;
    boolean open = !LineEnds.isClosed(text);
    int wide = wideBlank(text, start, end);
    wide = wide > 0 ? wide : narrowBlank(text, start, end);
    if (wide > 0 && !open) {
      return new Cut(start, wide, wide, Blanks.skip(text, wide, text.length()));
    }
    int colon = text.indexOf('：', start);
    if (level < HeadingLevels.ITEM && colon > start && colon < end - 1 && colon - start <= LONGEST_BEFORE_COLON
        && isPlainName(text.substring(start, colon))) {
      return new Cut(start, colon, colon + 1, Blanks.skip(text, colon + 1, text.length()));
    }
    if (open && short1 && (bodyFollows || level < HeadingLevels.ITEM)) {
      return new Cut(start, end, end, text.length());
    }
    if (colon == text.length() - 1 && short1 && bodyFollows) {
      return new Cut(start, colon, colon + 1, text.length());
    }
    boolean heading = stop > 0 && bodyFollows && end - start <= LONGEST_RUN_IN
        && HeadingSentences.score(text.substring(start, end), "对此作出的具体安排和要求如下所述各项", true) > 0;
    return heading ? new Cut(start, end, text.length(), text.length()) : none(start);
  }

  /** A title without a bracket at its end that says nothing of who is responsible: 启动阶段（2023年3月—5月）. */
  private static String withoutRemark(String title) {
    int open = Math.max(title.lastIndexOf('（'), title.lastIndexOf('('));
    boolean remark = open > 1 && "）)".indexOf(title.charAt(title.length() - 1)) >= 0;
    if (!remark || title.contains("牵头") || title.contains("负责") || title.contains("单位") || title.contains("部门")) {
      return title;
    }
    return title.substring(0, open);
  }

  private static Cut none(int start) {
    return new Cut(start, start, start, start);
  }

  /** 提高认识, 资金保障: what a numbered paragraph is about, not whom or what its first sentence concerns. */
  private static boolean isDirection(String words) {
    return VERBS.at(words, 0) > 1 || NOUNS.before(words, words.length()) > 0;
  }

  private static boolean isPlainName(String words) {
    return words.indexOf('，') < 0 && words.indexOf('（') < 0 && !Figures.in(words) && !words.contains("单位")
        && !words.contains("部门") && !words.contains("时限") && !words.endsWith("如下") && !words.contains("包括")
        && (words.length() < 4 || "局委办厅".indexOf(words.charAt(words.length() - 1)) < 0);
  }

  /** A wide blank that ends a title, or -1. */
  private static int wideBlank(String text, int start, int end) {
    for (int i = start + 2; i < end && i - start <= LONGEST_OWN_LINE; i++) {
      char c = text.charAt(i);
      if (c == '，' && i - start > LONGEST_RUN_IN) {
        return -1;
      }
      boolean wide = c == '\u3000' || c == '\t' || c == ' ' && text.charAt(i + 1) == ' ';
      if (wide && !isInBrackets(text, start, i)) {
        return Blanks.skip(text, i, text.length()) < text.length() ? i : -1;
      }
    }
    return -1;
  }

  /**
   * A single blank that ends a title, or -1: 第一节 指导思想 坚持…。 Behind other numbers than 第一节 only where the text is free of
   * stray blanks.
   */
  private static int narrowBlank(String text, int start, int end) {
    for (int i = start; i < end && i - start <= LONGEST_TITLE; i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        boolean between = i > start + 1 && isWord(text.charAt(i - 1)) && isWord(text.charAt(i + 1));
        boolean clean = start > 0 && text.charAt(0) == '第' || countNarrow(text, i + 1, end) == 0;
        return between && clean && text.length() - i > SHORTEST_BODY ? i : -1;
      }
      if ("，。；：".indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a bracket is open: （牵头单位：甲局　配合单位：乙局） is one remark. */
  private static boolean isInBrackets(String text, int start, int at) {
    int open = 0;
    for (int i = start; i < at; i++) {
      open += "（([【〔".indexOf(text.charAt(i)) >= 0 ? 1 : "）)]】〕".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
    }
    return open > 0;
  }

  private static boolean isWord(char c) {
    return Character.isIdeographic(c) || "“”《》（）".indexOf(c) >= 0;
  }

  private static int countNarrow(String text, int start, int end) {
    int count = 0;
    for (int i = start + 1; i < Math.min(end, start + LONGEST_LOOK); i++) {
      count += text.charAt(i) == ' ' && isWord(text.charAt(i - 1)) ? 1 : 0;
    }
    return count;
  }

  private static int firstStop(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      if ("。！？".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}

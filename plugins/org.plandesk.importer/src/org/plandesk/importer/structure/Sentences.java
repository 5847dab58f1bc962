// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.List;

import org.plandesk.text.Blanks;
import org.plandesk.text.SentenceMarks;

/**
 * Splits a paragraph into sentences: they end with 。！？ or with the paragraph; ； never ends one.
 *
 * <p>Accepts as one: 推进甲；实施乙。 · ——推进甲。 (without the dash) · 坚持“一个好，都好。”理念。 · 完成甲（责任单位：乙局。）
 * <p>Closing quotation marks and brackets behind the mark belong to the sentence. A mark that stands inside a short
 * bracket or quotation does not end one when the sentence goes on behind it. Punctuation left over between two
 * sentences (。：) belongs to neither.
 */
final class Sentences {
  private static final String OPENING = "（(《“‘「『【〔";
  private static final String STRAY = "。！？；：，、,;:.．";
  private static final String BULLETS = "—–●■•▪◆★◇○□·➢►▶";
  private static final int LONGEST_BRACKET = 200;

  private Sentences() {
  }

  /** The sentences in order, without blanks at their edges. */
  static List<Fragment> split(Fragment paragraph) {
    String text = paragraph.text();
    List<Fragment> sentences = new ArrayList<>();
    int start = skipBullet(text, skipStray(text, 0));
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (OPENING.indexOf(c) >= 0) {
        int remark = at == start ? remarkEnd(text, at) : -1;
        if (remark > 0) {
          sentences.add(trim(paragraph, start, remark));
          start = skipStray(text, remark);
          at = start;
          continue;
        }
        at = bracketEnd(text, at);
      } else if (SentenceMarks.isMark(c)) {
        int end = closeEnd(text, at + 1);
        sentences.add(trim(paragraph, start, end));
        start = skipStray(text, end);
        at = start;
      } else {
        at++;
      }
    }
    if (start < text.length()) {
      sentences.add(trim(paragraph, start, text.length()));
    }
    return sentences;
  }

  /** The end of a bracket that begins a sentence and does nothing but name who is responsible; -1 when it does not. */
  private static int remarkEnd(String text, int open) {
    if ("（(〔【".indexOf(text.charAt(open)) < 0) {
      return -1;
    }
    int depth = 0;
    for (int i = open; i < Math.min(text.length(), open + LONGEST_BRACKET); i++) {
      char c = text.charAt(i);
      depth += "（(〔【".indexOf(c) >= 0 ? 1 : "）)〕】".indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0) {
        boolean goesOn = i + 1 < text.length() && Character.isIdeographic(text.charAt(i + 1));
        return goesOn && SentenceForms.isRemark(text.substring(open, i + 1)) ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** A dash or dot that begins a line of a list is no word of the sentence. */
  private static int skipBullet(String text, int start) {
    int at = start;
    while (at < text.length() && (BULLETS.indexOf(text.charAt(at)) >= 0 || Blanks.isBlank(text.charAt(at)))) {
      at++;
    }
    return at < text.length() ? at : start;
  }

  private static Fragment trim(Fragment paragraph, int start, int end) {
    int to = Blanks.skipBack(paragraph.text(), start, end);
    return paragraph.sub(start, to);
  }

  private static int skipStray(String text, int start) {
    int at = start;
    while (at < text.length() && (Blanks.isBlank(text.charAt(at)) || STRAY.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static int closeEnd(String text, int start) {
    int at = start;
    while (at < text.length() && (SentenceMarks.isClosing(text.charAt(at)) || SentenceMarks.isMark(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  /**
   * The offset to go on at behind an opening bracket: behind its partner when it is near and the sentence goes on
   * there, else behind the opening bracket itself.
   */
  private static int bracketEnd(String text, int open) {
    int depth = 0;
    int limit = Math.min(text.length(), open + LONGEST_BRACKET);
    boolean marked = false;
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (SentenceMarks.isClosing(c) && --depth == 0) {
        boolean ends = SentenceMarks.isMark(text.charAt(i - 1)) && !goesOn(text, open, i + 1);
        return ends ? open + 1 : i + 1;
      } else if (SentenceMarks.isMark(c)) {
        marked = true;
      }
    }
    return marked || limit == text.length() ? open + 1 : limit;
  }

  /** Whether a sentence goes on behind a quotation or bracket that ends with its own mark. */
  private static boolean goesOn(String text, int open, int after) {
    if (text.charAt(open) == '（' || text.charAt(open) == '(') {
      return true;
    }
    return after < text.length() && "的理念要求原则，、；等之和".indexOf(text.charAt(after)) >= 0;
  }
}

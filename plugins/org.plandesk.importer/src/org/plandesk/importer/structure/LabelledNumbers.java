// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.Locale;
import java.util.Set;

import org.plandesk.text.Blanks;
import org.plandesk.text.ChineseNumbers;

/**
 * Reads numbers that stand behind a word for what is numbered.
 *
 * <p>Accepts: 任务一：完善网络 · 【行动二】补短板 · 专项行动3 整治环境 · 重点工程（四）：改造 · PART 01 发展目标
 * <p>Rejects: 任务1项 · 工程3年内建成 · 任务一览 · 行动一批 · 行动计划 · PART of a word
 */
final class LabelledNumbers {
  private static final Set<String> NOUNS = Set.of("任务", "行动", "工程", "举措", "措施", "专题", "板块", "模块", "步骤");
  private static final Set<String> ATTRIBUTES = Set.of("重点", "专项", "主要", "具体", "重大", "核心");
  private static final String PART = "PART";
  private static final int LONGEST = 3;

  private LabelledNumbers() {
  }

  /** The number that begins at an offset, or null when none does. */
  static HeadingNumber at(String text, int start) {
    if (text.regionMatches(true, start, PART, 0, PART.length())) {
      return part(text, start);
    }
    boolean framed = "【[〔".indexOf(text.charAt(start)) >= 0;
    int word = framed ? start + 1 : start;
    int noun = isWord(text, word, ATTRIBUTES) ? word + 2 : word;
    if (!isWord(text, noun, NOUNS)) {
      return null;
    }
    int open = Blanks.skip(text, noun + 2, text.length());
    boolean bracket = open < text.length() && "（(".indexOf(text.charAt(open)) >= 0;
    int digits = bracket ? open + 1 : open;
    int end = numerals(text, digits);
    int value = end > digits ? ChineseNumbers.parse(text.substring(digits, end)) : -1;
    int close = bracket && end < text.length() && "）)".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    if (value < 1 || bracket && close == end || close >= text.length()) {
      return null;
    }
    char mark = text.charAt(close);
    boolean closed = framed ? "】]〕".indexOf(mark) >= 0 : "：:　 \t、.．".indexOf(mark) >= 0;
    int after = closed ? behindMarks(text, close) : close;
    boolean titled = closed && after < text.length()
        && (Character.isIdeographic(text.charAt(after)) || text.charAt(after) == '“');
    return titled ? new HeadingNumber(HeadingFamily.LABELLED, value, Blanks.without(text.substring(word, close)), start,
        after) : null;
  }

  private static HeadingNumber part(String text, int start) {
    int digits = Blanks.skip(text, start + PART.length(), text.length());
    int end = numerals(text, digits);
    boolean parted = end > digits && end < text.length() && "：:　 \t".indexOf(text.charAt(end)) >= 0;
    int value = parted ? ChineseNumbers.parse(text.substring(digits, end)) : -1;
    return value < 1 ? null : new HeadingNumber(HeadingFamily.PART, value,
        text.substring(start, end).toUpperCase(Locale.ROOT), start, behindMarks(text, end));
  }

  private static boolean isWord(String text, int at, Set<String> words) {
    return at + 2 <= text.length() && words.contains(text.substring(at, at + 2));
  }

  private static int behindMarks(String text, int from) {
    int at = from;
    while (at < text.length() && ("】]〕：:、.．".indexOf(text.charAt(at)) >= 0 || Blanks.isBlank(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static int numerals(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST
        && (ChineseNumbers.isArabic(text.charAt(end)) || ChineseNumbers.isChinese(text.charAt(end)))) {
      end++;
    }
    return end;
  }
}

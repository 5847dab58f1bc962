// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import org.plandesk.text.ChineseNumbers;

/** How lines begin and end: with the marks that close a paragraph, or in mid-sentence. */
final class LineEnds {
  private static final String CLOSING = "。！？；：!?;:";
  private static final String CLOSING_BRACKETS = "”’」』）)》】〕";
  private static final String EXPECTS_MORE = "，、,（(《“‘〈【〔—～~·／/";
  private static final String CONTINUES = "，。、；：！？,;）)》”’〉】〕％%‰";

  private static final int LONGEST_REMARK = 300;
  private static final int LONGEST_TITLE = 20;

  private LineEnds() {
  }

  /** Whether a line ends as a paragraph may: 。！？；： with or without a bracket or quotation mark behind it. */
  static boolean isClosed(String source, Line line) {
    return isClosed(source, line.from, line.to);
  }

  static boolean isClosed(String text) {
    return isClosed(text, 0, text.length());
  }

  private static boolean isClosed(String text, int from, int to) {
    int at = to;
    while (at > from && CLOSING_BRACKETS.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at > from && CLOSING.indexOf(text.charAt(at - 1)) >= 0 || endsWithRemark(text, from, to);
  }

  /** …。（甲局牵头，乙局配合）: a bracket that stands behind the sentence closes the paragraph, too. */
  private static boolean endsWithRemark(String text, int from, int to) {
    if (to <= from || "）)〕】]".indexOf(text.charAt(to - 1)) < 0) {
      return false;
    }
    int depth = 0;
    for (int i = to - 1; i >= Math.max(from, to - LONGEST_REMARK); i--) {
      char c = text.charAt(i);
      depth += "）)〕】]".indexOf(c) >= 0 ? 1 : "（(〔【[".indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0) {
        return i == from || "。！？；".indexOf(text.charAt(i - 1)) >= 0;
      }
    }
    return false;
  }

  /** Whether a line begins something that cannot go on the line before: a heading, a box, a caption, a note, a label. */
  static boolean opens(String source, Line line) {
    String text = source.substring(line.from, Math.min(line.to, line.from + 24));
    boolean title = line.to - line.from <= LONGEST_TITLE && !isClosed(source, line);
    return HeadingNumbers.at(text, 0) != null && (title || !isPlain(text)) || Captions.isBox(text)
        || Captions.isTable(text)
        || Captions.isNote(text) || Captions.isAttachment(source.substring(line.from, line.to))
        || SentenceForms.isLabel(text) || IssueLines.isDocumentNumber(source.substring(line.from, line.to));
  }

  /** Whether a figure or a foreign word goes on behind the line end: 提高到7⏎9.2岁, 更新C⏎T. */
  static boolean breaksWord(String source, Line before, Line after) {
    char last = source.charAt(before.to - 1);
    char first = source.charAt(after.from);
    return ChineseNumbers.isArabic(last) && ChineseNumbers.isArabic(first) || isLetter(last) && isLetter(first);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Whether a paragraph or a heading may end with a line: it closes, or no mark in it tells that it is a sentence. */
  static boolean mayEnd(String source, Line line) {
    boolean prose = false;
    for (int at = line.from; at < line.to && !prose; at++) {
      prose = "，。；".indexOf(source.charAt(at)) >= 0;
    }
    return !prose || isClosed(source, line);
  }

  /** Whether a line is the caption of a box, table, note or attachment, which stands where it likes. */
  static boolean isCaption(String source, Line line) {
    String text = source.substring(line.from, line.to);
    return Captions.isBox(text) || Captions.isTable(text) || Captions.isNote(text) || Captions.isAttachment(text);
  }

  /** “3 公里”: too weak a number to break a sentence for. */
  private static boolean isPlain(String text) {
    return HeadingNumbers.at(text, 0).family() == HeadingFamily.PLAIN;
  }

  /** Whether the words of a line cannot be the last ones of a paragraph. */
  static boolean expectsMore(String source, Line line) {
    char last = source.charAt(line.to - 1);
    if (EXPECTS_MORE.indexOf(last) >= 0) {
      return true;
    }
    return line.to - line.from > 1 && "到至较比与及".indexOf(last) >= 0;
  }

  /** Whether the words of a line cannot be the first ones of a paragraph. */
  static boolean continuesLine(String source, Line line) {
    return CONTINUES.indexOf(source.charAt(line.from)) >= 0;
  }

  /** Whether a number is broken between two lines: 202⏎5年, 2025⏎年, 30⏎%. */
  static boolean breaksNumber(String source, Line before, Line after) {
    char last = source.charAt(before.to - 1);
    char first = source.charAt(after.from);
    boolean digit = last >= '0' && last <= '9' && before.to - before.from > 4;
    return digit && (first >= '0' && first <= '9' || "年月日%％‰万亿.．".indexOf(first) >= 0);
  }
}

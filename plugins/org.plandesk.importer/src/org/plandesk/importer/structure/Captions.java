// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import org.plandesk.text.Blanks;
import org.plandesk.text.ChineseNumbers;

/**
 * The captions of boxes, tables, notes and attachments, and their numbers.
 *
 * <p>Accepts: 专栏3 标题 · 专栏 3 · 专栏3标题 · 专 栏 3 · 【专栏3】标题 · 专栏二：标题 · 专栏 · 表2-1  指标 · 表1 指标 · 附表1 · 专表1 · 注：… · 备注：… · 附件2
 * <p>Rejects: 专栏宣传…。 · 专栏3所列项目应… · 表彰先进。 · 注重实效。 · 附件所列…。
 */
final class Captions {
  private static final int LONGEST = 60;
  private static final String OPENING = "【〔[［（(《<〈";
  private static final String CLOSING = "】〕]］）)》>〉";

  /** A caption taken apart. Offsets are in the text given. */
  record Caption(String number, int titleStart) {}

  private Captions() {
  }

  /** Whether a text begins like a box: 专栏 and a number, or 专栏 alone. */
  static boolean isBox(String text) {
    return box(text) != null;
  }

  /** The caption of a box a text begins with, or null. Title offset is the length of the text when there is none. */
  static Caption box(String text) {
    int open = !text.isEmpty() && OPENING.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    int word = wordEnd(text, open);
    if (word < 0 || text.length() > LONGEST && LineEnds.isClosed(text)) {
      return null;
    }
    int at = Blanks.skip(text, word, text.length());
    int end = numberEnd(text, at);
    int behind = open == 0 ? end : closing(text, end);
    if (behind < 0 || end == at && open > 0) {
      return null;
    }
    if (end == at) {
      boolean bare = at == text.length() || "：:".indexOf(text.charAt(word)) >= 0
          || at > word && text.length() <= 30 && !LineEnds.isClosed(text);
      return bare ? new Caption(null, titleStart(text, at)) : null;
    }
    if (end < text.length() && "个项期所中的、，类".indexOf(text.charAt(end)) >= 0) {
      return null;
    }
    if (LineEnds.isClosed(text) && text.length() > end + 1 && text.endsWith("。")) {
      return null;
    }
    return new Caption(Blanks.without(text.substring(at, end)), titleStart(text, behind));
  }

  /** The end of the word 专栏, with or without a blank in it, or -1. */
  private static int wordEnd(String text, int start) {
    if (start >= text.length() || text.charAt(start) != '专') {
      return -1;
    }
    int second = Blanks.skip(text, start + 1, text.length());
    return second < text.length() && text.charAt(second) == '栏' ? second + 1 : -1;
  }

  /** The offset behind the bracket that closes a number, or -1. */
  private static int closing(String text, int end) {
    int at = Blanks.skip(text, end, text.length());
    return at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0 ? at + 1 : -1;
  }

  /** Whether a text begins like the caption of a table. */
  static boolean isTable(String text) {
    return table(text) != null;
  }

  /** The caption of a table a text begins with, or null. */
  static Caption table(String text) {
    int start = text.startsWith("附表") || text.startsWith("专表") ? 2 : text.startsWith("表") ? 1 : -1;
    if (start < 0) {
      return null;
    }
    int at = Blanks.skip(text, start, text.length());
    int end = numberEnd(text, at);
    if (end == at) {
      boolean bare = start == 2 && (at == text.length() || text.charAt(at) == '：' || text.charAt(at) == ':'
          || at > start && text.length() <= LONGEST && !LineEnds.isClosed(text));
      return bare ? new Caption(null, titleStart(text, at)) : null;
    }
    if (end < text.length() && "个项所中的、，示明".indexOf(text.charAt(end)) >= 0 || text.endsWith("。")) {
      return null;
    }
    return new Caption(Blanks.without(text.substring(at, end)), titleStart(text, end));
  }

  /** Whether a line is a note to a table. */
  static boolean isNote(String text) {
    int at = 0;
    for (String word : new String[] {"注", "备注", "说明", "附注", "资料来源", "数据来源", "标注"}) {
      if (text.startsWith(word)) {
        at = word.length();
        at = Blanks.skip(text, at, text.length());
        while (at < text.length() && ChineseNumbers.isArabic(text.charAt(at))) {
          at++;
        }
        if (at < text.length() && (text.charAt(at) == '：' || text.charAt(at) == ':')) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a line begins an attachment. */
  static boolean isAttachment(String text) {
    if (!text.startsWith("附件") && !text.startsWith("附录") || text.length() > 40 || LineEnds.isClosed(text)) {
      return false;
    }
    int at = Blanks.skip(text, 2, text.length());
    int end = numberEnd(text, at);
    return end == text.length() || end > at || at > 2 || "：:".indexOf(text.charAt(2)) >= 0;
  }

  private static int titleStart(String text, int at) {
    int start = at;
    while (start < text.length() && (Blanks.isBlank(text.charAt(start)) || "：:．.、".indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    return start;
  }

  /** The end of 3, 2-1, 2—1, 二, （三）, 3.2; the start when there is no number. */
  private static int numberEnd(String text, int start) {
    int at = start;
    boolean bracket = at < text.length() && (text.charAt(at) == '（' || text.charAt(at) == '(');
    if (bracket) {
      at++;
    }
    int digits = at;
    while (at < text.length() && at - digits < 8) {
      char c = text.charAt(at);
      boolean digit = ChineseNumbers.isArabic(c) || ChineseNumbers.isChinese(c);
      boolean joint = at > digits && "-－—–.．".indexOf(c) >= 0 && at + 1 < text.length()
          && ChineseNumbers.isArabic(text.charAt(at + 1));
      if (!digit && !joint) {
        break;
      }
      at++;
    }
    if (at == digits) {
      return start;
    }
    if (!bracket) {
      return at;
    }
    return at < text.length() && (text.charAt(at) == '）' || text.charAt(at) == ')') ? at + 1 : start;
  }
}

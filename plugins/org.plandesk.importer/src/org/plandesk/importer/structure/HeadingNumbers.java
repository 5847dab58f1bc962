// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import org.plandesk.text.Blanks;
import org.plandesk.text.ChineseNumbers;

/**
 * Reads the number of a heading at a place in a text.
 *
 * <p>Accepts: 一、总体 · 一.总体 · 一 总体要求 · 第一章 总则 · 第二部分　任务 · （一）目标 · (一)目标 · （一)目标 · ㈠目标 · 1.加强 · 1、加强 · 1．加强 ·
 * （1）加强 · 1）加强 · ①加强 · a.加强 · 1.2025年底前 · 1、3月底前 · 1.1 目标 · 1 总则 · 任务一：改造
 * <p>Rejects: 1.5万吨 · 1、2号楼 · 2025年 · （一、二类） · （一）项所列 · 一、二类 · 第一批 · 3个月 · 10%
 */
final class HeadingNumbers {
  private static final String OPEN = "（(〔【[";
  private static final String CLOSE = "）)〕】]";
  private static final String[] UNITS = {"公里", "公顷", "公斤", "平方", "立方", "人次", "小时", "分钟", "名", "家", "天"};
  private static final int LONGEST = 5;
  /** Characters of a title that no mark parts from its number. */
  private static final int LONGEST_BARE = 24;

  private HeadingNumbers() {
  }

  /** The number that begins at an offset, or null when none does. */
  static HeadingNumber at(String text, int start) {
    if (start >= text.length()) {
      return null;
    }
    char c = text.charAt(start);
    if (c == '第') {
      return ordinal(text, start);
    }
    HeadingNumber labelled = LabelledNumbers.at(text, start);
    if (labelled != null) {
      return labelled;
    }
    if (OPEN.indexOf(c) >= 0) {
      return bracketed(text, start);
    }
    if (ChineseNumbers.circled(c) > 0) {
      return special(text, start, HeadingFamily.CIRCLED, ChineseNumbers.circled(c));
    }
    if (c >= '⑴' && c <= '⒇') {
      return special(text, start, HeadingFamily.ARABIC_BRACKETS, c - '⑴' + 1);
    }
    if (c >= '㈠' && c <= '㈩') {
      return special(text, start, HeadingFamily.CHINESE_BRACKETS, c - '㈠' + 1);
    }
    if (ChineseNumbers.isArabic(c)) {
      return arabic(text, start);
    }
    if (isLetter(c)) {
      return letter(text, start);
    }
    return ChineseNumbers.isChinese(c) ? chinese(text, start) : null;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** a.加强, A、加强: only before Chinese words, for there are names that begin with a letter. */
  private static HeadingNumber letter(String text, int start) {
    int mark = start + 1;
    if (mark + 1 >= text.length() || "．.、)）".indexOf(text.charAt(mark)) < 0) {
      return null;
    }
    int after = skip(text, mark + 1);
    if (after >= text.length() || !Character.isIdeographic(text.charAt(after))) {
      return null;
    }
    int value = Character.toLowerCase(text.charAt(start)) - 'a' + 1;
    return new HeadingNumber(HeadingFamily.LETTER, value, text.substring(start, mark + 1), start, after);
  }

  private static HeadingNumber special(String text, int start, HeadingFamily family, int value) {
    int end = start + 1;
    if (end < text.length() && "、.．".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return new HeadingNumber(family, value, text.substring(start, start + 1), start, skip(text, end));
  }

  private static HeadingNumber ordinal(String text, int start) {
    int digits = Blanks.skip(text, start + 1, text.length());
    int end = numerals(text, digits);
    int mark = Blanks.skip(text, end, text.length());
    if (end == digits || mark >= text.length()) {
      return null;
    }
    HeadingFamily family = switch (text.charAt(mark)) {
      case '章' -> HeadingFamily.CHAPTER;
      case '节' -> HeadingFamily.SECTION;
      case '篇', '编' -> HeadingFamily.PART;
      case '条' -> HeadingFamily.ARTICLE;
      case '部' -> text.startsWith("部分", mark) ? HeadingFamily.PART : null;
      default -> null;
    };
    int value = ChineseNumbers.parse(text.substring(digits, end));
    if (family == null || value < 0) {
      return null;
    }
    int after = mark + (text.charAt(mark) == '部' ? 2 : 1);
    boolean separated =
        after == text.length() || Blanks.isBlank(text.charAt(after)) || "：:、，".indexOf(text.charAt(after)) >= 0;
    if (family == HeadingFamily.ARTICLE && !separated
        || after < text.length() && "的中和及至第所款".indexOf(text.charAt(after)) >= 0) {
      return null;
    }
    int end2 = after;
    while (end2 < text.length() && ("：:、".indexOf(text.charAt(end2)) >= 0 || Blanks.isBlank(text.charAt(end2)))) {
      end2++;
    }
    return new HeadingNumber(family, value, Blanks.without(text.substring(start, after)), start, end2);
  }

  private static HeadingNumber bracketed(String text, int start) {
    int open = Blanks.skip(text, start + 1, text.length());
    boolean twice = open < text.length() && OPEN.indexOf(text.charAt(open)) >= 0;
    int digits = twice ? Blanks.skip(text, open + 1, text.length()) : open;
    int end = numerals(text, digits);
    int close = Blanks.skip(text, end, text.length());
    if (end == digits || close >= text.length() || CLOSE.indexOf(text.charAt(close)) < 0) {
      return null;
    }
    int value = ChineseNumbers.parse(text.substring(digits, end));
    int after = twice ? Blanks.skip(text, close + 1, text.length()) + 1 : close + 1;
    if (twice && (after > text.length() || CLOSE.indexOf(text.charAt(after - 1)) < 0)) {
      return null;
    }
    if (value < 0 || value > 99 || isReference(text, after)) {
      return null;
    }
    boolean chinese = ChineseNumbers.isChinese(text.charAt(digits));
    int end2 = after;
    if (end2 < text.length() && "、.．".indexOf(text.charAt(end2)) >= 0) {
      end2++;
    }
    return new HeadingNumber(chinese ? HeadingFamily.CHINESE_BRACKETS : HeadingFamily.ARABIC_BRACKETS, value,
        Blanks.without(twice ? text.substring(open, close + 1) : text.substring(start, after)), start,
        skip(text, end2));
  }

  /** （一）项所列, （二）、（三）款: a place in another document. */
  private static boolean isReference(String text, int at) {
    return at + 1 < text.length() && "项款类级".indexOf(text.charAt(at)) >= 0
        && "所规中、，和的及至".indexOf(text.charAt(at + 1)) >= 0;
  }

  private static HeadingNumber chinese(String text, int start) {
    int end = numerals(text, start);
    int mark = Blanks.skip(text, end, text.length());
    int value = ChineseNumbers.parse(text.substring(start, end));
    if (mark > end && value > 0 && isBareTitle(text, mark)) {
      return new HeadingNumber(HeadingFamily.CHINESE, value, text.substring(start, end), start, mark);
    }
    if (mark >= text.length() || "、.．".indexOf(text.charAt(mark)) < 0) {
      return null;
    }
    int after = skip(text, mark + 1);
    if (value < 1 || value > 99 || after < text.length() && isListOfNumerals(text, after)) {
      return null;
    }
    boolean dot = text.charAt(mark) != '、';
    return new HeadingNumber(HeadingFamily.CHINESE, value, text.substring(start, end) + (dot ? text.charAt(mark) : ""),
        start, after);
  }

  /** 一 总体要求: nothing but a blank stands behind the number, and a short title fills the line. */
  private static boolean isBareTitle(String text, int start) {
    if (start >= text.length() || text.charAt(start) == '、' || text.length() - start > LONGEST_BARE
        || text.length() - start < 3 || isUnitOrDigit(text, start)) {
      return false;
    }
    for (int i = start; i < text.length(); i++) {
      if (!Character.isIdeographic(text.charAt(i)) && "、“”".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** 一、二类 and 一、二、三级 list kinds, they number nothing. */
  private static boolean isListOfNumerals(String text, int start) {
    int end = numerals(text, start);
    return end > start && end < text.length() && "、类级期批次产号线线环年月季".indexOf(text.charAt(end)) >= 0;
  }

  private static HeadingNumber arabic(String text, int start) {
    int end = digits(text, start);
    if (end - start > 2 || end >= text.length()) {
      return null;
    }
    int value = ChineseNumbers.parse(text.substring(start, end));
    char c = text.charAt(end);
    if (c == '）' || c == ')') {
      return new HeadingNumber(HeadingFamily.ARABIC_HALF_BRACKET, value, text.substring(start, end + 1), start,
          skip(text, end + 1));
    }
    if (c == '、') {
      boolean listed =
          end + 1 < text.length() && ChineseNumbers.isArabic(text.charAt(end + 1)) && !isDate(text, end + 1);
      return listed ? null
          : new HeadingNumber(HeadingFamily.ARABIC, value, text.substring(start, end), start, skip(text, end + 1));
    }
    if (c == '.' || c == '．') {
      if (end + 1 < text.length() && ChineseNumbers.isArabic(text.charAt(end + 1)) && !isDate(text, end + 1)) {
        return dotted(text, start, end);
      }
      return new HeadingNumber(HeadingFamily.ARABIC, value, text.substring(start, end + 1), start,
          skip(text, end + 1));
    }
    int after = skip(text, end);
    if (after > end && after < text.length() && !isUnitOrDigit(text, after) && !isMeasured(text, after)) {
      return new HeadingNumber(HeadingFamily.PLAIN, value, text.substring(start, end), start, after);
    }
    return null;
  }

  /** 6.2025年底前, 6.10月底前, 1、1月底前: the digits behind the mark are no part of the number. */
  private static boolean isDate(String text, int start) {
    int end = digits(text, start);
    char c = end < text.length() ? text.charAt(end) : ' ';
    return c == '年' && end - start == 4 || c == '月' && end - start <= 2;
  }

  private static HeadingNumber dotted(String text, int start, int firstDot) {
    int parts = 1;
    int end = firstDot;
    int value = 0;
    while (end + 1 < text.length() && (text.charAt(end) == '.' || text.charAt(end) == '．')
        && ChineseNumbers.isArabic(text.charAt(end + 1))) {
      int next = digits(text, end + 1);
      if (next - end > 3) {
        return null;
      }
      value = ChineseNumbers.parse(text.substring(end + 1, next));
      end = next;
      if (++parts > LONGEST) {
        return null;
      }
    }
    int after = skip(text, end);
    boolean measured = after == end && (end >= text.length() || isUnitOrDigit(text, end)
        || "公平立家名人分时级类期批以个".indexOf(text.charAt(end)) >= 0 || !Character.isIdeographic(text.charAt(end)));
    if (measured || after < text.length() && isUnitOrDigit(text, after) || value == 0) {
      return null;
    }
    return new HeadingNumber(parts == 2 ? HeadingFamily.DOTTED_TWO : HeadingFamily.DOTTED_THREE, value,
        text.substring(start, end), start, after);
  }

  /** What follows a quantity, not the number of a heading. */
  private static boolean isUnitOrDigit(String text, int at) {
    if (at >= text.length()) {
      return true;
    }
    char c = text.charAt(at);
    return ChineseNumbers.isArabic(c) || "%％‰万亿千百元吨米倍个项户年月日条座处台套辆".indexOf(c) >= 0;
  }

  private static boolean isMeasured(String text, int at) {
    for (String unit : UNITS) {
      if (text.startsWith(unit, at)) {
        return true;
      }
    }
    return false;
  }

  private static int skip(String text, int at) {
    return Blanks.skip(text, at, text.length());
  }

  /** The end of the digits at an offset; of long runs, which are no heading's number, not all is read. */
  private static int digits(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST && ChineseNumbers.isArabic(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The end of a number of at most five characters, Chinese or Arabic but not both. */
  private static int numerals(String text, int start) {
    if (start >= text.length()) {
      return start;
    }
    boolean arabic = ChineseNumbers.isArabic(text.charAt(start));
    int end = start;
    while (end < text.length() && end - start < LONGEST && (arabic ? ChineseNumbers.isArabic(text.charAt(end))
        : ChineseNumbers.isChinese(text.charAt(end)))) {
      end++;
    }
    return end;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.regex.Pattern;

import org.plandesk.text.ChineseNumbers;

/** Finds figures in a sentence that make it more than a heading. */
final class Figures {

  private static final int YEAR_DIGITS = 4;
  /** 15分钟生活圈, 1小时通勤圈: how far a circle reaches is its name. */
  private static final Pattern CIRCLE = Pattern.compile("[0-9]{1,3}(分钟|小时|公里)[^，。；、0-9]{0,10}圈");
  /** 5G, 4K, 3D, 5A, 3R. */
  private static final String NAMING = "GKDABCER";

  private Figures() {
  }

  /**
   * Whether a text has a figure.
   *
   * <p>Accepts: 80% · 2025年 · 15公里 · 二〇二三年
   * <p>Rejects: PM2.5 · “1+30” · VOCs · 5G · 5A级 · “十四五” · 一体化 · 三农 · 15分钟生活圈
   */
  static boolean in(String text) {
    int chinese = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      chinese = ChineseNumbers.digit(c) >= 0 && !ChineseNumbers.isArabic(c) ? chinese + 1 : 0;
      if (chinese == YEAR_DIGITS) {
        return true;
      }
      if (ChineseNumbers.isArabic(c) && !isPartOfName(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Letters before it, a letter behind it that is no unit, or quotation marks around it make a figure part of a name. */
  private static boolean isPartOfName(String text, int at) {
    int end = at;
    while (end < text.length() && ChineseNumbers.isArabic(text.charAt(end))) {
      end++;
    }
    boolean letter = end < text.length() && NAMING.indexOf(text.charAt(end)) >= 0
        && (end + 1 == text.length() || text.charAt(end + 1) >= 0x80 || text.charAt(end + 1) == '+');
    if (letter || CIRCLE.matcher(text).region(at, text.length()).lookingAt()) {
      return true;
    }
    int start = at;
    while (start > 0
        && (ChineseNumbers.isArabic(text.charAt(start - 1)) || "+.．-".indexOf(text.charAt(start - 1)) >= 0)) {
      start--;
    }
    if (start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    return before < 0x80 && Character.isLetter(before) || "“‘（(《「".indexOf(before) >= 0;
  }
}

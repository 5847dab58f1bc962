// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import org.plandesk.text.ChineseNumbers;

/**
 * A part of a whole that is told in words or as a fraction, as a share in percent.
 *
 * <p>Accepts: 百分之八十, 百分之二点五, 千分之三, 三分之二, 九成, 九成五, 9成以上, 一半, 半数以上, 2/3以上.
 * <p>Rejects: 一成不变, 三成立, 一半天, 过半数通过, 1/3号楼, 三分之地.
 *
 * @param end offset after it
 * @param value the number in {@code unit}
 * @param unit % or ‰
 */
record PartInWords(int end, double value, String unit) {
  private static final int MOST_DIGITS = 6;
  private static final int MOST_PARTS = 20;
  private static final double WHOLE = 100;
  private static final double TENTH = 10;
  private static final String OF = "分之";
  /** What follows 成 where it begins or ends a word of its own. */
  private static final String NO_TENTH = "不为果员立品功本熟都新套效绩长型人份交就年分";
  private static final String NO_HALF = "天年月时个径岛坡山导桥夜";
  private static final String[] OF_WHAT = {"以上", "以下", "以内", "左右", "的"};

  /** The part that begins at an offset, or null. */
  static PartInWords at(String text, int i) {
    char c = text.charAt(i);
    boolean arabic = ChineseNumbers.isArabic(c);
    boolean chinese = ChineseNumbers.isChinese(c);
    if (!arabic && !chinese && c != '半' || i > 0 && goesBefore(text.charAt(i - 1))) {
      return null;
    }
    PartInWords tenths = tenths(text, i);
    if (tenths != null) {
      return tenths;
    }
    return arabic ? fraction(text, i) : chinese && !text.startsWith("一半", i) ? ofParts(text, i) : half(text, i);
  }

  /** Whether a character makes what follows it the rest of a longer number or a name. */
  private static boolean goesBefore(char c) {
    return ChineseNumbers.isArabic(c) || ChineseNumbers.isChinese(c) || ".．/第几另".indexOf(c) >= 0
        || c < 0x80 && Character.isLetter(c);
  }

  /** 九成, 九成五. */
  private static PartInWords tenths(String text, int i) {
    double tenths = ChineseNumbers.digit(text.charAt(i));
    if (tenths < 1 || i + 1 >= text.length() || text.charAt(i + 1) != '成') {
      return null;
    }
    int end = i + 2;
    double hundredths = end < text.length() ? ChineseNumbers.digit(text.charAt(end)) : -1;
    if (hundredths > 0 && (end + 1 >= text.length() || !MeasureUnits.hanAt(text, end + 1) || leads(text, end + 1))) {
      return new PartInWords(end + 1, tenths * TENTH + hundredths, "%");
    }
    boolean word = end < text.length() && NO_TENTH.indexOf(text.charAt(end)) >= 0;
    return word ? null : new PartInWords(end, tenths * TENTH, "%");
  }

  /** 一半, 半数以上. */
  private static PartInWords half(String text, int i) {
    boolean half = text.startsWith("一半", i);
    int end = i + 2;
    if (!half && !text.startsWith("半数", i) || half && end < text.length() && NO_HALF.indexOf(text.charAt(end)) >= 0
        || !half && i > 0 && text.charAt(i - 1) == '过' && !text.startsWith("超过", i - 2)) {
      return null;
    }
    return new PartInWords(end, WHOLE / 2, "%");
  }

  /** 三分之二, 百分之二点五. */
  private static PartInWords ofParts(String text, int i) {
    int of = numberEnd(text, i);
    if (!text.startsWith(OF, of)) {
      return null;
    }
    int end = numberEnd(text, of + OF.length());
    String number = text.substring(of + OF.length(), end);
    double value = number.equals("百") ? WHOLE : ChineseNumbers.parse(number);
    if (number.isEmpty() || value < 0) {
      return null;
    }
    if (end < text.length() && text.charAt(end) == '点') {
      double weight = 1 / TENTH;
      for (end++; end < text.length() && ChineseNumbers.digit(text.charAt(end)) >= 0; end++, weight /= TENTH) {
        value += ChineseNumbers.digit(text.charAt(end)) * weight;
      }
    }
    return switch (text.substring(i, of)) {
      case "百" -> new PartInWords(end, value, "%");
      case "千" -> new PartInWords(end, value, "‰");
      case "万" -> null;
      default -> share(end, value, ChineseNumbers.parse(text.substring(i, of)));
    };
  }

  /** 2/3以上; without 以上 or 的 a slash may part anything. */
  private static PartInWords fraction(String text, int i) {
    int slash = i + 1;
    int end = slash + 1;
    while (end < text.length() && end - slash <= 2 && ChineseNumbers.isArabic(text.charAt(end))) {
      end++;
    }
    if (slash >= text.length() || "/／".indexOf(text.charAt(slash)) < 0 || end == slash + 1 || !leads(text, end)) {
      return null;
    }
    return share(end, ChineseNumbers.digit(text.charAt(i)), Integer.parseInt(text.substring(slash + 1, end)));
  }

  /** So many of so many parts in percent, to one place as people write it. */
  private static PartInWords share(int end, double some, double all) {
    return some < 1 || some >= all || all > MOST_PARTS ? null
        : new PartInWords(end, Math.round(some * WHOLE * TENTH / all) / TENTH, "%");
  }

  private static int numberEnd(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < MOST_DIGITS && ChineseNumbers.isChinese(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean leads(String text, int at) {
    for (String word : OF_WHAT) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.numbering;

import java.util.Locale;
import org.plandesk.text.ChineseNumbers;

/**
 * Writes numbers in the formats of word processors (ECMA-376 part 1, 17.18.59 {@code ST_NumberFormat}). Formats that
 * are not known are written in Arabic digits, as word processors do.
 */
public final class NumberFormats {
  private static final String CHINESE = "〇一二三四五六七八九";
  private static final String LEGAL_SIMPLIFIED = "零壹贰叁肆伍陆柒捌玖";
  private static final String LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
  private static final int LARGEST_ROMAN = 32767;
  private static final int MOST_LETTERS = 780;

  private NumberFormats() {
  }

  /** The number in the format; 0 and negative numbers in Arabic digits where a format has none for them. */
  public static String format(int value, String format) {
    if (value < 1 && !format.equals("none")) {
      return Integer.toString(value);
    }
    return switch (format) {
      case "none", "bullet" -> "";
      case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
      case "upperRoman" -> roman(value);
      case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(value, 'A');
      case "lowerLetter" -> letters(value, 'a');
      case "ordinal" -> ordinal(value);
      case "numberInDash" -> "- " + value + " -";
      case "decimalFullWidth", "decimalFullWidth2" -> digits(value, "０１２３４５６７８９");
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(value);
      case "decimalEnclosedParen" -> enclosed(value, 20, '⑴');
      case "decimalEnclosedFullstop" -> enclosed(value, 20, '⒈');
      case "ideographEnclosedCircle" -> enclosed(value, 10, '㊀');
      case "ideographParenthesized" -> enclosed(value, 10, '㈠');
      case "ideographTraditional" -> cyclic(value, STEMS);
      case "ideographZodiac" -> cyclic(value, BRANCHES);
      case "ideographZodiacTraditional" -> value > 60 ? Integer.toString(value)
          : "" + STEMS.charAt((value - 1) % 10) + BRANCHES.charAt((value - 1) % 12);
      case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
          "taiwaneseCountingThousand", "koreanCounting" -> ChineseNumbers.write(value);
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital2" -> digits(value,
          CHINESE);
      case "chineseLegalSimplified" -> ChineseNumbers.write(value, LEGAL_SIMPLIFIED, "拾佰仟万", true);
      case "ideographLegalTraditional" -> ChineseNumbers.write(value, LEGAL_TRADITIONAL, "拾佰仟萬", true);
      case "japaneseLegal" -> ChineseNumbers.write(value, "零壱弐参四伍六七八九", "拾百阡萬", true);
      default -> Integer.toString(value);
    };
  }

  private static String roman(int value) {
    if (value > LARGEST_ROMAN) {
      return Integer.toString(value);
    }
    StringBuilder text = new StringBuilder();
    int rest = value;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        text.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return text.toString();
  }

  /** a to z, then aa, bb and so on. */
  private static String letters(int value, char first) {
    if (value > MOST_LETTERS) {
      return Integer.toString(value);
    }
    return String.valueOf((char) (first + (value - 1) % 26)).repeat((value - 1) / 26 + 1);
  }

  private static String ordinal(int value) {
    int tens = value % 100;
    String suffix = tens >= 11 && tens <= 13 ? "th" : switch (value % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
    return value + suffix;
  }

  private static String digits(int value, String digits) {
    StringBuilder text = new StringBuilder();
    for (char c : Integer.toString(value).toCharArray()) {
      text.append(digits.charAt(c - '0'));
    }
    return text.toString();
  }

  private static String circled(int value) {
    if (value > 50) {
      return Integer.toString(value);
    }
    int code = value <= 20 ? '①' + value - 1 : value <= 35 ? '㉑' + value - 21 : '㊱' + value - 36;
    return String.valueOf((char) code);
  }

  private static String enclosed(int value, int last, char first) {
    return value > last ? Integer.toString(value) : String.valueOf((char) (first + value - 1));
  }

  private static String cyclic(int value, String signs) {
    return value > signs.length() ? Integer.toString(value) : String.valueOf(signs.charAt(value - 1));
  }
}

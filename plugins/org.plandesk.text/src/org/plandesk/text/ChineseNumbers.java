// SPDX-License-Identifier: EPL-2.0
package org.plandesk.text;

/**
 * Numbers as official texts write them: Arabic and full-width digits, 二十五, 一百零三, 二〇二五, ２０２５.
 */
public final class ChineseNumbers {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int LARGEST_WRITTEN = 99_999;

  private ChineseNumbers() {
  }

  /**
   * The value of one digit in any of its shapes: 0-9, ０-９, 〇○零, 一-九, 两.
   *
   * @return 0 to 9, or -1 when the character is no digit
   */
  public static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= '０' && c <= '９') {
      return c - '０';
    }
    return switch (c) {
      case '○', '零', '◯', 'Ｏ' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  /** Whether a character is a Chinese digit or one of 十百千万. */
  public static boolean isChinese(char c) {
    return DIGITS.indexOf(c) >= 0 || c == '零' || c == '○' || c == '两' || power(c) > 0;
  }

  /** Whether a character is an Arabic digit, half or full width. */
  public static boolean isArabic(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  /**
   * The value of a number in a circle: ①-⑳, ❶-❿.
   *
   * @return 1 to 20, or -1 when the character is none
   */
  public static int circled(char c) {
    if (c >= '①' && c <= '⑳') {
      return c - '①' + 1;
    }
    return c >= '❶' && c <= '❿' ? c - '❶' + 1 : -1;
  }

  /**
   * The value of a whole number.
   *
   * @return the value, or -1 when the words are no number or exceed an int
   */
  public static int parse(CharSequence words) {
    if (words.isEmpty()) {
      return -1;
    }
    boolean positional = true;
    for (int i = 0; i < words.length(); i++) {
      positional &= power(words.charAt(i)) == 0;
    }
    long value = positional ? positional(words) : additive(words);
    return value > Integer.MAX_VALUE ? -1 : (int) value;
  }

  private static long positional(CharSequence words) {
    long value = 0;
    for (int i = 0; i < words.length(); i++) {
      int digit = digit(words.charAt(i));
      if (digit < 0 || value > Integer.MAX_VALUE) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static long additive(CharSequence words) {
    long total = 0;
    long section = 0;
    int digit = -1;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int power = power(c);
      if (power == 0) {
        digit = digit(c);
        if (digit < 0) {
          return -1;
        }
      } else if (power == 10_000) {
        total = (total + section + Math.max(digit, 0)) * power;
        section = 0;
        digit = -1;
      } else {
        section += (digit < 0 ? 1L : digit) * power;
        digit = -1;
      }
      if (total > Integer.MAX_VALUE || section > Integer.MAX_VALUE) {
        return Long.MAX_VALUE;
      }
    }
    return total + section + Math.max(digit, 0);
  }

  private static int power(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      case '万' -> 10_000;
      default -> 0;
    };
  }

  /** The number as headings and counts have it: 十二, 二十, 一百零三; above 99,999 and below 1 in Arabic digits. */
  public static String write(int value) {
    return write(value, DIGITS, "十百千万", false);
  }

  /**
   * The number in other characters, such as 壹拾贰.
   *
   * @param digits for 0 to 9
   * @param powers for ten, hundred, thousand, ten thousand
   * @param full whether the first ten of 12 has its digit, too
   */
  public static String write(int value, String digits, String powers, boolean full) {
    if (value < 1 || value > LARGEST_WRITTEN) {
      return Integer.toString(value);
    }
    StringBuilder text = new StringBuilder();
    String decimal = Integer.toString(value);
    boolean gap = false;
    for (int i = 0; i < decimal.length(); i++) {
      int digit = decimal.charAt(i) - '0';
      int power = decimal.length() - 1 - i;
      if (digit == 0) {
        gap = true;
        continue;
      }
      if (gap && !text.isEmpty()) {
        text.append('零');
      }
      gap = false;
      if (full || digit != 1 || power != 1 || i > 0) {
        text.append(digits.charAt(digit));
      }
      if (power > 0) {
        text.append(powers.charAt(power - 1));
      }
    }
    return text.toString();
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.time.LocalDate;
import org.plandesk.text.ChineseNumbers;

/**
 * A five-year plan named by its number.
 *
 * @param start folded index of its first character, quotation mark included
 * @param end folded index behind its last character, quotation mark included
 * @param number which plan: 14 for “十四五”
 */
record FiveYearPlan(int start, int end, int number) {
  /** How many years such a plan covers. */
  static final int YEARS = 5;

  /**
   * The five-year plan whose name begins at an index, or null.
   * Accepts: “十四五”, 「十四五」, 十四五期间 (unquoted only before a word of time), 第十四个五年规划
   * Rejects: 十五个, “五五”开, 二十五年
   */
  static FiveYearPlan read(TimeText text, int at) {
    if (text.at(at) == '第') {
      return written(text, at);
    }
    boolean quoted = text.at(at) == '"';
    int start = quoted ? at + 1 : at;
    int end = start;
    while (end - start < 3 && isNumber(text.at(end))) {
      end++;
    }
    if (text.at(end) != '五' && text.at(end - 1) == '五') {
      end--;
    }
    int number = end > start ? ChineseNumbers.parse(text.words(start, end)) : 0;
    if (text.at(end) != '五' || number < 1 || number > 25) {
      return null;
    }
    if (quoted) {
      return text.at(end + 1) == '"' ? new FiveYearPlan(at, end + 2, number) : null;
    }
    boolean named = number >= 10 && !isNumber(text.at(at - 1)) && !text.digitAt(at - 1) && text.at(at - 1) != '第'
        && text.match(end + 1, "期间", "时期", "末", "期末", "以来", "规划", "初期", "中期", "后期", "开局", "收官", "\"期间") > 0;
    return named ? new FiveYearPlan(at, end + 1, number) : null;
  }

  /** 第十四个五年规划. */
  private static FiveYearPlan written(TimeText text, int at) {
    int end = at + 1;
    while (end - at < 5 && (isNumber(text.at(end)) || text.digitAt(end))) {
      end++;
    }
    int number = end > at + 1 ? ChineseNumbers.parse(text.words(at + 1, end)) : 0;
    int rest = text.match(end, "个五年规划", "个五年计划");
    return number >= 1 && number <= 25 && rest > 0 ? new FiveYearPlan(at, end + rest, number) : null;
  }

  private static boolean isNumber(char c) {
    return c != 0 && "一二三四五六七八九十".indexOf(c) >= 0;
  }

  /** The plan's first year. The third plan began late, after three years of adjustment. */
  int firstYear() {
    return number <= 2 ? 1948 + number * 5 : 1951 + number * 5;
  }

  /** The plan's last year. */
  int lastYear() {
    return firstYear() + YEARS - 1;
  }

  /** The plan's first day. */
  LocalDate firstDay() {
    return LocalDate.of(firstYear(), 1, 1);
  }

  /** The plan's last day. */
  LocalDate lastDay() {
    return LocalDate.of(lastYear(), 12, 31);
  }
}

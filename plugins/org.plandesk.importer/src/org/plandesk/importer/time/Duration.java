// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.time.LocalDate;
import org.plandesk.text.ChineseNumbers;

/**
 * A length of time as it is written.
 *
 * @param end folded index behind its unit
 * @param least the smaller number of a range (3—5年), or the number
 * @param most the number, the larger one of a range
 * @param unit its unit
 */
record Duration(int end, int least, int most, Unit unit) {

  /** Units of durations. */
  enum Unit {
    /** 年. */
    YEAR("Y"),
    /** 半年. */
    HALF_YEAR("6M"),
    /** 个季度. */
    QUARTER("3M"),
    /** 个月. */
    MONTH("M"),
    /** 周. */
    WEEK("W"),
    /** 日, 天. */
    DAY("D"),
    /** 个工作日: which days these are the calendar of holidays decides. */
    WORKING_DAY(null);

    private final String iso;

    Unit(String iso) {
      this.iso = iso;
    }

    /** A period of so many units as ISO 8601 writes it, or null. */
    String period(int count) {
      return switch (this) {
        case YEAR, MONTH, WEEK, DAY -> "P" + count + iso;
        case HALF_YEAR -> "P" + count * 6 + "M";
        case QUARTER -> "P" + count * 3 + "M";
        case WORKING_DAY -> null;
      };
    }

    LocalDate after(LocalDate day, int count) {
      return switch (this) {
        case YEAR -> day.plusYears(count);
        case HALF_YEAR -> day.plusMonths(6L * count);
        case QUARTER -> day.plusMonths(3L * count);
        case MONTH -> day.plusMonths(count);
        case WEEK -> day.plusWeeks(count);
        case DAY -> day.plusDays(count);
        case WORKING_DAY -> null;
      };
    }
  }

  /**
   * The duration that begins at an index, or null.
   * Accepts: 3个月, 三个月, 半年, 5年, 两年, 30日, 15个工作日, 3—5年, 二至三年
   * Rejects: 2025年, 3.5年, 10月, 24小时
   */
  static Duration read(TimeText text, int at) {
    if (text.starts(at, "半年")) {
      return text.match(at - 1, "上", "下", "每", "个") > 0 ? null : new Duration(at + 2, 1, 1, Unit.HALF_YEAR);
    }
    int end = numberEnd(text, at);
    if (end == at || text.at(at - 1) == '.' || text.digitAt(at - 1) || text.at(at - 1) == '第') {
      return null;
    }
    int least = ChineseNumbers.parse(text.words(at, end));
    int most = least;
    int connector = text.match(end, "-", "至", "到");
    if (connector > 0) {
      int second = numberEnd(text, end + connector);
      if (second > end + connector) {
        most = ChineseNumbers.parse(text.words(end + connector, second));
        end = second;
      }
    }
    return most < least || least < 1 || most > 366 ? null : withUnit(text, end, least, most);
  }

  private static Duration withUnit(TimeText text, int end, int least, int most) {
    Unit unit = text.match(end, "个工作日", "工作日") > 0 ? Unit.WORKING_DAY
        : text.starts(end, "个月") ? Unit.MONTH
            : text.starts(end, "个季度") ? Unit.QUARTER
                : text.match(end, "周", "个星期", "星期") > 0 ? Unit.WEEK
                    : text.match(end, "个自然日", "日", "天") > 0 ? Unit.DAY : text.at(end) == '年' ? Unit.YEAR : null;
    if (unit == null || unit == Unit.YEAR && most > 60) {
      return null;
    }
    int length = text.match(end, "个工作日", "个自然日", "工作日", "个月", "个季度", "个星期", "星期", "周", "日", "天", "年");
    return new Duration(end + length, least, most, unit);
  }

  private static int numberEnd(TimeText text, int at) {
    int end = at;
    while (end - at < 4 && text.digitAt(end)) {
      end++;
    }
    if (end > at) {
      return end - at > 3 || text.digitAt(at - 1) ? at : end;
    }
    while (end - at < 4 && isNumber(text.at(end))) {
      end++;
    }
    return isNumber(text.at(at - 1)) ? at : end;
  }

  private static boolean isNumber(char c) {
    return c != 0 && "一二两三四五六七八九十".indexOf(c) >= 0;
  }
}

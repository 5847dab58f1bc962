// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.time.YearMonth;
import org.plandesk.importer.time.CalendarPoint.YearWord;
import org.plandesk.text.ChineseNumbers;

/**
 * Reads points of the calendar: years, half-years, quarters, months, ten-day periods and days, with or without their
 * year, in Arabic and Chinese digits.
 * Accepts: 2025年, 二〇二五年, 2021年年底, 2021年汛期, 今年, 上半年, 第三季度, 10月份, 六月底, 6月上旬, 6月30日, Q3, 23年底, 春节(前)
 * Rejects: 2000年代, 2021年级, 3个月, 万吨/月, 6月龄, 下月村, 五年
 */
final class PointReader {
  private static final String[] THIS_YEAR = {"今年", "本年度", "当年度", "本年", "当年"};
  private static final String[] NEXT_YEAR = {"次年", "翌年", "明年", "下一年度", "第二年"};
  private static final String[] LAST_YEAR = {"去年", "上一年度", "上年度", "上年"};
  static final String[] SEASONS = {"主汛期", "汛期", "汛", "雨季", "采暖季", "供暖季", "供暖期", "采暖期", "秋冬季", "冬春季",
      "入冬", "入汛", "春耕", "春季学期开学", "秋季学期开学", "秋季开学", "春季开学", "开学", "春季学期", "秋季学期", "春季", "夏季", "秋季",
      "冬季", "上旬", "中旬", "下旬"};
  private static final String[] NO_YEAR_BEHIND = {"代", "级", "龄", "款", "一遇", "产", "检", "租", "薪", "票", "均"};
  /** Words that begin like one of them and leave the year a year: 2023年|产业规模, 2024年|检测能力. */
  private static final String[] YEAR_BEHIND =
      {"产业", "产值", "产能", "产量", "产品", "产出", "产权", "检测", "检验", "检查", "检察", "检修", "租赁",
          "代表", "代办", "代建", "级别", "款项", "票据", "均达", "均为", "均实现", "均不", "均要", "均完成", "均超", "均在"};
  private static final String[] NO_MONTH_BEHIND = {"村", "球", "龄", "嫂", "薪", "租", "均", "湖", "山", "城", "光", "台",
      "桥", "镇", "亮", "饼", "票", "度", "季"};
  private static final String[] NO_END_BEHIND = {"线", "数", "层", "泥", "部", "座", "蕴", "色", "板", "盘", "图", "稿", "册",
      "端", "梢", "级", "位", "次", "煤", "质", "栖"};

  private PointReader() {
  }

  /** The point that begins at an index, or null. */
  static CalendarPoint read(TimeText text, int at) {
    int yearEnd = yearEnd(text, at);
    if (yearEnd > 0) {
      return inYear(text, at, yearEnd, YearWord.WRITTEN, yearValue(text, at));
    }
    if (ShortYear.begins(text, at)) {
      return inYear(text, at, at + 3, YearWord.WRITTEN, ShortYear.value(text, at));
    }
    CalendarPoint dotted = DottedDate.read(text, at);
    if (dotted != null) {
      return dotted;
    }
    int word = text.match(at, THIS_YEAR);
    if (word > 0) {
      return inYear(text, at, at + word, YearWord.THIS, 0);
    }
    word = text.match(at, NEXT_YEAR);
    if (word > 0) {
      return inYear(text, at, at + word, YearWord.NEXT, 0);
    }
    word = text.match(at, LAST_YEAR);
    if (word > 0) {
      return inYear(text, at, at + word, YearWord.LAST, 0);
    }
    return withoutYear(text, at);
  }

  /** A year without its 年, at the head of a range or a list (2021-2025年, 2022、2023年); null when none begins there. */
  static CalendarPoint bareYear(TimeText text, int at) {
    boolean arabic = !text.digitAt(at - 1) && text.at(at - 1) != '.' && fourDigits(text, at) && !text.digitAt(at + 4);
    boolean chinese = ChineseNumbers.digit(text.at(at - 1)) < 0 && chineseDigits(text, at)
        && ChineseNumbers.digit(text.at(at + 4)) < 0;
    if (!arabic && !chinese) {
      return null;
    }
    return new CalendarPoint(at, at + 4, YearWord.WRITTEN, yearValue(text, at), Step.YEAR, 0, 0, false);
  }

  /** Index behind 年 of the year that begins at an index; 0 when none does. */
  private static int yearEnd(TimeText text, int at) {
    if (text.digitAt(at)) {
      boolean year = fourDigits(text, at) && !text.digitAt(at - 1) && text.at(at - 1) != '.' && text.at(at + 4) == '年';
      boolean part = text.match(at + 5, NO_YEAR_BEHIND) > 0 && text.match(at + 5, YEAR_BEHIND) == 0;
      return year && !part ? at + 5 : 0;
    }
    return chineseDigits(text, at) && text.at(at + 4) == '年' ? at + 5 : 0;
  }

  private static boolean chineseDigits(TimeText text, int at) {
    boolean century = text.starts(at, "二〇") || text.starts(at, "一九");
    return century && ChineseNumbers.digit(text.at(at + 2)) >= 0 && ChineseNumbers.digit(text.at(at + 3)) >= 0;
  }

  private static boolean fourDigits(TimeText text, int at) {
    boolean century = text.starts(at, "20") || text.starts(at, "19");
    return century && text.digitAt(at + 2) && text.digitAt(at + 3);
  }

  private static int yearValue(TimeText text, int at) {
    return ChineseNumbers.parse(text.words(at, at + 4));
  }

  /** What follows a year: an end, a half, a quarter, a month; else the whole year. */
  private static CalendarPoint inYear(TimeText text, int start, int yearEnd, YearWord word, int year) {
    int at = text.at(yearEnd) == '度' ? yearEnd + 1 : yearEnd;
    // 2021年年底 names the year twice
    int behind = text.at(at) == '年' && "底末内中初终".indexOf(text.at(at + 1)) >= 0 && text.at(at + 1) != 0 ? at + 1 : at;
    CalendarPoint end = endOfYear(text, start, behind, word, year);
    if (end != null) {
      return end;
    }
    int separator = at + text.match(at, "的");
    CalendarPoint part = part(text, separator);
    Feast.At feast = part == null ? Feast.last(text, separator) : null;
    if (feast != null) {
      return feast(start, feast, word, year);
    }
    int season = part == null ? text.match(separator, SEASONS) : 0;
    if (season > 0) {
      return new CalendarPoint(start, separator + season, word, year, Step.SEASON, 0, 0, true);
    }
    if (part != null) {
      return new CalendarPoint(start, part.end(), word, year, part.step(), part.number(), part.day(), part.atEnd());
    }
    return new CalendarPoint(start, at, word, year, Step.YEAR, 0, 0, false);
  }

  /** 底, 末, 内, 中, 初 behind 年. */
  private static CalendarPoint endOfYear(TimeText text, int start, int at, YearWord word, int year) {
    char c = text.at(at);
    if ((c == '底' || c == '末') && text.match(at + 1, NO_END_BEHIND) == 0) {
      return new CalendarPoint(start, at + 1, word, year, Step.YEAR_END, 0, 0, true);
    }
    boolean twice = text.at(at - 1) == '年' && text.at(at - 2) == '年';
    if (c == '中' && (twice || text.match(at + 1, "前", "，", "完", "之前", "以前", "、", "和", "对") > 0)) {
      return new CalendarPoint(start, at + 1, word, year, Step.HALF_YEAR, 1, 0, true);
    }
    if (c == '初' && text.match(at + 1, "期", "步", "级", "中", "始", "次") == 0) {
      return new CalendarPoint(start, at + 1, word, year, Step.YEAR_START, 0, 0, false);
    }
    return null;
  }

  private static CalendarPoint withoutYear(TimeText text, int at) {
    if (text.at(at) == '年') {
      return bareEndOfYear(text, at);
    }
    CalendarPoint part = part(text, at);
    Feast.At feast = part == null ? Feast.last(text, at) : null;
    boolean due = feast != null && Suffix.behind(text, feast.end()).suffix() == Suffix.BEFORE;
    return due ? feast(at, feast, YearWord.NONE, 0) : part;
  }

  private static CalendarPoint feast(int start, Feast.At feast, YearWord word, int year) {
    return new CalendarPoint(start, feast.end(), word, year, Step.FEAST, feast.feast().ordinal(), 0, true);
  }

  /** 年底, 年末, 年内 without any year. */
  private static CalendarPoint bareEndOfYear(TimeText text, int at) {
    char before = text.at(at - 1);
    boolean counted = ChineseNumbers.digit(before) >= 0 || "半数多近几十百千每历同全整".indexOf(before) >= 0 && before != 0;
    if (counted) {
      return null;
    }
    char c = text.at(at + 1);
    if (c == '底' && text.match(at + 2, NO_END_BEHIND) == 0) {
      return new CalendarPoint(at, at + 2, YearWord.NONE, 0, Step.YEAR_END, 0, 0, true);
    }
    // 年末 alone is mostly an attribute (年末总人口)
    if (c == '末' && (text.match(at + 2, "前", "之前", "以前", "，") > 0 || text.matchBack(at, "到", "至", "于") > 0)) {
      return new CalendarPoint(at, at + 2, YearWord.NONE, 0, Step.YEAR_END, 0, 0, true);
    }
    if (c == '内' && text.match(at + 2, "外", "部", "容", "涵", "蒙", "河", "陆", "生") == 0) {
      return new CalendarPoint(at, at + 2, YearWord.NONE, 0, Step.YEAR, 0, 0, true);
    }
    return null;
  }

  /** A part of a year: half, quarter, month and what is finer. */
  private static CalendarPoint part(TimeText text, int at) {
    int half = text.starts(at, "上半年") ? 1 : text.starts(at, "下半年") ? 2 : 0;
    if (half > 0) {
      int end = at + 3 + text.match(at + 3, "末", "底");
      return new CalendarPoint(at, end, YearWord.NONE, 0, Step.HALF_YEAR, half, 0, end > at + 3);
    }
    CalendarPoint quarter = quarter(text, at);
    return quarter != null ? quarter : month(text, at);
  }

  private static CalendarPoint quarter(TimeText text, int at) {
    if ((text.at(at) == 'Q' || text.at(at) == 'q') && text.at(at + 1) >= '1' && text.at(at + 1) <= '4'
        && !text.digitAt(at + 2)) {
      return new CalendarPoint(at, at + 2, YearWord.NONE, 0, Step.QUARTER, text.at(at + 1) - '0', 0, false);
    }
    int first = at + text.match(at, "第", "前");
    int number = ChineseNumbers.digit(text.at(first));
    // 第一、二季度: one stretch of two quarters that stand together
    int joint = first + 1 + text.match(first + 1, "、", "和", "及");
    int later = joint > first + 1 ? joint + text.match(joint, "第") : joint;
    if (later > first + 1 && number >= 1 && ChineseNumbers.digit(text.at(later)) == number + 1 && number < 4
        && text.starts(later + 1, "季度") && !text.digitAt(first - 1) && text.at(at) != '前') {
      return quarterEnd(text, at, number + 1, later + 3);
    }
    if (number < 1 || number > 4 || text.at(first) == '两' || !text.starts(first + 1, "季度") || text.digitAt(first - 1)) {
      return null;
    }
    return quarterEnd(text, at, number, first + 3);
  }

  private static CalendarPoint quarterEnd(TimeText text, int at, int number, int end) {
    int named = text.match(end, "末", "底");
    return new CalendarPoint(at, end + named, YearWord.NONE, 0, Step.QUARTER, number, 0, named > 0);
  }

  private static CalendarPoint month(TimeText text, int at) {
    int end = numberEnd(text, at);
    // 2024年5、6月: one month of two that stand together
    int other = end > at && text.at(end) == '、' && text.at(at - 1) == '年' ? numberEnd(text, end + 1) : end;
    if (other > end + 1 && text.at(other) == '月') {
      int later = ChineseNumbers.parse(text.words(end + 1, other));
      boolean following = later == ChineseNumbers.parse(text.words(at, end)) + 1 && later <= 12;
      return following ? new CalendarPoint(at, other + 1, YearWord.NONE, 0, Step.MONTH, later, 0, false) : null;
    }
    int month = end > at ? ChineseNumbers.parse(text.words(at, end)) : 0;
    if (month < 1 || month > 12 || text.at(end) != '月' || text.at(at - 1) == '.' || text.at(at - 1) == '第') {
      return null;
    }
    int behind = end + 1 + text.match(end + 1, "份");
    CalendarPoint finer = inMonth(text, at, behind, month);
    if (finer != null) {
      return finer;
    }
    boolean plain = behind == end + 1;
    if (plain && text.match(behind, NO_MONTH_BEHIND) > 0) {
      return null;
    }
    // a month in Chinese digits alone may be any word (三月河, 八月桂花)
    boolean led = text.matchBack(at, "年", "月至", "月到", "月-") > 0;
    if (plain && !text.digitAt(at) && !led
        && text.match(behind, "前", "之前", "以前", "至", "-", "起", "，", "内", "、", "。") == 0) {
      return null;
    }
    return new CalendarPoint(at, behind, YearWord.NONE, 0, Step.MONTH, month, 0, false);
  }

  /** What follows a month: its end, a ten-day period, a day. */
  private static CalendarPoint inMonth(TimeText text, int start, int at, int month) {
    if (text.match(at, "底", "末") > 0 && text.match(at + 1, NO_END_BEHIND) == 0) {
      return new CalendarPoint(start, at + 1, YearWord.NONE, 0, Step.MONTH, month, 0, true);
    }
    int part = text.starts(at, "上旬") ? 1 : text.starts(at, "中旬") ? 2 : text.starts(at, "下旬") ? 3 : 0;
    if (part > 0) {
      int end = at + 2 + text.match(at + 2, "末", "底");
      return new CalendarPoint(start, end, YearWord.NONE, 0, Step.TEN_DAYS, month, part, end > at + 2);
    }
    int end = numberEnd(text, at);
    int day = end > at ? ChineseNumbers.parse(text.words(at, end)) : 0;
    boolean written = text.at(end) == '日' || text.at(end) == '号';
    if (written && day >= 1 && day <= YearMonth.of(2020, month).lengthOfMonth()) {
      return new CalendarPoint(start, hourEnd(text, end + 1), YearWord.NONE, 0, Step.DAY, month, day, true);
    }
    return null;
  }

  /**
   * Behind what a deadline names with its day: an hour (2月20日[24时]前, [下午5点]前, [17:00]前, [下班]前), or that the day is
   * included (6月30日[（含）]前); the index itself when there is none.
   */
  private static int hourEnd(TimeText text, int at) {
    int end = at + text.match(at, "（含）", "（含当日）", "（含当天）", "（含本日）", "下班", "24:00");
    if (end == at) {
      int part = at + text.match(at, "上午", "下午", "中午", "晚上", "晚");
      int number = numberEnd(text, part);
      int minutes =
          number > part && (text.at(number) == ':' || text.at(number) == '：') ? numberEnd(text, number + 1) : 0;
      int hour = number > part ? text.match(number, "时", "点") : 0;
      end = minutes > number + 1 ? minutes : hour > 0 ? number + hour : at;
    }
    return end > at && text.match(end, "前", "之前", "以前") > 0 ? end : at;
  }

  /** Behind a number of one or two digits, Arabic or Chinese; the index itself when there is none. */
  static int numberEnd(TimeText text, int at) {
    int end = at;
    if (text.digitAt(at)) {
      while (end - at < 3 && text.digitAt(end)) {
        end++;
      }
      return end - at > 2 || text.digitAt(at - 1) ? at : end;
    }
    while (end - at < 3 && isChineseNumber(text.at(end))) {
      end++;
    }
    return isChineseNumber(text.at(at - 1)) ? at : end;
  }

  private static boolean isChineseNumber(char c) {
    return c == '十' || c != 0 && "一二三四五六七八九".indexOf(c) >= 0;
  }
}

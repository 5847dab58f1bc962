// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import org.plandesk.importer.time.CalendarPoint.YearWord;
import org.plandesk.text.ChineseNumbers;

/**
 * Reads a calendar expression whole: preposition, one point or a range of two, suffix.
 * Accepts: 到2025年, 2021—2023年, 2021年至2025年, 3月至6月, 2021年3月－2022年6月, 2023年3—5月, 10月1日至7日, 2022、2023年 (the first of two)
 * Rejects: 2022年至少, 从2020年的5%提高到2025年的20% (two expressions)
 */
final class CalendarPhraseReader {
  private static final int LONGEST_LIST = 12;

  private CalendarPhraseReader() {
  }

  /**
   * The expression whose first point begins at an index, or null.
   *
   * @param floor folded index before which nothing may be taken
   */
  static CalendarPhrase read(TimeText text, int at, int floor) {
    CalendarPoint first = PointReader.read(text, at);
    CalendarPoint last = null;
    if (first == null) {
      first = headOfRangeOrList(text, at);
      if (first == null) {
        return null;
      }
    }
    first = headOfMonths(text, first);
    int connector = connector(text, first.end());
    if (connector > 0) {
      last = PointReader.read(text, first.end() + connector);
      if (last != null && last.yearWord() == YearWord.NONE && last.step() == Step.YEAR_END) {
        last = null;
      }
      last = last == null && first.step() == Step.DAY ? dayOfMonth(text, first, first.end() + connector) : last;
    }
    CalendarPoint end = last == null ? first : last;
    Prefix.At prefix = Prefix.before(text, at, floor);
    Suffix.At suffix = Suffix.behind(text, end.end());
    CalendarPhrase phrase =
        new CalendarPhrase(prefix.start(), suffix.end(), prefix.prefix(), first, end, suffix.suffix());
    return agree(text, phrase, floor);
  }

  /** A written year with the first month of a range behind it (2023年3|—5月); any other point as it is. */
  private static CalendarPoint headOfMonths(TimeText text, CalendarPoint point) {
    int end = point.isYear() ? PointReader.numberEnd(text, point.end()) : point.end();
    int connector = end > point.end() ? connector(text, end) : 0;
    CalendarPoint last = connector > 0 ? PointReader.read(text, end + connector) : null;
    boolean months = last != null && last.yearWord() == YearWord.NONE && last.step() == Step.MONTH;
    int month = months ? ChineseNumbers.parse(text.words(point.end(), end)) : 0;
    return month >= 1 && month <= 12
        ? new CalendarPoint(point.start(), end, point.yearWord(), point.year(), Step.MONTH, month, 0, false)
        : point;
  }

  /** The second day of a range in one month (10月1日至|7日). */
  private static CalendarPoint dayOfMonth(TimeText text, CalendarPoint first, int at) {
    int end = PointReader.numberEnd(text, at);
    int day = end > at && text.match(end, "日", "号") > 0 ? ChineseNumbers.parse(text.words(at, end)) : 0;
    return day > first.day() && day <= 31
        ? new CalendarPoint(at, end + 1, YearWord.NONE, 0, Step.DAY, first.number(), day, true)
        : null;
  }

  /** A number that is a point only by what follows: 2021(-2025年), 6(-8月), 2022(、2023年). */
  private static CalendarPoint headOfRangeOrList(TimeText text, int at) {
    CalendarPoint year = PointReader.bareYear(text, at);
    if (year != null) {
      int connector = Math.max(connector(text, year.end()), text.match(year.end(), "、", "和", "及"));
      return connector > 0 && leadsToYear(text, year.end() + connector) ? year : null;
    }
    int end = PointReader.numberEnd(text, at);
    int connector = end > at ? connector(text, end) : 0;
    CalendarPoint last = connector > 0 ? PointReader.read(text, end + connector) : null;
    boolean months = last != null && last.yearWord() == YearWord.NONE && last.step() == Step.MONTH;
    int month = months ? ChineseNumbers.parse(text.words(at, end)) : 0;
    return month >= 1 && month <= 12 && text.at(at - 1) != '.'
        ? new CalendarPoint(at, end, YearWord.NONE, 0, Step.MONTH, month, 0, false)
        : null;
  }

  /** Whether a list of bare years that goes on at an index ends with one that has its 年. */
  private static boolean leadsToYear(TimeText text, int at) {
    int next = at;
    for (int years = 0; years < LONGEST_LIST; years++) {
      CalendarPoint written = PointReader.read(text, next);
      if (written != null) {
        return written.yearWord() == YearWord.WRITTEN;
      }
      CalendarPoint bare = PointReader.bareYear(text, next);
      int connector = bare == null ? 0 : text.match(bare.end(), "、", "和", "及", "--", "-", "至");
      if (connector == 0) {
        return false;
      }
      next = bare.end() + connector;
    }
    return false;
  }

  private static int connector(TimeText text, int at) {
    return text.match(at, "起至", "起到", "--", "-", "至", "到");
  }

  /** Takes away prepositions and suffixes that need their partner and lack it. */
  private static CalendarPhrase agree(TimeText text, CalendarPhrase phrase, int floor) {
    if (phrase.suffix() == Suffix.COMPARED) {
      return compared(text, phrase, floor);
    }
    return phrase;
  }

  /** 与2020年相比, 以2020年为基准, 在2020年基础上, 2020年水平: with the word that opens them. */
  private static CalendarPhrase compared(TimeText text, CalendarPhrase phrase, int floor) {
    int at = phrase.coreStart();
    boolean openable = phrase.prefix() == Prefix.NONE || phrase.prefix() == Prefix.IN;
    int opening = text.matchBack(at, "与", "同", "和", "跟", "以", "按", "在");
    String suffix = text.words(phrase.coreEnd(), phrase.end());
    if (suffix.startsWith("为基") || suffix.startsWith("相") || suffix.equals("比较") || suffix.equals("持平")) {
      boolean opened = openable && opening > 0 && at - opening >= floor;
      if (suffix.equals("比较") && !opened) {
        return phrase.withoutSuffix();
      }
      int start = opened ? at - opening : phrase.start();
      return new CalendarPhrase(start, phrase.end(), Prefix.COMPARED, phrase.first(), phrase.last(), Suffix.COMPARED);
    }
    if (suffix.equals("水平") || suffix.equals("的水平") || suffix.equals("同期水平")) {
      // the level is part of what is measured, not of the time
      int length = suffix.equals("同期水平") ? 2 : 0;
      return new CalendarPhrase(phrase.start(), phrase.coreEnd() + length, phrase.prefix(), phrase.first(),
          phrase.last(),
          Suffix.COMPARED);
    }
    return phrase;
  }
}

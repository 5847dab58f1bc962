// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.time.YearMonth;
import org.plandesk.importer.time.CalendarPoint.YearWord;
import org.plandesk.text.ChineseNumbers;

/**
 * Dates in figures alone.
 * Accepts: 2021.6.30, 2021-06-30, 2021/6/30, 2021.12 (only before 前, 底, a dash or a mark: two numbers may be anything)
 * Rejects: 2021.5万元, 10.2021.6, 2021-2025年, GB 2021.12.1.3
 */
final class DottedDate {
  private static final String BEHIND_MONTH = "-前底，。；、） 起至";

  private DottedDate() {
  }

  /** The date that begins at an index, or null. */
  static CalendarPoint read(TimeText text, int at) {
    CalendarPoint year = PointReader.bareYear(text, at);
    char mark = text.at(at + 4);
    if (year == null || mark != '.' && mark != '-' && mark != '/') {
      return null;
    }
    int monthEnd = digitsEnd(text, at + 5);
    int month = monthEnd == at + 5 ? 0 : ChineseNumbers.parse(text.words(at + 5, monthEnd));
    if (month < 1 || month > 12) {
      return null;
    }
    int dayEnd = text.at(monthEnd) == mark ? digitsEnd(text, monthEnd + 1) : monthEnd;
    if (dayEnd > monthEnd + 1 && text.at(dayEnd) != mark) {
      int day = ChineseNumbers.parse(text.words(monthEnd + 1, dayEnd));
      boolean known = day >= 1 && day <= YearMonth.of(2020, month).lengthOfMonth();
      return known ? new CalendarPoint(at, dayEnd, YearWord.WRITTEN, year.year(), Step.DAY, month, day, true) : null;
    }
    boolean endsRange = text.at(at - 1) == '-' && text.digitAt(at - 2);
    boolean open =
        mark == '.' && (endsRange || monthEnd >= text.length() || BEHIND_MONTH.indexOf(text.at(monthEnd)) >= 0);
    if (!open) {
      return null;
    }
    boolean end = text.at(monthEnd) == '底';
    return new CalendarPoint(at, end ? monthEnd + 1 : monthEnd, YearWord.WRITTEN, year.year(), Step.MONTH, month, 0,
        end);
  }

  private static int digitsEnd(TimeText text, int at) {
    int end = at;
    while (text.digitAt(end)) {
      end++;
    }
    return end - at > 2 ? at : end;
  }
}

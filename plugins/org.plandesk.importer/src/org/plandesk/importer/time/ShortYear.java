// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import org.plandesk.text.ChineseNumbers;

/**
 * Years written with their last two digits, where nothing else can be meant.
 * Accepts: 23年底前, 25年末, 24年6月底前
 * Rejects: 20年, 满25年, 10年内, 30年底蕴, 123年底
 */
final class ShortYear {
  private static final int LENGTH = 3;
  private static final int CENTURY = 2000;
  private static final int LEAST = 10;
  private static final int MOST = 49;
  /** Words before a number of years that make it a length of time. */
  private static final String COUNTED = "满近约第每用过超达为.";

  private ShortYear() {
  }

  /** Whether two digits and 年 that begin at an index are a year. */
  static boolean begins(TimeText text, int at) {
    boolean digits = text.digitAt(at) && text.digitAt(at + 1) && text.at(at + 2) == '年' && !text.digitAt(at - 1);
    if (!digits || at > 0 && COUNTED.indexOf(text.at(at - 1)) >= 0) {
      return false;
    }
    int year = ChineseNumbers.parse(text.words(at, at + 2));
    return year >= LEAST && year <= MOST && (ends(text, at + LENGTH) || hasMonth(text, at + LENGTH));
  }

  /** The year that begins so. */
  static int value(TimeText text, int at) {
    return CENTURY + ChineseNumbers.parse(text.words(at, at + 2));
  }

  private static boolean ends(TimeText text, int at) {
    int behind = at + text.match(at, "年");
    boolean named = text.match(behind, "底", "末") > 0;
    return named
        && (text.clauseEndsAt(behind + 1) || text.match(behind + 1, "前", "之前", "以前", "完", "建", "实", "达", "基", "全") > 0);
  }

  private static boolean hasMonth(TimeText text, int at) {
    int end = PointReader.numberEnd(text, at);
    int month = end > at && text.at(end) == '月' ? ChineseNumbers.parse(text.words(at, end)) : 0;
    return month >= 1 && month <= 12;
  }
}

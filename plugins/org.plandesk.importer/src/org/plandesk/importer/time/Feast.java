// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.time.LocalDate;

/**
 * Feasts by which something may be due.
 * Accepts: 元旦, 春节, 清明节, “五一”, 劳动节, 端午, 中秋节, 国庆, “十一”, each also with 假期 behind it
 * Rejects: 汛期, 秋收 (no day follows from them), 五一路, 十一个
 */
enum Feast {
  /** 1 January. */
  NEW_YEAR("元旦"),
  /** The first day of the first month of the lunar calendar. */
  SPRING("春节"),
  /** 4 or 5 April. */
  CLEAR_AND_BRIGHT("清明"),
  /** 1 May. */
  LABOUR("\"五一\"", "五一", "国际劳动节", "劳动节"),
  /** The fifth day of the fifth lunar month. */
  DRAGON_BOAT("端午"),
  /** The fifteenth day of the eighth lunar month. */
  MID_AUTUMN("中秋"),
  /** 1 October. */
  NATIONAL("国庆", "\"十一\"", "十一");

  private static final int MOST_IN_ROW = 3;
  private static final int FIRST_YEAR = 2006;
  /** Month and day of each year from 2006 to 2035, by the calendar of Beijing. */
  private static final int[] SPRINGS = {129, 218, 207, 126, 214, 203, 123, 210, 131, 219, 208, 128, 216, 205, 125, 212,
      201, 122, 210, 129, 217, 206, 126, 213, 203, 123, 211, 131, 219, 208};
  private static final int[] DRAGON_BOATS = {531, 619, 608, 528, 616, 606, 623, 612, 602, 620, 609, 530, 618, 607, 625,
      614, 603, 622, 610, 531, 619, 609, 528, 616, 605, 624, 612, 601, 620, 610};
  private static final int[] MID_AUTUMNS = {1006, 925, 914, 1003, 922, 912, 930, 919, 908, 927, 915, 1004, 924, 913,
      1001, 921, 910, 929, 917, 1006, 925, 915, 1003, 922, 912, 1001, 919, 908, 927, 916};
  private static final String[] BEHIND = {"节假期", "小长假", "假期", "长假", "节日", "节"};

  private final String[] names;

  Feast(String... names) {
    this.names = names;
  }

  /** A feast and the folded index behind its name. */
  record At(Feast feast, int end) {
  }

  /** The feast whose name begins at a folded index, or null. */
  static At read(TimeText text, int at) {
    for (Feast feast : values()) {
      int length = text.match(at, feast.names);
      if (length > 0) {
        int end = at + length;
        return new At(feast, end + text.match(end, BEHIND));
      }
    }
    return null;
  }

  /** The last of the feasts that stand in a row from a folded index (元旦、|春节), or null. */
  static At last(TimeText text, int at) {
    At feast = read(text, at);
    At next = feast;
    for (int i = 0; next != null && i < MOST_IN_ROW; i++) {
      feast = next;
      int joint = text.match(feast.end(), "、", "和", "及");
      next = joint > 0 || text.at(feast.end()) == '"' ? read(text, feast.end() + joint) : null;
    }
    return feast;
  }

  /** The day of the feast in a year; null for a lunar feast of a year that is not known here (2006 to 2035 are). */
  LocalDate day(int year) {
    return switch (this) {
      case NEW_YEAR -> LocalDate.of(year, 1, 1);
      case LABOUR -> LocalDate.of(year, 5, 1);
      case NATIONAL -> LocalDate.of(year, 10, 1);
      case CLEAR_AND_BRIGHT -> clearAndBright(year);
      case SPRING -> listed(SPRINGS, year);
      case DRAGON_BOAT -> listed(DRAGON_BOATS, year);
      case MID_AUTUMN -> listed(MID_AUTUMNS, year);
    };
  }

  /** The day in a year, or for a lunar feast of an unknown year one about which it falls. */
  LocalDate dayOrNear(int year) {
    LocalDate day = day(year);
    return day != null ? day : LocalDate.of(year, this == SPRING ? 2 : this == DRAGON_BOAT ? 6 : 9, 5);
  }

  private static LocalDate listed(int[] days, int year) {
    int index = year - FIRST_YEAR;
    return index < 0 || index >= days.length ? null : LocalDate.of(year, days[index] / 100, days[index] % 100);
  }

  /** By the rule of thumb that holds through the 21st century. */
  private static LocalDate clearAndBright(int year) {
    int inCentury = year - 2000;
    boolean known = inCentury >= 0 && inCentury < 100;
    return known ? LocalDate.of(year, 4, (int) (inCentury * 0.2422 + 4.81) - inCentury / 4) : null;
  }
}

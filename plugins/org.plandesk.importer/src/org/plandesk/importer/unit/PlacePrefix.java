// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds where the name of a unit begins before its field or organ: 市, 运城市, 国家, 各县（市、区）.
 *
 * <p>Accepts: 由[市]生态环境局, 配合[青州市]水利局, [各县（市、区）]政府, [国家]能源局.
 * <p>Rejects: 城市管理 (市 inside a word), 配合 as part of a place.
 */
final class PlacePrefix {
  static final String LEVELS = "省市区县州旗盟镇乡";
  private static final UnitWords STOPS = UnitWords.list("stop");
  private static final UnitWords VERBS = UnitWords.list("verb");
  private static final String[] GROUPS =
      {"自治区", "自治州", "自治县", "开发区", "高新区", "经开区", "新区", "示范区", "街道", "园区", "片区", "县级市", "地区"};
  private static final String[] NO_LEVELS =
      {"市场", "市容", "市民", "市政工程", "市政公用", "市政园林", "乡村", "区域", "县域", "镇域", "省际", "区块"};
  /** No place ends with these before its level: 情⏎况报县民政局. */
  private static final String NOT_LAST = "报由向将请对在经为给从把被按送";
  private static final int LONGEST_PLACE = 4;
  private static final int MOST_DISTRICTS = 3;
  private static final int LEAST_OFTEN = 3;
  private static final int LONGEST_BRACKET = 14;

  private PlacePrefix() {
  }

  /** Start of the prefix that ends at an offset; the offset itself when there is none. */
  static int start(String text, int end, Set<String> places) {
    if (end == 0) {
      return end;
    }
    if (text.charAt(end - 1) == '）') {
      return collectiveStart(text, end);
    }
    int at = end;
    for (int i = 0; i < MOST_DISTRICTS; i++) {
      int before = one(text, at, places);
      if (before == at) {
        break;
      }
      at = before;
    }
    return at;
  }

  private static int one(String text, int end, Set<String> places) {
    if (text.startsWith("国家", end - 2) || text.startsWith("中央", end - 2)) {
      return end - 2;
    }
    for (String group : GROUPS) {
      if (text.startsWith(group, end - group.length())) {
        return placeStart(text, end - group.length(), end, places);
      }
    }
    if (LEVELS.indexOf(text.charAt(end - 1 < 0 ? 0 : end - 1)) < 0 || end == 0 || insideWord(text, end - 1)) {
      return end;
    }
    return placeStart(text, end - 1, end, places);
  }

  /** Whether a level at an offset begins a word of its own: 市场监管, 乡村振兴, 区域合作. */
  static boolean beginsWord(String text, int level) {
    for (String word : NO_LEVELS) {
      if (text.startsWith(word, level)) {
        return true;
      }
    }
    return false;
  }

  private static boolean insideWord(String text, int level) {
    boolean city = text.startsWith("城市", level - 1) || text.startsWith("城区", level - 1);
    return city && NameEdges.runStart(text, level - 1, 2) == level - 1 || text.startsWith("都市", level - 1)
        || text.startsWith("超市", level - 1)
        || text.startsWith("社区", level - 1)
        || text.startsWith("片区", level - 1) || text.startsWith("山区", level - 1) || text.startsWith("小区", level - 1)
        || text.startsWith("上市", level - 1) || text.startsWith("全", level - 1) || text.startsWith("我", level - 1);
  }

  /** Start of the place whose level stands at an offset: a place known from the text, or what stands alone. */
  private static int placeStart(String text, int level, int end, Set<String> places) {
    for (int length = LONGEST_PLACE; length > 0; length--) {
      if (level - length >= 0 && places.contains(text.substring(level - length, end))) {
        return level - length;
      }
    }
    int at = level;
    while (at > 0 && level - at <= LONGEST_PLACE && Character.isIdeographic(text.charAt(at - 1))
        && STOPS.lengthBefore(text, 0, at) == 0 && !counts(text, at - 1)) {
      at--;
    }
    if (level - at > 0 && text.charAt(at) == '各') {
      return at;
    }
    boolean name = level - at >= 2 && level - at <= LONGEST_PLACE && LEVELS.indexOf(text.charAt(at)) < 0;
    return name && VERBS.lengthAt(text, at) == 0 ? at : level;
  }

  /** Whether a character counts what follows: 17|家|乡镇卫生院. */
  private static boolean counts(String text, int at) {
    return "家个所座处".indexOf(text.charAt(at)) >= 0 && at > 0
        && (Character.isDigit(text.charAt(at - 1)) || "余多".indexOf(text.charAt(at - 1)) >= 0);
  }

  /** Start of 各县（市、区） or 县（市、区） that ends with the bracket before an offset. */
  private static int collectiveStart(String text, int end) {
    int open = end - 1;
    while (open > 0 && end - open <= LONGEST_BRACKET && text.charAt(open) != '（') {
      open--;
    }
    if (open <= 0 || end - open > LONGEST_BRACKET
        || LEVELS.indexOf(text.charAt(open - 1)) < 0 && !text.startsWith("街道", open - 2)) {
      return end;
    }
    int at = open - (text.startsWith("街道", open - 2) ? 2 : 1);
    if (at > 0 && LEVELS.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at > 0 && text.charAt(at - 1) == '各' ? at - 1 : at;
  }

  /**
   * The places of a text: two to four characters and a level that stand several times in it, at least once behind a
   * mark, and do not begin with a verb.
   */
  static Set<String> places(String text) {
    Set<String> found = new HashSet<>();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 2; i < text.length(); i++) {
      if ("省市区县州旗".indexOf(text.charAt(i)) < 0) {
        continue;
      }
      for (int length = 2; length <= LONGEST_PLACE && i - length >= 0; length++) {
        int start = i - length;
        if (!Character.isIdeographic(text.charAt(start))) {
          break;
        }
        String name = text.substring(start, i + 1);
        counts.merge(name, 1, Integer::sum);
        boolean edge = start == 0 || !Character.isIdeographic(text.charAt(start - 1));
        if (edge && VERBS.lengthAt(text, start) == 0 && plain(text, start, i)
            && NOT_LAST.indexOf(text.charAt(i - 1)) < 0) {
          found.add(name);
        }
      }
    }
    found.removeIf(name -> counts.get(name) < LEAST_OFTEN);
    return found;
  }

  private static boolean plain(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if ("省市区县州旗各全的地个本我老城社小山片城级新".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}

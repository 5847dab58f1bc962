// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import java.util.HashMap;
import java.util.Map;

import org.plandesk.text.WordLists;

/**
 * The units of measure, read from {@code measure-units.txt}. Immutable.
 *
 * <p>Accepts: 公里, 万亩, 万吨/日, 微克/立方米, 吨/月•平方公里, µg/m3, %.
 * <p>Rejects: 台 in 台账, 分 in 分别, 人 in 人均, 年 and 月 of dates (the time stage has those).
 */
final class MeasureUnits {
  /** What is measured. */
  enum Kind {
    SHARE, COUNT, EXTENT, RATING, MONEY, DURATION, OTHER, PLAIN
  }

  /**
   * A unit found at an offset.
   *
   * @param end offset after it
   * @param name as written, multiplier included
   * @param kind what it measures
   */
  record Match(int end, String name, Kind kind) {
  }

  private static final int LONGEST = 7;
  /** Characters of a unit that no list has. */
  private static final int LONGEST_RARE = 3;
  private static final String IN_BRACKETS = "套间台座栋辆个组户件册卷项处";
  private static final String SECONDS = "次只套份件户台组匹羽";
  /** What may stand behind a number and a counter at the end of a clause, and characters that count nothing there. */
  private static final String CLOSES = "，；。、）";
  private static final String NO_COUNTERS = "年月日时分度级期次位等的和与及至到号版型代线中内前后底末初";
  private static final String MULTIPLIERS = "十百千万亿";
  /** Words that only begin like a unit. */
  private static final String[] LOOKALIKES = {"台账", "分别", "分之", "分类", "分区", "分级", "人均", "户均", "亩均", "项目", "条例",
      "名录", "处理", "处置", "度假", "本地", "本区", "本市", "部门", "部分", "门类", "组织", "组团", "站点", "村镇", "级以上", "年度", "月度", "日常",
      "位于", "对于", "起来", "支持", "节约", "节能", "道路", "元素", "方面", "方案", "转型", "升级", "成为", "成果", "成效", "口径", "场所", "所有", "头部",
      "里程", "米级", "日均", "天然", "周边", "周岁", "周年", "名优", "件套", "班子", "口岸", "期间", "米字", "月底", "日前", "日起", "年底", "年内", "年前",
      "轮训", "类型", "类别", "类似", "具体", "具备", "具有", "孔隙", "首批", "首次", "集中", "集体", "集团", "集聚", "集约", "单位产"};
  private static final MeasureUnits COMMON = new MeasureUnits();

  private final Map<String, Kind> kinds = new HashMap<>();

  private MeasureUnits() {
    for (String line : WordLists.lines(MeasureUnits.class, "measure-units.txt")) {
      String[] words = line.split(" +");
      Kind kind = Kind.valueOf(words[0]);
      for (int i = 1; i < words.length; i++) {
        kinds.put(words[i], kind);
      }
    }
  }

  static MeasureUnits common() {
    return COMMON;
  }

  /** The longest unit at an offset, with its multiplier and what it is divided by; null when there is none. */
  Match at(String text, int offset) {
    int start = offset;
    int at = offset;
    while (at < text.length() && MULTIPLIERS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    // 千 belongs to 千瓦时, not to the multiplier before it
    Match split = at > start ? coreAt(text, at - 1) : null;
    if (split != null && split.end() > at + 1) {
      at--;
    }
    int core = at;
    if (core < text.length() && (text.charAt(core) == '余' || text.charAt(core) == '多')) {
      core++;
    }
    Match first = coreAt(text, core);
    if (first == null && at == start && text.startsWith("/10万", at)) {
      // of every hundred thousand: a death rate of 8/10万
      return new Match(at + 4, "/10万", Kind.RATING);
    }
    if (first == null && at > start && "万亿".indexOf(text.charAt(at - 1)) >= 0) {
      return rare(text, start, at);
    }
    if (first == null) {
      return at == start ? counter(text, at)
          : hanAt(text, at) ? null : new Match(at, text.substring(start, at), Kind.PLAIN);
    }
    String name = text.substring(start, at) + first.name();
    return divided(text, new Match(first.end(), name, first.kind()));
  }

  /** Any one character that closes the words of a clause counts, whether a list has it or not: 300类, 20样以上. */
  private Match counter(String text, int at) {
    if (!hanAt(text, at) || NO_COUNTERS.indexOf(text.charAt(at)) >= 0) {
      return null;
    }
    // 标台: a counter of a certain kind
    boolean kind = at + 1 < text.length() && kinds.get(text.substring(at + 1, at + 2)) == Kind.COUNT;
    int end = kind ? at + 2 : at + 1;
    boolean closes = end == text.length() || CLOSES.indexOf(text.charAt(end)) >= 0
        || FigureScanner.tailAt(text, end) != null;
    return closes ? new Match(end, text.substring(at, end), Kind.COUNT) : null;
  }

  /** Whatever short word stands between 万 and the end of the words counts: 1.5万路, 60万空方; 5万以上 and 800亿大关 count nothing. */
  private static Match rare(String text, int start, int at) {
    int end = at;
    boolean range = at < text.length() && "至到".indexOf(text.charAt(at)) >= 0;
    if (range && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
      // 15万至20万人
      return new Match(at, text.substring(start, at), Kind.PLAIN);
    }
    if (text.startsWith("大关", at)) {
      return new Match(at, text.substring(start, at), Kind.PLAIN);
    }
    while (end < at + LONGEST_RARE && hanAt(text, end) && FigureScanner.tailAt(text, end) == null) {
      end++;
    }
    boolean over = end == text.length() || !hanAt(text, end) && text.charAt(end) != '“'
        || FigureScanner.tailAt(text, end) != null;
    return over ? new Match(end, text.substring(start, end), end == at ? Kind.PLAIN : Kind.COUNT) : null;
  }

  /** Adds what a unit is divided or multiplied by: 吨/日, 吨/月•平方公里. */
  private Match divided(String text, Match found) {
    Match match = found;
    while (match.end() + 1 < text.length() && "/／•·".indexOf(text.charAt(match.end())) >= 0) {
      int next = match.end() + 1;
      next += text.startsWith("10", next) ? 2 : 0;
      while (next < text.length() && MULTIPLIERS.indexOf(text.charAt(next)) >= 0) {
        next++;
      }
      Match divisor = coreAt(text, next);
      Match whole = coreAt(text, match.end() + 1);
      // 千瓦时 is one word
      divisor = whole != null && (divisor == null || whole.end() > divisor.end()) ? whole : divisor;
      if (divisor == null) {
        break;
      }
      Kind kind = match.kind() == Kind.MONEY || match.kind() == Kind.EXTENT ? Kind.RATING : match.kind();
      match = new Match(divisor.end(), match.name() + text.substring(match.end(), divisor.end()), kind);
    }
    return match;
  }

  private Match coreAt(String text, int offset) {
    if (offset >= text.length()) {
      return null;
    }
    // 个立方, 个平方公里: the classifier adds nothing
    if (text.charAt(offset) == '个' && offset + 1 < text.length()) {
      Match whole = longest(text, offset);
      Match inner = longest(text, offset + 1);
      if (inner != null && inner.kind() == Kind.RATING && inner.end() > whole.end()) {
        return inner;
      }
    }
    return longest(text, offset);
  }

  private Match longest(String text, int offset) {
    Match found = listed(text, offset);
    return found == null ? null : compound(text, found);
  }

  /** A second classifier that closes the words belongs to the unit: 万头[只], 台[套]以上. */
  private static Match compound(String text, Match found) {
    int end = found.end();
    boolean counts = found.kind() == Kind.COUNT && end < text.length() && SECONDS.indexOf(text.charAt(end)) >= 0;
    int behind = found.end();
    if (found.kind() == Kind.COUNT && behind + 2 < text.length() && "（(".indexOf(text.charAt(behind)) >= 0
        && "）)".indexOf(text.charAt(behind + 2)) >= 0 && IN_BRACKETS.indexOf(text.charAt(behind + 1)) >= 0) {
      // 台(套), 套（间）
      return new Match(behind + 3, found.name() + text.substring(behind, behind + 3), found.kind());
    }
    boolean closes =
        counts && (end + 1 >= text.length() || !hanAt(text, end + 1) || FigureScanner.tailAt(text, end + 1) != null);
    return closes ? new Match(end + 1, found.name() + text.charAt(end), found.kind()) : found;
  }

  private Match listed(String text, int offset) {
    for (int length = Math.min(LONGEST, text.length() - offset); length > 0; length--) {
      String name = text.substring(offset, offset + length);
      Kind kind = kinds.get(name);
      if (kind != null && !continued(text, offset, offset + length)) {
        return new Match(offset + length, name, kind);
      }
    }
    return null;
  }

  private static boolean continued(String text, int start, int end) {
    char last = text.charAt(end - 1);
    if (last < 0x80 && last != '%' && end < text.length() && Character.isLetterOrDigit(text.charAt(end))
        && text.charAt(end) < 0x80) {
      return true;
    }
    if (end - start > 1 && last == '年' && end < text.length() && "底均内度初末前终".indexOf(text.charAt(end)) >= 0) {
      return true;
    }
    if (end - start == 1) {
      for (String word : LOOKALIKES) {
        if (text.startsWith(word, start)) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean hanAt(String text, int offset) {
    return offset >= 0 && offset < text.length() && Character.isIdeographic(text.charAt(offset));
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.plan.IndicatorRow;
import org.plandesk.model.Comparator;
import org.plandesk.text.WordLists;

/**
 * Which way an indicator is meant to go.
 *
 * <p>UP: 优良天数比例, 覆盖率, 合格率, 人均期望寿命 · DOWN: 细颗粒物浓度, 死亡率, 漏损率 · NONE: 用水总量 (a cap may lie above what is used), 增长率, 单位GDP能耗降低 (how
 * much it falls, not what it is), 常住人口. The word nearest to the end of the name decides ({@code directions.txt}): 污染治理率 is a matter of 治理.
 */
enum Direction {
  UP,
  /** Shares and numbers of what no list knows: most plans want more of them. */
  LIKELY_UP, DOWN,
  /** What says something bad a little further ahead: 死亡缺株率. */
  LIKELY_DOWN, NONE;

  private static final Map<String, Direction> WORDS = words();
  private static final int LONGEST = WORDS.keySet().stream().mapToInt(String::length).max().orElseThrow();

  /** What it falls or grows by. */
  private static final Pattern CHANGE = Pattern.compile(
      "下降|降低|减少|压减|压缩|缩短|削减|减排|降幅|增长|增速|增幅|增加(?!值)|新增|提高|累计|涨幅|超低排放|改造.{0,2}数$");
  /** How much one unit of what is made takes: 万元工业增加值用水量. */
  private static final Pattern INTENSITY = Pattern.compile(
      "^(?:万元|亿元|单位|人均)[^，]{0,16}(?:用水量|能耗|水耗|电耗|物耗|能源消耗|消耗|排放量|排放强度|用地量|用能)$");
  /** 甲占乙的比重, 甲与乙之比: how much there is of 甲. */
  private static final Pattern SHARE_OF =
      Pattern.compile("(.{2,})(?:占.{2,}(?:比重|比例|比率|百分比|份额)|与.{2,}(?:之比|比率|比例|比值|比))$");
  /** 每千人口……, 十万人……: to how many the figure is related. */
  private static final Pattern PER_HEAD =
      Pattern.compile("每?[百千万亿十]{1,2}(?:名|位)?(?:常住|户籍|就业|城乡)?(?:人口|人员|人|居民|户|平方公里)(?:拥有|配备)?|^每(?:平方公里|公顷|亩)");
  private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*[）)]|[\\s“”\"《》、*#★]");
  private static final Pattern MEASURED = Pattern.compile(
      "(?:率|比例|比重|占比|比率|数|数量|个数|户数|面积|里程|长度|指数|系数|盖度)$");
  /** What says nothing itself at the end of a name. */
  private static final Pattern ENDING = Pattern.compile(
      "(?:率|的?比例|比重|占比|比率|百分比|人数|起数|件数|户数|次数|点数|总数|数量|个数|数|总量|量|面积|里程|长度|规模|程度|水平|指数|系数|额|度|得分|家数|占比)+$");
  private static final Pattern NOT = Pattern.compile("(?:不再|未发生|无|零|未|防|反|免)$");
  private static final Pattern COUNTED = Pattern.compile("[个家所座处项名张部支辆台条]|人");

  private static Map<String, Direction> words() {
    Map<String, Direction> words = new HashMap<>();
    for (String line : WordLists.lines(Direction.class, "directions.txt")) {
      String[] entries = line.split(" ");
      Direction direction = switch (entries[0]) {
        case "+" -> UP;
        case "-" -> DOWN;
        default -> NONE;
      };
      for (int i = 1; i < entries.length; i++) {
        words.put(entries[i], direction);
      }
    }
    return Map.copyOf(words);
  }

  /** The direction of a row: by its name, else by the sign of its target. */
  static Direction of(IndicatorRow row) {
    Direction byName = of(row.name());
    if (byName == NONE && isCounted(row)) {
      return LIKELY_UP;
    }
    IndicatorRow.RowTarget last = row.lastTarget();
    if (last != null && last.comparator() == Comparator.AT_MOST && (byName == UP || byName == LIKELY_UP)) {
      return DOWN;
    }
    return byName == LIKELY_UP && last != null && last.comparator() == Comparator.AT_LEAST ? UP : byName;
  }

  /** 城市书房 in 个: most plans count what they want. */
  private static boolean isCounted(IndicatorRow row) {
    return COUNTED.matcher(row.unit().strip()).matches() && wordOf(plain(row.name())) == null
        && !CHANGE.matcher(row.name()).find();
  }

  /** The direction of what a name names. */
  static Direction of(String name) {
    String plain = plain(name);
    if (CHANGE.matcher(plain).find()) {
      return NONE;
    }
    if (INTENSITY.matcher(plain).find()) {
      return DOWN;
    }
    Direction byWord = wordOf(plain);
    return byWord != null ? byWord : MEASURED.matcher(plain).find() ? LIKELY_UP : NONE;
  }

  /** Whether a name tells how much something falls or grows. */
  static boolean isChange(String name) {
    return CHANGE.matcher(plain(name)).find();
  }

  private static String plain(String name) {
    String plain = Normalizer.normalize(BRACKETS.matcher(name).replaceAll(""), Normalizer.Form.NFKC);
    Matcher share = SHARE_OF.matcher(plain);
    String whole = share.matches() ? share.group(1) + "占比" : plain;
    return PER_HEAD.matcher(whole).replaceAll("");
  }

  /** What the list says of the word nearest to the end, the longest of those that end there; null for none. */
  private static Direction wordOf(String name) {
    int last = name.length() - ENDING.matcher(name).replaceFirst("").length();
    for (int end = name.length(); end > 1; end--) {
      for (int start = Math.max(0, end - LONGEST); start < end - 1; start++) {
        Direction direction = WORDS.get(name.substring(start, end));
        if (direction != null) {
          // 案件实际执结率: what no list knows stands between, and may turn it round.
          int between = name.length() - last - end;
          boolean not = start > 0 && NOT.matcher(name.substring(0, start)).find();
          return between > 1 ? farther(direction, between) : not && direction == DOWN ? UP : direction;
        }
      }
    }
    return null;
  }

  private static Direction farther(Direction direction, int between) {
    return direction == UP ? LIKELY_UP : direction == DOWN && between == 2 ? LIKELY_DOWN : NONE;
  }

  /** Whether what is {@code to} is worse than {@code from}. */
  boolean isWorse(double from, double to) {
    return switch (this) {
      case UP, LIKELY_UP -> to < from;
      case DOWN, LIKELY_DOWN -> to > from;
      default -> false;
    };
  }

  /** Whether the name itself tells. */
  boolean isSure() {
    return this == UP || this == DOWN;
  }
}

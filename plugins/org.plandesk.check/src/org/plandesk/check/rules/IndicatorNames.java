// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.regex.Pattern;

/** When the name of an indicator and the subject of a sentence mean the same. */
final class IndicatorNames {

  private static final Pattern BRACKETS = Pattern.compile("[（(\\[【〔][^（）()\\[\\]【】〔〕]*[）)\\]】〕]");
  private static final Pattern NOISE = Pattern.compile("[\\s“”\"《》、，,:：*#★①②③]");
  /** What only says whose figure it is, or that it is one of several. */
  private static final Pattern AHEAD = Pattern.compile(
      "^(?:(?:到|至)?20[0-9]{2}年(?:底|末)?|其中|全国|全省|全市|全区|全县|全旗|全州|全镇|全乡|我省|我市|我区|我县|本市|本区|本县|实现|力争|确保|使|将|"
          + "[三五]年(?=新|共|累计|建|完成|治理|改造|培育)|保持|完成|开展|实施|累计|年均|平均|居民|城乡居民)+");
  private static final Pattern BEHIND = Pattern.compile("(?:稳定|持续|力争|逐步|分别|均|总体|基本|[三五]年)+$");

  private static final Pattern SHARE = Pattern.compile("占.{2,14}(?:比重|比例)$");
  private static final Pattern SHARE_FILLING = Pattern.compile("占比|比例|比重|百分比|[的占中]");
  /** Of fewer the order matters. */
  private static final int LEAST_CHARACTERS = 5;
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?:浓度|面积|里程|长度|数量|(?<![指系分比倍基天])数|床位|总值|收入|产值|增加值|投资额?|寿命|用水量|学位|托位|(?:贮存|排放|使用|施用|产生|清运|吞吐|储备|蓄积|保有|拥有)量|产量|余额|装机容量)$");

  /** Of shorter names nothing is left that tells. */
  private static final int SHORTEST = 4;
  private static final int TAIL = 2;

  private IndicatorNames() {
  }

  /** 社会组织数量 is what 社会组织达到25个 counts; 指数 and 天数 are words of their own. */
  private static final Pattern COUNT =
      Pattern.compile("(?<=.{3})(?:数量|总数|个数|人次数?|(?<=[员构业家户店会位点桩站所村园场馆])数|(?<=装机|库)容量|(?<=装机)规模)$");

  /** Words without brackets and signs that names may have or not. */
  static String plain(String words) {
    return NOISE.matcher(BRACKETS.matcher(words).replaceAll("")).replaceAll("");
  }

  /** The name without brackets, signs, and words that say only whose it is; may be empty. */
  static String core(String name, String region) {
    String core = plain(name);
    core = AHEAD.matcher(core).replaceFirst("");
    if (region != null && !region.isEmpty() && core.startsWith(region)) {
      core = AHEAD.matcher(core.substring(region.length())).replaceFirst("");
    }
    core = BEHIND.matcher(core).replaceFirst("").replace('％', '%').replace("拥有", "").replace("总产量", "产量");
    return COUNT.matcher(core).replaceFirst("");
  }

  /** 非化石能源占能源消费总量比重 is called 非化石能源占比 too; the core itself when it is no such share. */
  static String shareOf(String core) {
    return SHARE.matcher(core).replaceFirst("占比");
  }

  /** The characters of the name of a share, in whatever order its whole and its part stand; the core itself of other names. */
  static String characters(String core) {
    if (!core.endsWith("占比") && !core.endsWith("比例") && !core.endsWith("比重") && !core.endsWith("百分比")) {
      return core;
    }
    String plain = SHARE_FILLING.matcher(core).replaceAll("");
    return plain.length() < LEAST_CHARACTERS ? core
        : plain.chars().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .insert(0, "占").toString();
  }

  /**
   * Whether a core is short for another one: its end (不良贷款率 for 银行业不良贷款率), or what is left of it between its beginning and its end
   * (村级网点 for 村级冷链服务网点).
   */
  static boolean isShortFor(String core, String longer) {
    boolean told = core.length() >= SHORTEST || core.length() == SHORTEST - 1 && core.endsWith("率");
    if (!told || core.length() >= longer.length()) {
      return false;
    }
    if (longer.endsWith(core)) {
      return true;
    }
    int end = core.length() - TAIL;
    boolean framed = longer.startsWith(core.substring(0, TAIL)) && longer.endsWith(core.substring(end));
    int at = TAIL;
    for (int i = TAIL; framed && i < end; i++) {
      at = longer.indexOf(core.charAt(i), at) + 1;
      framed = at > 0 && at <= longer.length() - TAIL;
    }
    return framed;
  }

  /** Whether the cores of two names mean the same indicator. */
  static boolean same(String one, String other) {
    return one.length() > 2 && one.equals(other);
  }

  /** Whether a name is that of something that is measured or counted, by its last word. */
  static boolean isQuantity(String name) {
    return QUANTITY.matcher(name).find();
  }

  /** Whether a name is that of a share or a rate, by its last word. */
  static boolean isRatio(String name) {
    String core = plain(name);
    return core.endsWith("率") || core.endsWith("比例") || core.endsWith("比重") || core.endsWith("占比")
        || core.endsWith("百分比");
  }
}

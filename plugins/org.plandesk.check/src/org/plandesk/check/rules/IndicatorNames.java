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
          + "保持|完成|开展|实施|累计|年均|平均|居民|城乡居民)+");
  private static final Pattern BEHIND = Pattern.compile("(?:稳定|持续|力争|逐步|分别|均|总体|基本)+$");

  private static final Pattern SHARE = Pattern.compile("占.{2,14}(?:比重|比例)$");
  private static final Pattern QUANTITY =
      Pattern.compile("(?:浓度|面积|里程|长度|数量|(?<![指系分比倍基天])数|床位|总值|收入|产值|增加值|投资额?|寿命|用水量|学位|托位)$");

  private IndicatorNames() {
  }

  /** 社会组织数量 is what 社会组织达到25个 counts, 接待游客人次 what 接待游客900万人次 does; 指数 and 天数 are words of their own. */
  private static final Pattern COUNT = Pattern.compile("(?<=.{3})(?:数量|总数|个数|人次数?|(?<=[员构业家户店会])数)$");

  /** The name without brackets, signs, and words that say only whose it is; may be empty. */
  static String core(String name, String region) {
    String core = NOISE.matcher(BRACKETS.matcher(name).replaceAll("")).replaceAll("");
    core = AHEAD.matcher(core).replaceFirst("");
    if (region != null && !region.isEmpty() && core.startsWith(region)) {
      core = AHEAD.matcher(core.substring(region.length())).replaceFirst("");
    }
    core = BEHIND.matcher(core).replaceFirst("").replace('％', '%').replace("拥有", "");
    return COUNT.matcher(core).replaceFirst("");
  }

  /** 非化石能源占能源消费总量比重 is called 非化石能源占比 too; the core itself when it is no such share. */
  static String shareOf(String core) {
    return SHARE.matcher(core).replaceFirst("占比");
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
    String core = NOISE.matcher(BRACKETS.matcher(name).replaceAll("")).replaceAll("");
    return core.endsWith("率") || core.endsWith("比例") || core.endsWith("比重") || core.endsWith("占比")
        || core.endsWith("百分比");
  }
}

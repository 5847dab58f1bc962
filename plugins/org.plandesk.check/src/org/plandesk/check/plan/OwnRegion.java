// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The region of a plan whose title does not tell it, by what its text names as its own: 《盐湖区国民经济和社会发展第十四个五年规划》,
 * 中共盐湖区委, 盐湖区人民政府.
 */
final class OwnRegion {

  private static final String NAME = "(\\p{IsHan}{2,8}?(?:自治[区州县旗]|[省市县区州盟旗]))";
  private static final Pattern NAMED = Pattern.compile("中共" + NAME + "委|《" + NAME
      + "(?:委|人民政府|国民经济和社会发展)|(?<=^|[，。、；：（由经向报])" + NAME + "人民政府");
  /** 各县区, 当地市县 are no names. */
  private static final Pattern NO_NAME =
      Pattern.compile("^(?:各|全|本|有关|相关|所在|当地|地方|上级|下级|省|市|县|区|沿线|属地|事发|项目|国家|中央|中国|中华)|[省市县区][市县区]$");
  private static final Pattern OUTER = Pattern.compile("^.*(?:[省市盟]|自治[区州]|.州)(?=\\p{IsHan}{2,}[市县区旗]$)");
  /** A plan names its region early or never. */
  private static final int LOOKED_AT = 600;
  private static final int OFTEN = 3;

  private OwnRegion() {
  }

  /**
   * The region, null when the text does not tell it.
   *
   * @param issuer office that issued the plan, null when not known
   * @param spoken how often the text says 全 before the last sign of a region
   */
  static String of(String issuer, List<Part> all, ToIntFunction<Character> spoken) {
    List<Part> looked = all.subList(0, Math.min(all.size(), LOOKED_AT));
    Map<String, Integer> names = new LinkedHashMap<>();
    if (issuer != null) {
      collect(issuer, names);
    }
    looked.forEach(part -> collect(part.words().text(), names));
    String own = null;
    for (String name : names.keySet()) {
      int named = (int) looked.stream().filter(part -> part.words().text().contains(name)).count();
      boolean often = named >= OFTEN || issuer != null && issuer.startsWith(name);
      if (often && isSpokenOf(name, spoken) && (own == null || isCloser(name, named, own, names.get(own)))) {
        own = name;
      }
      names.put(name, named);
    }
    return own;
  }

  private static void collect(String text, Map<String, Integer> names) {
    if (!text.contains("人民政府") && !text.contains("中共") && !text.contains("国民经济")) {
      return;
    }
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      String name = named.group(1) != null ? named.group(1) : named.group(2) != null ? named.group(2) : named.group(3);
      if (!NO_NAME.matcher(name).find()) {
        names.putIfAbsent(OUTER.matcher(name).replaceFirst(""), 0);
      }
    }
  }

  /** A superior region is named, too; the lowest one is the plan's own, of several the one that is named oftener. */
  private static boolean isCloser(String name, int named, String other, int otherNamed) {
    return Level.of(other).isOver(Level.of(name)) || Level.of(other) == Level.of(name) && named > otherNamed;
  }

  /** A plan of a city that names one of its districts goes on to say 全市. */
  private static boolean isSpokenOf(String name, ToIntFunction<Character> spoken) {
    int own = spoken.applyAsInt(name.charAt(name.length() - 1));
    return "省市县区旗州盟".chars().mapToObj(sign -> (char) sign).allMatch(sign -> {
      boolean superior = Level.of("全" + sign).isOver(Level.of(name));
      return superior && Level.of("全" + sign) != Level.CITY || spoken.applyAsInt(sign) <= own;
    });
  }
}

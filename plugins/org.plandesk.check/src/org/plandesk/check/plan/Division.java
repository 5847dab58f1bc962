// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a region is divided into, and how many of them its plan says that there are. */
public enum Division {
  /** 市（州）, 设区市. */
  PREFECTURE,
  /** 县（市、区）. */
  COUNTY,
  /** 乡镇, 街道. */
  TOWNSHIP,
  /** 行政村. */
  VILLAGE,
  /** 社区. */
  COMMUNITY;

  private static final String NAMES =
      "嘎查（村）|苏木（镇）|苏木乡镇|嘎查村|苏木|嘎查|县（市、区）|县（区）|县（市）|县市区|县区|区县|市县|旗县区?|县级行政区|县级市|市（州）|市州|地级市|设区市|设区的市|乡（镇、街道）|乡镇（街道）|镇（街道）|乡（镇）|乡镇|镇街|镇乡|街道办事处|街道|行政村|建制村|社区|镇|乡|村|县|区|市";
  /** 下辖12个镇、6个乡, 辖4区3县, 全县共18个乡镇; 辖区 is the region itself. */
  private static final Pattern TOLD = Pattern.compile(
      "(?:辖(?!区)|全[省市县区旗](?:共有|现有|共|有)?(?=[0-9]{1,4}个(?:乡镇|镇|县|行政村|建制村)))[^。；]*");
  private static final Pattern COUNTED =
      Pattern.compile("(?<![0-9.])([0-9]{1,5})个?(" + NAMES + ")(?=[、，和及共（）0-9。；]|$)");
  /** 28个乡镇 in a task, but not 28个乡镇卫生院. */
  private static final Pattern NAMED = Pattern.compile("(?<![0-9.])([0-9]{1,5})个(" + NAMES
      + ")(?=[，。；、（）]|$|实现|开展|完成|达到|[^，。；、0-9]{0,10}全覆盖|全部|全面|建成|均|都|通达|接入|推广|试点)|(?<![0-9.])([0-9]{1,5})个(行政村|建制村|县（市、区）|县（区）|县市区)(?!级|委)");

  /**
   * A number of divisions in a sentence.
   *
   * @param start UTF-16 offset in the sentence
   * @param end offset after the name
   */
  public record Count(int start, int end, int number, Division division) {
  }

  /** How many divisions of each kind the region has where a sentence says so; empty when it does not. */
  static Map<Division, Integer> told(String sentence) {
    Map<Division, Integer> told = new EnumMap<>(Division.class);
    Matcher list = TOLD.matcher(sentence);
    if (!list.find()) {
      return told;
    }
    Map<Division, Integer> parts = new EnumMap<>(Division.class);
    Matcher counted = COUNTED.matcher(list.group());
    while (counted.find()) {
      Division division = of(counted.group(2));
      // One sign is a kind of division, of which there may be others: 12个镇、6个乡.
      (counted.group(2).length() == 1 || counted.group(2).equals("县级市") || counted.group(2).startsWith("街道") ? parts
          : told).merge(division,
              Integer.valueOf(counted.group(1)), Integer::sum);
    }
    parts.forEach(told::putIfAbsent);
    return told;
  }

  /** The first number of divisions in a sentence that is told from an offset on; null when there is none. */
  public static Count next(String sentence, int from) {
    Matcher named = NAMED.matcher(sentence);
    return named.find(from) ? new Count(named.start(), named.end(),
        Integer.parseInt(named.group(1) != null ? named.group(1) : named.group(3)),
        of(named.group(2) != null ? named.group(2) : named.group(4))) : null;
  }

  private static Division of(String name) {
    if (name.equals("社区")) {
      return COMMUNITY;
    }
    if (name.endsWith("村") || name.startsWith("嘎查")) {
      return VILLAGE;
    }
    if (name.startsWith("市（州") || name.equals("市州") || name.equals("地级市") || name.startsWith("设区")) {
      return PREFECTURE;
    }
    boolean township =
        name.indexOf('乡') >= 0 || name.indexOf('镇') >= 0 || name.startsWith("苏木") || name.startsWith("街道");
    return township ? TOWNSHIP : COUNTY;
  }
}

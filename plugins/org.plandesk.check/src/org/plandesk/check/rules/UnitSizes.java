// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Units of one dimension, and how large they are: 万公顷, 亩 and 平方公里 measure areas, 公斤/亩 and 公斤/公顷 what grows on them. A figure that
 * is repeated with another one of them is wrong at one of both places.
 */
final class UnitSizes {

  /** Square metres of a 亩, of which the figures are rounded. */
  private static final double MU = 10_000.0 / 15;
  /** How many of something: 万亩, 百平方公里, 千人; but not 千米 and 千瓦时. */
  private static final Pattern MANY = Pattern.compile("^((?:[万亿]|[百千](?![米克瓦帕卡字伏焦])|十(?=万))+)(?=.)");

  /** Each with what it is measured by, and how many of those it is. */
  private static final Map<String, Size> SIZES = Map.ofEntries(size("名", "人", 1), size("位", "人", 1),
      size("个月", "月", 1), size("个工作日", "工作日", 1), size("亩", "平方米", MU), size("公顷", "平方米", 1e4),
      size("平方公里", "平方米", 1e6), size("平方千米", "平方米", 1e6), size("公里", "米", 1e3), size("千米", "米", 1e3),
      size("吨", "公斤", 1e3), size("千克", "公斤", 1), size("斤", "公斤", 0.5), size("分钟", "秒", 60),
      size("小时", "秒", 3600), size("个小时", "秒", 3600), size("天", "秒", 86_400), size("日", "秒", 86_400),
      size("‰", "%", 0.1));

  /** What one of a unit is. */
  private record Size(String measure, double size) {
  }

  private UnitSizes() {
  }

  private static Map.Entry<String, Size> size(String unit, String measure, double size) {
    return Map.entry(unit, new Size(measure, size));
  }

  /** The same for units that differ only in size. */
  static String measure(String unit) {
    int per = unit.indexOf('/');
    return per < 0 ? of(unit).measure()
        : of(unit.substring(0, per)).measure() + "/" + of(unit.substring(per + 1)).measure();
  }

  /** How many of its measure a unit is. */
  static double scale(String unit) {
    int per = unit.indexOf('/');
    return per < 0 ? of(unit).size() : of(unit.substring(0, per)).size() / of(unit.substring(per + 1)).size();
  }

  private static Size of(String unit) {
    Matcher many = MANY.matcher(unit);
    boolean some = many.find();
    String one = some ? unit.substring(many.end()) : unit;
    Size size = SIZES.getOrDefault(one, new Size(one, 1));
    return some ? new Size(size.measure(), size.size() * scaleOf(many.group(1))) : size;
  }

  private static double scaleOf(String words) {
    return Amount.scale(words.replace("十", "")) * (words.startsWith("十") ? 10 : 1);
  }

  /** Whether figures of two units are rounded when one is made of the other. */
  static boolean isRounded(String one, String other) {
    return one.contains("亩") != other.contains("亩");
  }
}

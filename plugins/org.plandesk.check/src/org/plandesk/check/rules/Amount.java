// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure with its unit, as it stands in a sentence.
 *
 * @param start UTF-16 offset of the first digit
 * @param end offset after the unit
 * @param value with 万 and 亿 worked in
 * @param unit without 万 and 亿: 个, 平方公里, %; never empty
 * @param words the figure with its unit
 */
record Amount(int start, int end, double value, String unit, String words) {

  /** Longer ones before those they begin with. */
  private static final String UNITS =
      "个百分点|百分点|[%％‰]|平方公里|平方千米|平方米|立方米|千瓦时|兆瓦时|千瓦|兆瓦|吉瓦|吉焦|蒸吨|公斤|千克|标准箱|标箱|批次|课时|学时|小时|分钟|公里|千米|公顷|米|亩|吨|标准煤|元|个|家|所|座|处|户|人次|人|名|项|条|件|台|辆|套|张|"
          + "次|种|类|只|头|株|眼|口|宗|栋|间|支|部|册|份|起|例|片|块|艘|架|盏|场|床|村|站|天|羽|匹|尾|棵|款|幢|枚|孔|批|丛|期|届";
  private static final Pattern FIGURE = Pattern
      .compile("(?<![0-9.A-Za-z])([0-9]{1,3}(?:[,，][0-9]{3})+|[0-9]+)(\\.[0-9]+)?[ \u00a0]?(余|多)?([百千万亿]{0,2})(" + UNITS
          + ")");

  /** All figures of a text that have a unit. */
  static List<Amount> in(String text) {
    List<Amount> found = new ArrayList<>();
    Matcher figure = FIGURE.matcher(text);
    while (figure.find()) {
      double value = Double.parseDouble(
          figure.group(1).replaceAll("[,，]", "") + (figure.group(2) == null ? "" : figure.group(2)));
      String unit = figure.group(5).replace('％', '%').replace("平方千米", "平方公里").replace("千米", "公里");
      found.add(new Amount(figure.start(), figure.end(), value * scale(figure.group(4)), unit, figure.group()));
    }
    return found;
  }

  /** What 百, 千, 万 and 亿 before a unit multiply with; 1 for no words. */
  static double scale(String words) {
    double scale = 1;
    for (int i = 0; i < words.length(); i++) {
      scale *= switch (words.charAt(i)) {
        case '百' -> 1e2;
        case '千' -> 1e3;
        case '万' -> 1e4;
        default -> 1e8;
      };
    }
    return scale;
  }

  /** What 万 and 亿 of its own words multiply with, 1 for none: figures beside it are shown in these. */
  double size() {
    Matcher figure = FIGURE.matcher(words);
    return figure.find() ? scale(figure.group(4)) : 1;
  }

  /** Whether it is a share and no quantity. */
  boolean isRatio() {
    return unit.equals("%") || unit.equals("‰") || unit.endsWith("百分点");
  }

  /** A number as a person writes it: 10, 0.57. */
  static String write(double value) {
    return java.math.BigDecimal.valueOf(value).round(new java.math.MathContext(10)).stripTrailingZeros()
        .toPlainString();
  }

  /** Whether two figures are the same but for what binary fractions lose. */
  static boolean same(double one, double other) {
    return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.max(Math.abs(one), Math.abs(other)));
  }
}

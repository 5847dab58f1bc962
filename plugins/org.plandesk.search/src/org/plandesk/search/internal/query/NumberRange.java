// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of numbers as it is typed: 90, >=90, <5, 2022..2025, ..2025, with or without a unit behind it.
 *
 * @param from the least number, included
 * @param to the greatest number, included
 * @param unit what stands behind the number, or empty
 */
record NumberRange(double from, double to, String unit) {

  private static final String NUMBER = "[+\\-−]?\\d+(?:\\.\\d+)?";
  private static final Pattern BETWEEN =
      Pattern.compile("(" + NUMBER + ")?\\s*(?:\\.\\.|…|~|～|至|到|—|–)\\s*(" + NUMBER + ")?(.*)");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})(年?)");
  private static final Pattern COMPARED = Pattern.compile("(>=|<=|≥|≤|＞=|＜=|>|<|＞|＜|=)?\\s*(" + NUMBER + ")(.*)");

  /** The range that a text means, empty when it means none. */
  static Optional<NumberRange> of(String typed) {
    String text = typed.strip();
    Matcher years = YEARS.matcher(text);
    if (years.matches()) {
      return between(years.group(1), years.group(2), years.group(3));
    }
    Matcher between = BETWEEN.matcher(text);
    if (between.matches() && (between.group(1) != null || between.group(2) != null)) {
      return between(between.group(1), between.group(2), between.group(3));
    }
    Matcher compared = COMPARED.matcher(text);
    if (!compared.matches()) {
      return Optional.empty();
    }
    double number = number(compared.group(2));
    String unit = compared.group(3).strip();
    String sign = compared.group(1) == null ? "=" : compared.group(1).replace('＞', '>').replace('＜', '<');
    return Optional.of(switch (sign) {
      case ">=", "≥" -> new NumberRange(number, Double.POSITIVE_INFINITY, unit);
      case "<=", "≤" -> new NumberRange(Double.NEGATIVE_INFINITY, number, unit);
      case ">" -> new NumberRange(Math.nextUp(number), Double.POSITIVE_INFINITY, unit);
      case "<" -> new NumberRange(Double.NEGATIVE_INFINITY, Math.nextDown(number), unit);
      default -> new NumberRange(number, number, unit);
    });
  }

  private static Optional<NumberRange> between(String from, String to, String unit) {
    double low = from == null ? Double.NEGATIVE_INFINITY : number(from);
    double high = to == null ? Double.POSITIVE_INFINITY : number(to);
    return Optional.of(new NumberRange(Math.min(low, high), Math.max(low, high), unit.strip()));
  }

  private static double number(String digits) {
    return Double.parseDouble(digits.replace('−', '-'));
  }

  /** The least whole number of the range. */
  int fromInt() {
    return (int) Math.max(Integer.MIN_VALUE, Math.ceil(from));
  }

  /** The greatest whole number of the range. */
  int toInt() {
    return (int) Math.min(Integer.MAX_VALUE, Math.floor(to));
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.search.internal.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.plandesk.model.Comparator;

/** A figure in short, as chips show it: ≥25%, 60～70 km, +30%. */
final class TargetText {

  private TargetText() {
  }

  static String of(Comparator comparator, List<Double> values, String unit) {
    if (values.isEmpty()) {
      return "";
    }
    String figures = values.stream().map(TargetText::figure).collect(Collectors.joining("～"));
    return sign(comparator) + figures + (unit == null ? "" : unit);
  }

  private static String sign(Comparator comparator) {
    return switch (comparator) {
      case AT_LEAST -> "≥";
      case AT_MOST -> "≤";
      case INCREASE_BY -> "+";
      case DECREASE_BY -> "−";
      case EQUAL, RANGE, NOT_DECREASING, IMPROVING, NONE -> "";
    };
  }

  static String figure(double value) {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }
}

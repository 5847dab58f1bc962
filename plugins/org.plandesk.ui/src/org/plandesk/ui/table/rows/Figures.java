// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table.rows;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.plandesk.model.Comparator;
import org.plandesk.model.QuantitativeTarget;

/** Figures in short: ≥25%, −10%, 8–10万吨. Signs are the same in every language. */
final class Figures {

  private Figures() {
  }

  static String of(QuantitativeTarget target) {
    String unit = target.getUnitOfMeasure() == null ? "" : target.getUnitOfMeasure();
    if (target.getValues().isEmpty()) {
      return target.getComparator() == Comparator.NONE ? "" : sign(target.getComparator());
    }
    return sign(target.getComparator()) + numbers(target.getValues()) + unit;
  }

  /** A figure without needless zeros, as it is written in Chinese and English alike. */
  static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private static String numbers(List<Double> values) {
    return values.stream().map(Figures::number).collect(Collectors.joining("–"));
  }

  private static String sign(Comparator comparator) {
    return switch (comparator) {
      case AT_LEAST -> "≥";
      case AT_MOST -> "≤";
      case INCREASE_BY -> "+";
      case DECREASE_BY -> "−";
      case NOT_DECREASING -> "≮";
      case IMPROVING -> "↑";
      case NONE, EQUAL, RANGE -> "";
    };
  }
}

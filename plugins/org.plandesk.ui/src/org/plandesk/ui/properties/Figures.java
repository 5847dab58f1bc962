// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plandesk.model.Comparator;
import org.plandesk.model.edit.PlanLabels;

/** Figures as the form says them. */
final class Figures {

  private Figures() {
  }

  /**
   * A comparison in words: {@code 至少 75%}.
   *
   * @param unit unit of measure, may be null
   */
  static String words(PlanLabels labels, Comparator comparator, List<Double> values, String unit) {
    // figures of plans are written without grouping, the same in every language
    var format = new DecimalFormat("0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
    String figures = values.stream().map(format::format).collect(Collectors.joining("–"));
    return (labels.literal(comparator) + " " + figures + (unit == null || figures.isEmpty() ? "" : unit)).strip();
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.bench;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param work what was measured
 * @param value its median
 * @param baseline what it is compared with
 * @param baselineValue the median of that, in the same unit
 * @param unit of both
 * @param bar the ratio it should not exceed, NaN when there is none
 */
public record Figure(String work, double value, String baseline, double baselineValue, String unit, double bar) {

  /** How many times the baseline it takes. */
  public double ratio() {
    return value / baselineValue;
  }

  String line() {
    String verdict =
        Double.isNaN(bar) ? "" : String.format(Locale.ROOT, "%s %.2f", ratio() <= bar ? "within" : "OVER", bar);
    return String.format(Locale.ROOT, "%-34s %10.1f %-3s %-34s %10.1f %-3s %8.2f  %s", work, value, unit, baseline,
        baselineValue, unit, ratio(), verdict);
  }
}

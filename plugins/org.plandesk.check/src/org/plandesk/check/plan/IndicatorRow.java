// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

import java.util.List;
import org.plandesk.model.Comparator;
import org.plandesk.model.Indicator;
import org.plandesk.model.Nature;

/**
 * What a row of an indicator table says.
 *
 * @param unit unit of measure, empty when none is printed
 * @param parent the row it belongs to, null when it stands for itself
 * @param baselineText as printed, empty when the cell is
 * @param units names of the units that answer for it
 */
public record IndicatorRow(String category, String number, String name, String unit, Indicator parent,
    Integer baselineYear, String baselineText, Double baseline, List<RowTarget> targets, Nature nature,
    List<String> units) {

  /**
   * One target of a row.
   *
   * @param text as printed, empty when the cell is
   */
  public record RowTarget(Integer year, String text, Comparator comparator, List<Double> values, boolean cumulative) {

    /** The only value, or null when there is none or a range. */
    public Double value() {
      return values.size() == 1 ? values.getFirst() : null;
    }
  }

  /** The target of the last year that has one; null when no cell says anything. */
  public RowTarget lastTarget() {
    RowTarget last = null;
    for (RowTarget target : targets) {
      if (!target.values().isEmpty()
          && (last == null || last.year() == null || target.year() != null && target.year() > last.year())) {
        last = target;
      }
    }
    return last;
  }
}

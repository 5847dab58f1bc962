// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import java.util.List;

import org.plandesk.model.Comparator;

/**
 * A figure with its unit of measure as it stands in a sentence.
 *
 * @param start offset of its first character: a sign such as ≥, 每秒, or the first digit
 * @param end offset after its unit
 * @param tail offset after 以上, 以内, 左右; equals {@code end} when there is none
 * @param values the number, or both ends of a range
 * @param unit unit of measure as written, null for a plain number
 * @param kind what is measured in this unit
 * @param bound comparator of a sign or of 以上, 以下, 以内; null when there is none
 * @param chinese whether the number is written in Chinese characters
 */
record Figure(int start, int end, int tail, List<Double> values, String unit, MeasureUnits.Kind kind, Comparator bound,
    boolean chinese) {

  boolean isRange() {
    return values.size() == 2;
  }

  /** Whether the figure has 以上, 以下, 以内 or 左右 behind it. */
  boolean hasTail() {
    return tail > end;
  }

  Figure startingAt(int offset) {
    return new Figure(offset, end, tail, values, unit, kind, bound, chinese);
  }

  Figure withUnit(String other, MeasureUnits.Kind otherKind) {
    return new Figure(start, end, tail, values, other, otherKind, bound, chinese);
  }

  Figure withBound(Comparator other) {
    return new Figure(start, end, tail, values, unit, kind, other, chinese);
  }
}

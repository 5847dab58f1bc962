// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.target;

import java.util.List;

import org.plandesk.model.Certainty;
import org.plandesk.model.Comparator;

/**
 * A quantitative target found in a sentence.
 *
 * @param start offset of its first character in the sentence, UTF-16
 * @param end offset after its last character
 * @param subject what is measured, never empty
 * @param comparator how the figure binds
 * @param values the figures: none, one, or both ends of a range
 * @param unit unit of measure as written, null for a plain number
 * @param baselineYear year a change is counted from, null unless written
 * @param deadline index of the governing time in the context, -1 when none governs
 * @param certainty how sure the reading is
 * @param reason message key of why, null when trivial
 */
public record TargetFinding(int start, int end, String subject, Comparator comparator, List<Double> values, String unit,
    Integer baselineYear, int deadline, Certainty certainty, String reason) {

  /** The same target of another subject. */
  TargetFinding of(String other) {
    return new TargetFinding(start, end, other, comparator, values, unit, baselineYear, deadline, certainty, reason);
  }
}

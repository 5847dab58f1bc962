// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

import java.util.List;
import org.plandesk.model.Comparator;

/**
 * A quantitative target of a statement.
 *
 * @param start UTF-16 offset in the statement
 * @param end offset after its last character
 * @param year year of its deadline, null when none governs it
 */
public record TargetWords(int start, int end, String subject, Comparator comparator, List<Double> values, String unit,
    Integer year) {
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

import java.time.LocalDate;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeQualifier;

/**
 * A time expression of a statement.
 *
 * @param start UTF-16 offset in the statement
 * @param end offset after its last character
 * @param date last day allowed, null when there is none
 * @param year its year, null when there is none
 */
public record TimeWords(int start, int end, String quote, TimeClass timeClass, TimeQualifier qualifier, LocalDate date,
    Integer year) {
}

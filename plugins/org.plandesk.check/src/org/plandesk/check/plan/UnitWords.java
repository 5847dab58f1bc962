// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

import org.plandesk.model.ResponsibleUnit;

/**
 * A unit named in a statement.
 *
 * @param start UTF-16 offset in the statement
 * @param end offset after its last character
 * @param quote the name as it is written there
 * @param unit the unit of the register, null when it is not known
 */
public record UnitWords(int start, int end, String quote, ResponsibleUnit unit) {
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.unit;

import org.plandesk.model.AssignmentRole;

/**
 * A unit that words make responsible.
 *
 * @param unit the unit and its words
 * @param role its role; null for a unit in brackets behind another one, which is only mentioned
 * @param reason message key of why; null when it is only mentioned
 */
record Assigned(UnitFinding unit, AssignmentRole role, String reason) {
}

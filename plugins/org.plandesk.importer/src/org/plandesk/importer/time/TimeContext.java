// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import org.plandesk.model.StatementKind;

/**
 * What a recognizer may know of a sentence beyond its words. Immutable.
 *
 * @param kind what the sentence does
 * @param clock the plan's own time
 * @param paragraphYear year named last in the same paragraph or table row, or null
 * @param planYear year named last anywhere before, or null
 * @param relativeBase event that durations in this paragraph count from (印发), or null
 * @param inTable whether the words are a cell of a table
 */
record TimeContext(StatementKind kind, PlanClock clock, Integer paragraphYear, Integer planYear, String relativeBase,
    boolean inTable) {

  /** The context of a sentence that stands alone. */
  static TimeContext of(StatementKind kind, PlanClock clock) {
    return new TimeContext(kind, clock, null, null, null, false);
  }

  /** Whether the sentence tells how things stand or stood. */
  boolean isFact() {
    return kind == StatementKind.FACT;
  }
}

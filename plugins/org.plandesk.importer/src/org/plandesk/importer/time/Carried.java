// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import org.plandesk.model.Certainty;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeClass;

/**
 * What earlier sentences hand on to later ones. Immutable.
 *
 * @param paragraphYear year named last in the same paragraph or table row, or null
 * @param planYear year of the last deadline anywhere before, or null
 * @param relativeBase issue of the plan as event that durations in the paragraph count from, or null
 */
record Carried(Integer paragraphYear, Integer planYear, String relativeBase) {
  /** At the start of a plan. */
  static final Carried NOTHING = new Carried(null, null, null);

  /** At the start of a paragraph. */
  Carried newParagraph() {
    return new Carried(null, planYear, null);
  }

  /** The same in a plan whose number names its year; unchanged when it names none. */
  Carried ofPlan(Integer year) {
    return year == null ? this : new Carried(paragraphYear, year, relativeBase);
  }

  /** After a finding. Names, baselines and starts hand on nothing to the next sentence. */
  Carried after(TimeFinding finding) {
    Integer year = finding.timeClass() == TimeClass.NAME || finding.timeClass() == TimeClass.BASELINE
        || finding.timeClass() == TimeClass.START ? null
            : finding.contextYear();
    boolean issued = finding.relativeTo() != null && RelativeBase.isIssue(finding.relativeTo())
        && finding.certainty() == Certainty.HIGH;
    String base = issued ? finding.relativeTo() : relativeBase;
    return new Carried(year == null ? paragraphYear : year, year != null && finding.isDeadline() ? year : planYear,
        base);
  }

  /** The context of the next sentence. */
  TimeContext context(StatementKind kind, PlanClock clock, boolean inTable) {
    return new TimeContext(kind, clock, paragraphYear, planYear, relativeBase, inTable);
  }
}

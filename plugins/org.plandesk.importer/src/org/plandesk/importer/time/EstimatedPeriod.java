// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.util.Optional;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;

/**
 * The years that a plan covers, concluded from its deadlines when it says neither its period nor its day of issue.
 *
 * @param from first year
 * @param to last year
 */
public record EstimatedPeriod(int from, int to) {

  /**
   * Empty when the plan says its time itself, or has no deadline to conclude from. Looks at the marks, not at the words.
   *
   * @param patience run at each sentence; what it throws is let through
   */
  public static Optional<EstimatedPeriod> of(Plan plan, Runnable patience) {
    if (!PlanClock.of(plan).knowsNothing()) {
      return Optional.empty();
    }
    var estimator = new PlanClockEstimator(new TimeRecognizer());
    for (Statement statement : Plans.statements(plan)) {
      patience.run();
      for (TimeExpression time : Plans.marks(statement, TimeExpression.class)) {
        if (time.getTimeClass() == TimeClass.DEADLINE && time.getYear() != null) {
          estimator.deadline(time.getYear());
        } else if (isFiveYears(time)) {
          estimator.fiveYearPlan(time.getFrom().getYear());
        }
      }
    }
    PlanClock clock = estimator.estimate();
    return clock.from() == null ? Optional.empty() : Optional.of(new EstimatedPeriod(clock.from(), clock.to()));
  }

  private static boolean isFiveYears(TimeExpression time) {
    return time.getFrom() != null && time.getTo() != null && time.getQuote() != null && time.getQuote().contains("五")
        && time.getTo().getYear() - time.getFrom().getYear() == FiveYearPlan.YEARS - 1;
  }
}

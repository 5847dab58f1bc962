// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.status;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.plandesk.model.Content;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;

/**
 * What a plan holds.
 *
 * @param coverage how much of the document it accounts for; empty when it was not imported
 * @param tasks how many statements are tasks
 * @param deadlines how many deadlines they have, each obligation once
 * @param indicators how many rows the tables of indicators have
 */
record ContentCounts(Optional<SourceCoverage> coverage, int tasks, int deadlines, int indicators) {

  /**
   * Counts in a plan.
   *
   * @param step run at each element, on the way; what it throws ends the counting
   */
  static ContentCounts of(Plan plan, Runnable step) {
    Counting counting = new Counting();
    Plans.forEachContent(plan, content -> {
      step.run();
      counting.add(content);
    });
    return new ContentCounts(SourceCoverage.of(plan, step), counting.tasks, counting.deadlines, counting.indicators);
  }

  private static final class Counting {
    private final Set<TimeExpression> linked = new HashSet<>();
    private int tasks;
    private int deadlines;
    private int indicators;

    void add(Content content) {
      if (content instanceof Statement statement) {
        tasks += Plans.isTask(statement) ? 1 : 0;
        for (TimeExpression deadline : Plans.deadlines(statement)) {
          if (linked.add(deadline)) {
            deadlines++;
            linked.addAll(deadline.getSameAs());
          }
        }
      } else if (content instanceof IndicatorTable table) {
        indicators += table.getRows().size();
      }
    }
  }
}

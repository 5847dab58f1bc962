// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.outline;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;

/**
 * How many tasks and deadlines each element of a plan holds, in one pass over the plan. Deadlines linked as the same
 * obligation count once, where the first of them stands, so that the counts of children add up to their parent's.
 */
final class OutlineCounts {

  /** Counts of one element. */
  record Counts(int tasks, int deadlines) {
    static final Counts NONE = new Counts(0, 0);

    Counts plus(Counts other) {
      return new Counts(tasks + other.tasks, deadlines + other.deadlines);
    }
  }

  private final Map<EObject, Counts> counts = new IdentityHashMap<>();

  private final Runnable step;

  private OutlineCounts(Runnable step) {
    this.step = step;
  }

  /** Nothing counted yet. */
  static OutlineCounts none() {
    return new OutlineCounts(null);
  }

  /**
   * Counts everything in the plan.
   *
   * @param step run at each element, on the way; what it throws ends the counting
   */
  static OutlineCounts of(Plan plan, Runnable step) {
    var result = new OutlineCounts(step);
    result.count(plan, new HashSet<>());
    return result;
  }

  /** The counts of an element with all it holds; zeros for what the plan does not hold. */
  Counts of(EObject element) {
    return counts.getOrDefault(element, Counts.NONE);
  }

  private Counts count(ContentOwner owner, Set<TimeExpression> linked) {
    Counts sum = Counts.NONE;
    for (Content content : owner.getContents()) {
      step.run();
      Counts own = switch (content) {
        case Statement statement -> count(statement, linked);
        case ContentOwner inner -> count(inner, linked);
        default -> Counts.NONE;
      };
      sum = sum.plus(own);
    }
    if (sum != Counts.NONE) {
      counts.put(owner, sum);
    }
    return sum;
  }

  private Counts count(Statement statement, Set<TimeExpression> linked) {
    int deadlines = 0;
    for (TimeExpression deadline : Plans.deadlines(statement)) {
      if (linked.add(deadline)) {
        deadlines++;
        linked.addAll(deadline.getSameAs());
      }
    }
    boolean task = Plans.isTask(statement);
    if (deadlines == 0) {
      // the outline shows no 1 beside each task
      return task ? new Counts(1, 0) : Counts.NONE;
    }
    counts.put(statement, new Counts(0, deadlines));
    return new Counts(task ? 1 : 0, deadlines);
  }
}

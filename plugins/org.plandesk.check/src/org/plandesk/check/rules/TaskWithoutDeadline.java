// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import org.plandesk.check.plan.Words;
import org.plandesk.model.TimeClass;

/** All tasks for which the plan names no deadline. */
final class TaskWithoutDeadline extends TasksWithout {

  @Override
  public String id() {
    return "task-without-deadline";
  }

  @Override
  boolean lacks(Words task) {
    return task.times().stream()
        .noneMatch(time -> time.timeClass() == TimeClass.DEADLINE || time.timeClass() == TimeClass.PERIOD);
  }
}

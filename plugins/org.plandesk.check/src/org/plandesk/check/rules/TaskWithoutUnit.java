// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import org.plandesk.check.plan.Words;

/** All tasks for which the plan names no unit. */
final class TaskWithoutUnit extends TasksWithout {

  @Override
  public String id() {
    return "task-without-unit";
  }

  @Override
  boolean lacks(Words task) {
    return !task.assigned() && task.units().isEmpty();
  }
}

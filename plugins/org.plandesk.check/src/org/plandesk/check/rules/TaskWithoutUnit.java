// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.regex.Pattern;
import org.plandesk.check.plan.UnitWords;
import org.plandesk.check.plan.Words;

/** All tasks for which the plan names no unit. */
final class TaskWithoutUnit extends TasksWithout {

  private static final Pattern BUILT = Pattern.compile("^(?:新建|改建|扩建|改扩建|建成|建设|迁建)");
  private static final String AHEAD = "，。；：、（(由各和及与会同请让";

  @Override
  public String id() {
    return "task-without-unit";
  }

  @Override
  boolean lacks(Words task) {
    return !task.assigned() && task.units().stream().noneMatch(unit -> acts(task.text(), unit));
  }

  /** Who acts stands in front of a clause; what is built or helped stands behind its verb. */
  private static boolean acts(String task, UnitWords unit) {
    return !BUILT.matcher(unit.quote()).find()
        && (unit.start() == 0 || AHEAD.indexOf(task.charAt(unit.start() - 1)) >= 0);
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.Topic;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeClass;

/**
 * All tasks for which the plan names no deadline, in one finding. It is only told.
 */
final class TaskWithoutDeadline implements Rule.OfPlan {

  @Override
  public String id() {
    return "task-without-deadline";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT);
  }

  @Override
  public void check(CheckedPlan plan, Findings findings) {
    List<FindingPlace> places = new ArrayList<>();
    for (Part part : plan.parts()) {
      if (part.words().is(StatementKind.TASK) && part.words().times().stream()
          .noneMatch(time -> time.timeClass() == TimeClass.DEADLINE || time.timeClass() == TimeClass.PERIOD)) {
        places.add(FindingPlace.all(part.words()));
      }
    }
    if (!places.isEmpty()) {
      findings.add(Severity.INFO, RuleWords.message("task-without-deadline.tasks", String.valueOf(places.size())),
          places, null);
    }
  }
}

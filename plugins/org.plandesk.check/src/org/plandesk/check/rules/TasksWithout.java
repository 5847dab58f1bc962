// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;
import org.plandesk.model.StatementKind;

/** All tasks of a plan that lack something, in one finding: it is told, not blamed, since many tasks rightly lack it. */
abstract class TasksWithout implements Rule.OfPlan<FindingPlace>, Rule.Folding {

  @Override
  public final Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT);
  }

  @Override
  public final FindingPlace facts(Words words, PlanFrame frame) {
    return words.is(StatementKind.TASK) && lacks(words) ? FindingPlace.all(words) : null;
  }

  @Override
  public final void check(CheckedPlan plan, Facts<FindingPlace> facts, Findings findings) {
    List<FindingPlace> places =
        plan.parts().stream().map(part -> facts.of(part.words())).filter(Objects::nonNull).toList();
    if (!places.isEmpty()) {
      findings.add(Severity.INFO, message(places.size()), places, null);
    }
  }

  @Override
  public final String message(int elements) {
    return RuleWords.message(id() + ".tasks", String.valueOf(elements));
  }

  /** Whether a task lacks it. */
  abstract boolean lacks(Words task);
}

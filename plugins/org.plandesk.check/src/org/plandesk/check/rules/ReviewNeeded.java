// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.QuickFix;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.ReviewNeed;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;
import org.plandesk.model.NeedsReview;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.edit.command.ReviewNeeds;

/**
 * 待复核: what depends on a text, deadline or target that was changed, until somebody confirms it.
 *
 * <p>Finds: a sentence whose units or progress were set before it was reworded. Leaves: what was confirmed or undone.
 */
final class ReviewNeeded implements Rule.OfPlan<Void> {

  @Override
  public String id() {
    return "review-needed";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.REVIEW, Topic.TEXT, Topic.OUTLINE, Topic.INDICATORS);
  }

  @Override
  public void check(CheckedPlan plan, Facts<Void> facts, Findings findings) {
    if (plan.reviewNeeds().isEmpty()) {
      return;
    }
    Map<PlanElement, Words> words = new IdentityHashMap<>();
    plan.parts().forEach(part -> words.put(part.words().element(), part.words()));
    for (ReviewNeed need : plan.reviewNeeds()) {
      Words place = words.get(need.element());
      if (place != null) {
        findings.add(Severity.WARNING, RuleWords.message("review-needed.text", need.reason()),
            List.of(FindingPlace.all(place)), new Confirmation(need.need()));
      }
    }
  }

  /** Says that it still holds. */
  private record Confirmation(NeedsReview need) implements QuickFix {

    @Override
    public String label() {
      return RuleWords.message("fix.confirm");
    }

    @Override
    public Command command(EditingDomain domain) {
      return need.eContainer() instanceof Plan plan ? ReviewNeeds.confirm(plan, List.of(need))
          : UnexecutableCommand.INSTANCE;
    }
  }
}

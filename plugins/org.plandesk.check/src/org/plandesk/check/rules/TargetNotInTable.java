// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.TargetWords;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;
import org.plandesk.model.StatementKind;

/**
 * A share that the text sets as a goal is missing in the indicator tables. It is only told: tables list the main indicators.
 */
final class TargetNotInTable implements Rule.OfPlan {

  @Override
  public String id() {
    return "target-not-in-table";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT, Topic.INDICATORS);
  }

  @Override
  public void check(CheckedPlan plan, Findings findings) {
    Set<String> known = new HashSet<>();
    String region = plan.frame().region();
    plan.indicators().forEach(row -> known.add(IndicatorNames.core(row.words().text(), region)));
    if (known.isEmpty()) {
      return;
    }
    for (Part part : plan.parts()) {
      if (part.words().isAhead() && part.words().setting() == Words.Setting.BODY) {
        for (TargetWords target : part.words().targets()) {
          String core = IndicatorNames.core(target.subject(), region);
          boolean goal = part.words().is(StatementKind.GOAL) || IndicatorNames.isRatio(core);
          if (goal && core.length() > 2 && known.stream().noneMatch(name -> isPart(name, core))) {
            findings.add(Severity.INFO, RuleWords.message("target-not-in-table.text", target.subject()),
                FindingPlace.of(part.words(), target.start(), target.end()));
          }
        }
      }
    }
  }

  private static boolean isPart(String name, String core) {
    return name.length() > 2 && (name.contains(core) || core.contains(name));
  }
}

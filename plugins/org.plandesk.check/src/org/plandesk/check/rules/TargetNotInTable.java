// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.TargetWords;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;
import org.plandesk.model.StatementKind;

/**
 * A share that the text sets as a goal is missing in the indicator tables. It is only told: tables list the main indicators.
 */
final class TargetNotInTable implements Rule.OfPlan<List<TargetNotInTable.Goal>> {

  @Override
  public String id() {
    return "target-not-in-table";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT, Topic.INDICATORS);
  }

  /** What a goal is about: the core of its subject. */
  record Goal(String core, TargetWords target) {
  }

  /** The goals of a statement; the core of the name of a row. */
  @Override
  public List<Goal> facts(Words words, PlanFrame frame) {
    if (words.row() != null) {
      return List.of(new Goal(IndicatorNames.core(words.text(), frame.region()), null));
    }
    if (!words.isAhead() || words.setting() != Words.Setting.BODY || words.targets().isEmpty()) {
      return null;
    }
    List<Goal> goals = new ArrayList<>();
    for (TargetWords target : words.targets()) {
      String core = IndicatorNames.core(target.subject(), frame.region());
      boolean goal = words.is(StatementKind.GOAL) || IndicatorNames.isRatio(core);
      if (goal && core.length() > 2) {
        goals.add(new Goal(core, target));
      }
    }
    return goals;
  }

  @Override
  public void check(CheckedPlan plan, Facts<List<Goal>> facts, Findings findings) {
    Set<String> known = new HashSet<>();
    plan.indicators().forEach(row -> known.add(facts.of(row.words()).getFirst().core()));
    if (known.isEmpty()) {
      return;
    }
    Map<String, Boolean> missing = new HashMap<>();
    for (Part part : plan.parts()) {
      List<Goal> goals = part.words().isStatement() ? facts.of(part.words()) : null;
      if (goals != null) {
        for (Goal goal : goals) {
          if (missing.computeIfAbsent(goal.core(), core -> known.stream().noneMatch(name -> isPart(name, core)))) {
            findings.add(Severity.INFO, RuleWords.message("target-not-in-table.text", goal.target().subject()),
                FindingPlace.of(part.words(), goal.target().start(), goal.target().end()));
          }
        }
      }
    }
  }

  private static boolean isPart(String name, String core) {
    return name.length() > 2 && (name.contains(core) || core.contains(name));
  }
}

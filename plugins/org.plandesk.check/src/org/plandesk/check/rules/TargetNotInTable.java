// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.IndicatorRow;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.TargetWords;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;
import org.plandesk.model.StatementKind;

/**
 * A share that the text sets as a goal is missing in the indicator tables. It is only told: tables list the main indicators. Where
 * nearly all goals of a section are rows, one that is none is a warning; and so is a row whose cell of targets is empty while the text sets one.
 */
final class TargetNotInTable implements Rule.OfPlan<List<TargetNotInTable.Goal>> {

  /** 累计建成床位8000张 tells how many there are then. */
  private static final Pattern BUILT = Pattern.compile("^(?:累计)?(?:建成|建有|拥有)");

  @Override
  public String id() {
    return "target-not-in-table";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT, Topic.INDICATORS);
  }

  /** What a goal is about: the core of its subject; the target of a row is null, and told whether it has any. */
  record Goal(String core, TargetWords target, boolean aimed) {
  }

  /** The goals of a statement; the core of the name of a row. */
  @Override
  public List<Goal> facts(Words words, PlanFrame frame) {
    if (words.row() != null) {
      boolean aimed = words.row().targets().stream().anyMatch(target -> !target.text().isBlank());
      return List.of(new Goal(IndicatorNames.core(words.text(), frame.region()), null, aimed));
    }
    if (!words.isAhead() || words.setting() != Words.Setting.BODY || words.targets().isEmpty()) {
      return null;
    }
    List<Goal> goals = new ArrayList<>();
    for (TargetWords target : words.targets()) {
      String core = IndicatorNames.core(target.subject(), frame.region());
      if (core.length() > 2) {
        goals.add(new Goal(core, target, true));
      }
    }
    return goals;
  }

  @Override
  public void check(CheckedPlan plan, Facts<List<Goal>> facts, Findings findings) {
    Set<String> known = new HashSet<>();
    Map<String, Words> empty = new HashMap<>();
    for (Part part : plan.indicators()) {
      Goal row = facts.of(part.words()).getFirst();
      known.add(row.core());
      if (!row.aimed() || lacksLast(part)) {
        empty.put(row.core(), part.words());
      }
    }
    if (known.isEmpty()) {
      return;
    }
    Set<TargetWords> alone = Collections.newSetFromMap(new IdentityHashMap<>());
    for (GoalsAndRows.Goal goal : GoalsAndRows.of(plan).goalsWithoutRow()) {
      alone.add(goal.target());
      findings.add(Severity.WARNING, RuleWords.message("target-not-in-table.goal", goal.target().subject()),
          FindingPlace.of(goal.part().words(), goal.target().start(), goal.target().end()));
    }
    Map<String, Boolean> missing = new HashMap<>();
    for (Part part : plan.parts()) {
      List<Goal> goals = part.words().isStatement() ? facts.of(part.words()) : null;
      if (goals != null) {
        for (Goal goal : goals) {
          String stock = BUILT.matcher(goal.core()).replaceFirst("");
          Words row = empty.size() * 2 < known.size() ? empty.get(stock) : null;
          if (row != null) {
            findings.add(Severity.WARNING,
                RuleWords.message("target-not-in-table.empty", row.row().name(), goal.target().subject()),
                FindingPlace.all(row), FindingPlace.of(part.words(), goal.target().start(), goal.target().end()));
          }
          boolean told = part.words().is(StatementKind.GOAL) || IndicatorNames.isRatio(goal.core());
          if (told && !alone.contains(goal.target())
              && missing.computeIfAbsent(goal.core(), core -> known.stream().noneMatch(name -> isPart(name, core)))) {
            findings.add(Severity.INFO, RuleWords.message("target-not-in-table.text", goal.target().subject()),
                FindingPlace.of(part.words(), goal.target().start(), goal.target().end()));
          }
        }
      }
    }
  }

  /** Whether a row has no target for the last year, for which the rows around it have one. */
  private static boolean lacksLast(Part row) {
    Integer last = lastYear(row.words().row(), true);
    return last != null && row.parent() != null && row.parent().children().stream()
        .filter(other -> other != row && other.words().row() != null)
        .filter(other -> last.equals(lastYear(other.words().row(), true))
            && last.equals(lastYear(other.words().row(), false)))
        .count() > 1 && !last.equals(lastYear(row.words().row(), false));
  }

  /** The last year of a row that has a cell, or one that says something. */
  private static Integer lastYear(IndicatorRow row, boolean empty) {
    return row.targets().stream().filter(target -> target.year() != null && (empty || !target.text().isBlank()))
        .map(IndicatorRow.RowTarget::year).max(Integer::compare).orElse(null);
  }

  private static boolean isPart(String name, String core) {
    return name.length() > 2 && (name.contains(core) || core.contains(name));
  }
}

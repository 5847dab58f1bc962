// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;
import org.plandesk.model.StatementKind;

/**
 * Indicators that no sentence which looks ahead speaks of, in one finding. It is only told; but a row that the goals leave out while they
 * tell of nearly all others is a warning of its own.
 */
final class IndicatorNotInText implements Rule.OfPlan<String>, Rule.Folding {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  @Override
  public String id() {
    return "indicator-not-in-text";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT, Topic.INDICATORS);
  }

  /** The core of the name of a row, the text of a statement that tells no fact, without blanks. */
  @Override
  public String facts(Words words, PlanFrame frame) {
    if (words.row() != null) {
      String core = IndicatorNames.core(words.text(), frame.region());
      return core.length() > 2 ? core : null;
    }
    boolean running =
        words.isStatement() && !words.is(StatementKind.FACT) && words.setting() != Words.Setting.TABLE;
    return running ? BLANKS.matcher(words.text()).replaceAll("") : null;
  }

  @Override
  public void check(CheckedPlan plan, Facts<String> facts, Findings findings) {
    StringBuilder text = new StringBuilder();
    for (Part part : plan.parts()) {
      String words = part.words().isStatement() ? facts.of(part.words()) : null;
      if (words != null) {
        text.append(words).append('\n');
      }
    }
    Set<Part> alone = GoalsAndRows.of(plan).rowsWithoutGoal().stream().map(GoalsAndRows.Row::part)
        .collect(Collectors.toSet());
    Map<String, Boolean> absent = new HashMap<>();
    List<FindingPlace> missing = new ArrayList<>();
    for (Part row : plan.indicators()) {
      String core = facts.of(row.words());
      if (alone.contains(row)) {
        findings.add(Severity.WARNING, RuleWords.message("indicator-not-in-text.row", row.words().row().name().strip()),
            FindingPlace.all(row.words()));
      } else if (core != null && absent.computeIfAbsent(core, name -> text.indexOf(name) < 0)) {
        missing.add(FindingPlace.all(row.words()));
      }
    }
    if (!missing.isEmpty()) {
      findings.add(Severity.INFO, message(missing.size()), missing, null);
    }
  }

  @Override
  public String message(int elements) {
    return RuleWords.message("indicator-not-in-text.rows", String.valueOf(elements));
  }
}

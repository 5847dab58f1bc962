// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.Role;
import org.plandesk.check.plan.Words;

/**
 * Numbers below a heading that do not begin with 1, where those below most other headings do.
 *
 * <p>Finds: （二） as the first section of a chapter. Leaves: numbers that go on from the heading before.
 */
final class FirstNumbers {

  /** Farther on a part of the document is missing, which is another matter. */
  private static final int FAR = 3;
  private static final int ENOUGH = 2;

  private FirstNumbers() {
  }

  /** The first and the last number of one style below one heading. */
  private record Run(Words first, int from, int to) {
  }

  static void find(CheckedPlan plan, Rule.Facts<NumberGap.Number> facts, Findings findings) {
    Map<String, List<Run>> styles = new LinkedHashMap<>();
    for (Part part : plan.parts()) {
      if (part.children().isEmpty()) {
        continue;
      }
      Map<String, Run> below = new HashMap<>();
      for (Part child : part.children()) {
        Words words = child.words();
        boolean counted = words.role() == Role.SECTION || words.role() == Role.ITEM;
        NumberGap.Number number = counted && !words.number().isEmpty() ? facts.of(words) : null;
        if (number != null && number.value() > 0) {
          below.merge(words.role() + number.style(), new Run(words, number.value(), number.value()),
              (run, more) -> new Run(run.first(), run.from(), more.to()));
        }
      }
      below.forEach((style, run) -> styles.computeIfAbsent(style, any -> new ArrayList<>()).add(run));
    }
    styles.values().forEach(runs -> report(runs, findings));
  }

  private static void report(List<Run> runs, Findings findings) {
    long begun = runs.stream().filter(run -> run.from() == 1).count();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean goesOn = i > 0 && run.from() > runs.get(i - 1).to() && runs.get(i - 1).to() > 1
          && run.from() - runs.get(i - 1).to() == 1;
      if (run.from() > 1 && run.from() <= FAR && run.to() > run.from() && !goesOn && begun >= ENOUGH
          && begun * 2 > runs.size()) {
        findings.add(Severity.WARNING,
            RuleWords.message("number-gap.first", run.first().number(), String.valueOf(run.from())),
            FindingPlace.all(run.first()));
      }
    }
  }
}

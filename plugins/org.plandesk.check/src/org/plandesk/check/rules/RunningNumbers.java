// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
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
 * Numbers of sections and items that go on from one heading to the next and skip some there.
 *
 * <p>Finds: 12. as the last below one heading and 14. as the first below the next, where the plan counts on elsewhere. Leaves:
 * numbers that start again below a heading.
 */
final class RunningNumbers {

  /** Farther away it is another count. */
  private static final int FAR = 4;
  /** So many headings go on with the count of the one before, before it is believed that they do. */
  private static final int ENOUGH = 2;

  private RunningNumbers() {
  }

  /** The first and the last number of one style below one heading. */
  private record Run(Part first, int from, int to) {

    Run goingOn(Run more) {
      return new Run(first, from, more.to);
    }
  }

  static void find(CheckedPlan plan, Rule.Facts<NumberGap.Number> facts, Findings findings) {
    Map<String, Map<Part, Run>> styles = new LinkedHashMap<>();
    for (Part part : plan.parts()) {
      NumberGap.Number number = isCounted(part.words()) ? facts.of(part.words()) : null;
      Part heading = number == null ? null : heading(part.parent(), number.style(), facts);
      if (heading != null && number.value() > 0) {
        styles.computeIfAbsent(number.style(), any -> new LinkedHashMap<>()).merge(heading,
            new Run(part, number.value(), number.value()), Run::goingOn);
      }
    }
    styles.values().forEach(runs -> borders(new ArrayList<>(runs.values()), findings));
  }

  /** A number that does not follow the one before stays in front of a statement. */
  private static boolean isCounted(Words words) {
    boolean heading = words.role() == Role.SECTION || words.role() == Role.ITEM;
    return words.setting() == Words.Setting.BODY
        && (heading || words.isStatement() && NumberGap.LEADING.matcher(words.text()).find());
  }

  /** What a count stands under: a statement that goes on with the count of an item stands in it, but not under it. */
  private static Part heading(Part around, String style, Rule.Facts<NumberGap.Number> facts) {
    Part at = around;
    while (at != null && !isHeading(at.words(), style, facts)) {
      at = at.parent();
    }
    return at;
  }

  private static boolean isHeading(Words words, String style, Rule.Facts<NumberGap.Number> facts) {
    boolean heading = words.role() == Role.CHAPTER || words.role() == Role.SECTION || words.role() == Role.ITEM;
    NumberGap.Number own = heading ? facts.of(words) : null;
    return heading && (own == null || !own.style().equals(style));
  }

  private static void borders(List<Run> runs, Findings findings) {
    int begin = 0;
    for (int i = 1; i <= runs.size(); i++) {
      if (i == runs.size() || runs.get(i).from() == 1) {
        count(runs.subList(begin, i), findings);
        begin = i;
      }
    }
  }

  /** One count, which the next one begins anew. */
  private static void count(List<Run> runs, Findings findings) {
    List<Integer> skipped = new ArrayList<>();
    int goingOn = 0;
    for (int i = 1; i < runs.size(); i++) {
      int step = runs.get(i).from() - runs.get(i - 1).to();
      if (step == 1) {
        goingOn++;
      } else if (step > 1 && step <= FAR) {
        skipped.add(i);
      } else {
        return;
      }
    }
    if (goingOn < ENOUGH || goingOn <= skipped.size()) {
      return;
    }
    for (int i : skipped) {
      report(runs.get(i).first().words(), runs.get(i - 1).to(), findings);
    }
  }

  private static void report(Words words, int before, Findings findings) {
    Matcher leading = NumberGap.LEADING.matcher(words.text());
    boolean inText = words.isStatement() && leading.find();
    findings.add(Severity.WARNING,
        RuleWords.message("number-gap.skipped", inText ? leading.group() : words.number(), String.valueOf(before),
            String.valueOf(before + 1)),
        inText ? FindingPlace.of(words, 0, leading.end()) : FindingPlace.all(words));
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Words;

/**
 * A figure of the table of indicators that a sentence gives to a superior level.
 *
 * <p>Finds: 全省水土保持率为42% in the plan of a county whose table has 42 as the baseline or target of 水土保持率. Leaves: other figures, which
 * may be those of the province.
 */
final class SuperiorFigures {

  private static final Pattern FIGURE = Pattern.compile(
      "(全[省市])(\\p{IsHan}[\\p{IsHan}（）()]{2,24}?)(?:约?为|达到|达|是|已达|提高到|稳定在|保持在|有|共)?([0-9]+(?:\\.[0-9]+)?)([万亿]?)([%％‰\\p{IsHan}])");

  /** A figure in its place. */
  record Told(String scope, String core, double value, int start, int end) {
  }

  private SuperiorFigures() {
  }

  /** What a sentence gives to a superior level; null for nothing. */
  static List<Told> told(Words words, PlanFrame frame) {
    if (!words.isStatement() || !words.text().contains("全省") && !words.text().contains("全市")) {
      return null;
    }
    List<Told> told = new ArrayList<>();
    Matcher figure = FIGURE.matcher(words.text());
    while (figure.find()) {
      if (SuperiorScope.level(figure.group(1)).isOver(frame.level())) {
        told.add(new Told(figure.group(1), IndicatorNames.core(figure.group(2), frame.region()),
            Double.parseDouble(figure.group(3)), figure.start(1), figure.end(1)));
      }
    }
    return told.isEmpty() ? null : told;
  }

  static void find(CheckedPlan plan, Rule.Facts<List<Told>> facts, Findings findings) {
    Map<String, Words> rows = new HashMap<>();
    for (Part row : plan.indicators()) {
      rows.putIfAbsent(IndicatorNames.core(row.words().text(), plan.frame().region()), row.words());
    }
    if (rows.isEmpty()) {
      return;
    }
    for (Part part : plan.parts()) {
      List<Told> told = facts.of(part.words());
      // What looks ahead is judged whatever it counts.
      if (told != null && !part.words().isAhead()) {
        told.stream().filter(figure -> isOf(rows.get(figure.core()), figure.value()))
            .forEach(figure -> findings.add(Severity.WARNING,
                RuleWords.message("superior-scope.text", figure.scope()),
                FindingPlace.of(part.words(), figure.start(), figure.end()),
                FindingPlace.all(rows.get(figure.core()))));
      }
    }
  }

  private static boolean isOf(Words row, double value) {
    return row != null && row.row().baseline() != null && Amount.same(row.row().baseline(), value)
        && !row.text().startsWith("全");
  }
}

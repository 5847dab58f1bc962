// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Role;
import org.plandesk.check.plan.Words;

/**
 * Marks or words stand twice: 。。 ，， 、， 的的 ({@link DoubledWords}).
 *
 * <p>Leaves: …… and ——, ！！ is reported as well, since official texts have none.
 */
final class DoubledMark implements Rule.OfWords {

  private static final Pattern DOUBLED =
      Pattern.compile("^[，。；、：！？]+|[，。；：、！？][ ]?[，。；：、！？]+|“{2,}|”{2,}");

  @Override
  public String id() {
    return "punctuation-doubled";
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    if (words.role() == Role.INDICATOR || words.role() == Role.TABLE || words.setting() == Words.Setting.TABLE) {
      return;
    }
    DoubledWords.find(words.text(),
        (start, end, once) -> report(words, start, end, once, findings));
    Matcher doubled = DOUBLED.matcher(words.text());
    while (doubled.find()) {
      String marks = doubled.group();
      report(words, doubled.start(), doubled.end(), doubled.start() == 0 ? "" : marks.substring(0, 1), findings);
    }
  }

  private static void report(Words words, int start, int end, String once, Findings findings) {
    findings.add(Severity.WARNING,
        RuleWords.message("punctuation-doubled.text", words.text().substring(start, end)),
        List.of(FindingPlace.of(words, start, end)), TextFix.replace(words, start, end, once));
  }
}

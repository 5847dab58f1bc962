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
 * Marks or little words stand twice: 。。 ，， 、， 的的.
 *
 * <p>Leaves: …… and ——, ！！ is reported as well, since official texts have none.
 */
final class DoubledMark implements Rule.OfWords {

  private static final Pattern DOUBLED =
      Pattern.compile("[，。；：、！？][ ]?[，。；：、！？]+|的的(?!确)|和和(?!美|睦|气)|与与|在在(?!建)|了了(?!解)|“{2,}|”{2,}");

  @Override
  public String id() {
    return "punctuation-doubled";
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    if (words.role() == Role.INDICATOR || words.role() == Role.TABLE) {
      return;
    }
    Matcher doubled = DOUBLED.matcher(words.text());
    while (doubled.find()) {
      String marks = doubled.group();
      findings.add(Severity.WARNING, RuleWords.message("punctuation-doubled.text", marks),
          List.of(FindingPlace.of(words, doubled.start(), doubled.end())),
          TextFix.replace(words, doubled.start(), doubled.end(), marks.substring(0, 1)));
    }
  }
}

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
import org.plandesk.check.plan.Words;

/**
 * A comma, semicolon or colon of a Latin keyboard between Chinese words.
 *
 * <p>Leaves: 1,200 and 15:45, Latin words, texts that use these marks throughout.
 */
final class HalfWidthMark implements Rule.OfWords {

  private static final String NARROW = ",;:?!.";
  private static final String WIDE = "，；：？！。";
  private static final Pattern HALF = Pattern.compile(
      "(?<=[\\p{IsHan}”）》%])[,;:?!](?=[\\p{IsHan}“（《])|(?<=\\p{IsHan})[,;](?=[0-9])|(?<=[0-9%])[,;](?=\\p{IsHan})|(?<=[\\p{IsHan}”）》%])\\.(?=\\p{IsHan}|\\s*$)");

  @Override
  public String id() {
    return "punctuation-half-width";
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    if (frame.halfWidth() || !words.isStatement()) {
      return;
    }
    Matcher mark = HALF.matcher(words.text());
    while (mark.find()) {
      String wide = String.valueOf(WIDE.charAt(NARROW.indexOf(mark.group())));
      findings.add(Severity.WARNING, RuleWords.message("punctuation-half-width.text", mark.group(), wide),
          List.of(FindingPlace.of(words, mark.start(), mark.end())),
          TextFix.replace(words, mark.start(), mark.end(), wide));
    }
  }
}

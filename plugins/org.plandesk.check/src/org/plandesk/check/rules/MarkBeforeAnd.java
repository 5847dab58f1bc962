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
 * A pause mark stands where a word already joins: 、和, 、及, 、等.
 *
 * <p>Leaves: words that begin so: 、和谐, 、及时, 、等级.
 */
final class MarkBeforeAnd implements Rule.OfWords {

  private static final Pattern JOINED = Pattern.compile(
      "[、](?:和(?![谐平睦美顺田善解缓气声布县硕静龙政林平])|与(?![会时共论众生民])|及(?![时格早第笄物])|以及|或(?![许有])|并且|并(?![轨购网联入列行存发举重肩蒂行])|以便|等(?![级待候效离额值高距同比温位腰于量保边]))");

  @Override
  public String id() {
    return "punctuation-before-and";
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    if (!words.isStatement() || words.text().indexOf('、') < 0) {
      return;
    }
    Matcher joined = JOINED.matcher(words.text());
    while (joined.find()) {
      findings.add(Severity.WARNING, RuleWords.message("punctuation-before-and.text", joined.group()),
          List.of(FindingPlace.of(words, joined.start(), joined.end())),
          TextFix.replace(words, joined.start(), joined.start() + 1, ""));
    }
  }
}

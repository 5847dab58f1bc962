// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.Words;
import org.plandesk.text.ChineseNumbers;

/**
 * Numbers such as 3.2 that begin with the number of another heading than the one they stand under.
 *
 * <p>Finds: 3.2 under 4. Leaves: plans whose numbers do not follow their headings, headings whose own number is no figure.
 */
final class ChapterNumbers {

  private static final Pattern DOTTED = Pattern.compile("([0-9]{1,2}(?:\\.[0-9]{1,2})*)\\.([0-9]{1,2})[.、]?");
  private static final Pattern FIGURE =
      Pattern.compile("([0-9]{1,2}(?:\\.[0-9]{1,2})*)[.、]?|第?([一二三四五六七八九十]{1,3})[章、.]?");
  /** So many follow their heading for each that does not. */
  private static final int RULE = 4;

  private ChapterNumbers() {
  }

  static void find(CheckedPlan plan, Findings findings) {
    List<Part> strange = new ArrayList<>();
    int following = 0;
    for (Part part : plan.parts()) {
      Matcher number = DOTTED.matcher(part.words().number().strip());
      Matcher above = FIGURE.matcher(part.parent() == null ? "" : part.parent().words().number().strip());
      boolean heads = part.words().setting() == Words.Setting.BODY && !part.words().isStatement();
      if (heads && number.matches() && above.matches()) {
        String heading = above.group(1) != null ? above.group(1)
            : String.valueOf(ChineseNumbers.parse(above.group(2)));
        if (number.group(1).equals(heading)) {
          following++;
        } else {
          strange.add(part);
        }
      }
    }
    if (following >= RULE * strange.size()) {
      strange.forEach(part -> findings.add(Severity.WARNING,
          RuleWords.message("number-gap.elsewhere", part.words().number(), part.parent().words().number()),
          FindingPlace.all(part.words())));
    }
  }
}

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

/**
 * A sentence has no mark before （责任单位：……）, where nearly all others of the plan have one.
 */
final class OpenBeforeRemark {

  private static final Pattern REMARK = Pattern.compile("（(?:责任|牵头)(?:单位|部门)?[：:]");
  private static final Pattern OPEN = Pattern.compile("[^。；！？），、：](?=（(?:责任|牵头)(?:单位|部门)?[：:][^（）]*）。?$)");
  /** So many have a mark for each that does not. */
  private static final int MANY = 4;

  private OpenBeforeRemark() {
  }

  private record Place(Words words, int at) {
  }

  private static boolean mayHaveRemark(String text) {
    return text.indexOf('（') >= 0 && (text.contains("责任") || text.contains("牵头"));
  }

  static void find(CheckedPlan plan, Findings findings) {
    int closed = 0;
    List<Place> open = new ArrayList<>();
    for (Part part : plan.parts()) {
      Words words = part.words();
      if (words.isStatement() && words.setting() != Words.Setting.TABLE && mayHaveRemark(words.text())) {
        Matcher remark = OPEN.matcher(words.text());
        closed += REMARK.matcher(words.text()).lookingAt() ? 1 : 0;
        if (remark.find()) {
          open.add(new Place(words, remark.end()));
        }
      }
    }
    if (closed >= MANY * open.size()) {
      open.forEach(place -> findings.add(Severity.WARNING, RuleWords.message("punctuation-missing.text"),
          List.of(FindingPlace.of(place.words(), place.at() - 1, place.at())),
          TextFix.replace(place.words(), place.at(), place.at(), "。")));
    }
  }
}

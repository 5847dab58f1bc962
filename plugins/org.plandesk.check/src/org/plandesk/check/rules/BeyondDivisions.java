// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.Map;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.Division;
import org.plandesk.check.plan.Level;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Words;

/**
 * More towns, villages or counties than the region has.
 *
 * <p>Finds: 28个乡镇 where the plan says that there are 18, 41个市（州） in a province. Leaves: fewer ones, 28个乡镇卫生院, what is counted
 * year by year.
 */
final class BeyondDivisions {

  /** No region of a level has more, where its plan does not tell how many it has. */
  private static final Map<Level, Map<Division, Integer>> NEVER = Map.of(
      Level.PROVINCE, Map.of(Division.PREFECTURE, 22, Division.COUNTY, 200, Division.TOWNSHIP, 5_000),
      Level.CITY, Map.of(Division.COUNTY, 30, Division.TOWNSHIP, 450, Division.VILLAGE, 8_000),
      Level.COUNTY, Map.of(Division.TOWNSHIP, 70, Division.VILLAGE, 1_600),
      Level.TOWN, Map.of(Division.VILLAGE, 150));
  private static final Pattern OTHERS = Pattern.compile("人次|场次|累计|全国|外省|周边|结对|对口|其他|国家");

  private static final Pattern WITH_OTHERS = Pattern.compile("[（(、和及与](?:社区|居委会|村|街道|镇|乡|农场|园区)");

  private BeyondDivisions() {
  }

  static void check(Words words, PlanFrame frame, Findings findings) {
    String text = words.text();
    if (!words.isAhead() || text.indexOf('个') < 0) {
      return;
    }
    Map<Division, Integer> never = NEVER.getOrDefault(frame.level(), Map.of());
    Division.Count count = Division.next(text, 0);
    while (count != null) {
      Integer most = frame.divisions().getOrDefault(count.division(), never.get(count.division()));
      int clause = Math.max(text.lastIndexOf('，', count.start()), text.lastIndexOf('；', count.start())) + 1;
      // 142个行政村（社区） are villages and neighbourhoods.
      boolean more = WITH_OTHERS.matcher(text.substring(count.end())).lookingAt();
      if (most != null && !more && count.number() > most
          && !OTHERS.matcher(text.substring(clause, count.start())).find()) {
        findings.add(Severity.WARNING,
            RuleWords.message("beyond-region.text", text.substring(count.start(), count.end())),
            FindingPlace.of(words, count.start(), count.end()));
      }
      count = Division.next(text, count.end());
    }
  }
}

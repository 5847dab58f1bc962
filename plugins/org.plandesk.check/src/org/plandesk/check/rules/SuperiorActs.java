// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.Level;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Words;

/**
 * A plan speaks of what only a superior level does, or of regions like its own as if they were its parts.
 *
 * <p>Finds in a county's plan: 各县（市、区）要制定计划, 纳入市级财政预算, 省政府成立领导小组, 省财政厅每年安排资金, 出台《滨江市慈善条例》. Leaves: 争取省级财政资金, 落实《滨江市慈善条例》,
 * background.
 */
final class SuperiorActs {

  private static final String DIVISIONS =
      "县（市、区）|县（区、市）|市、县（区）|县（区）|区（县）|县（市）|市县|县市区|县区|区县|县市|设区市|设区的市|市（州）|市州|地市|地级市";
  private static final Pattern PARTS_OF_CITY = Pattern.compile("各(?:" + DIVISIONS + ")(?!级)");
  private static final Pattern PARTS_OF_PROVINCE = Pattern.compile("各(?:设区市|设区的市|市（州）|市州|地市|地级市)");
  private static final Pattern WITH_OTHERS = Pattern.compile("(?:与|同|和|对接|面向|学习|辐射|借鉴|向|优于|高于|低于|领先)(?:周边|其他|兄弟)?$");
  private static final String OWN_ACTS =
      "(?:要|应|应当|将)?(?:定期|每年|每季度|每半年|成立|建立|组织|统筹|制定|安排|加大|加强|把|负责|牵头|出台|设立|印发|听取|研究)";
  private static final String ORGANS = "(?:委|政府|人民政府)(?:、{0}(?:政府|人民政府))?";
  private static final Pattern PROVINCE_ACTS = Pattern.compile("(?<=^|[，。；])(?:" + ORGANS.replace("{0}", "省")
      .replaceFirst("^", "省") + "|省\\p{IsHan}{2,10}(?:厅|局|委|办|室))" + OWN_ACTS);
  private static final Pattern CITY_ACTS = Pattern.compile("(?<=^|[，。；])市" + ORGANS.replace("{0}", "市") + OWN_ACTS);
  private static final Pattern BUDGET = Pattern.compile(
      "(?:纳入|列入)(省|市)(?:级)?(?:财政|年度)(?:预算|年度预算)|加大(省|市)级财政(?:投入|支持|资金投入|保障)|(?<=^|[，。；])(省|市)级财政(?:每年|要|应|五年|共)?(?:安排|投入|列支|统筹)");
  private static final Pattern RULES_OF = Pattern.compile(
      "(?:出台|制定|修订|编制|颁布|起草|印发)(?:实施)?《(\\p{IsHan}{2,4}(省|市))(?=[^》]*(?:条例|办法|规定|规划|方案|细则|意见|计划)》)");

  private SuperiorActs() {
  }

  static void check(Words words, PlanFrame frame, Findings findings) {
    Level level = frame.level();
    boolean county = level == Level.COUNTY || level == Level.TOWN;
    if (!words.isAhead() || !county && level != Level.CITY || frame.region() == null) {
      return;
    }
    Matcher parts = (county ? PARTS_OF_CITY : PARTS_OF_PROVINCE).matcher(words.text());
    while (parts.find()) {
      if (!WITH_OTHERS.matcher(words.text().substring(0, parts.start())).find()) {
        report(words, parts.start(), parts.end(), findings);
      }
    }
    Matcher act = PROVINCE_ACTS.matcher(words.text());
    while (act.find()) {
      report(words, act.start(), act.end(), findings);
    }
    Matcher city = county ? CITY_ACTS.matcher(words.text()) : null;
    while (city != null && city.find()) {
      report(words, city.start(), city.end(), findings);
    }
    levels(BUDGET.matcher(words.text()), words, county, findings);
    Matcher rules = RULES_OF.matcher(words.text());
    while (rules.find()) {
      boolean own = rules.group(1).endsWith(frame.region()) || frame.region().startsWith(rules.group(1))
          || words.text().startsWith(frame.region(), rules.end());
      if (!own && (county || rules.group(2).equals("省"))) {
        report(words, rules.start(), rules.end(), findings);
      }
    }
  }

  private static void levels(Matcher found, Words words, boolean county, Findings findings) {
    while (found.find()) {
      if (county || found.group().indexOf('省') >= 0) {
        report(words, found.start(), found.end(), findings);
      }
    }
  }

  private static void report(Words words, int start, int end, Findings findings) {
    findings.add(Severity.WARNING, RuleWords.message("superior-scope.text", words.text().substring(start, end)),
        List.of(FindingPlace.of(words, start, end)), null);
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.Words;

/**
 * More people above a higher age than above a lower one.
 *
 * <p>Finds: 60岁及以上84.2万人 and 80岁及以上116万人 in one sentence. Leaves: shares, sentences about two regions.
 */
final class AgeGroups {

  private static final Pattern GROUP =
      Pattern.compile("([0-9]{2,3})周?岁(?:及)?以上[^，。；0-9]{0,10}?([0-9]+(?:\\.[0-9]+)?)([万亿]?)人");
  private static final int FIRST_GROUPS = 2;

  private AgeGroups() {
  }

  static void check(Words words, Findings findings) {
    if (words.text().indexOf('岁') < 0) {
      return;
    }
    Matcher group = GROUP.matcher(words.text());
    int age = 0;
    double people = 0;
    String shown = "";
    int groups = 0;
    while (group.find()) {
      groups++;
      int next = Integer.parseInt(group.group(1));
      double more = Double.parseDouble(group.group(2)) * Amount.scale(group.group(3));
      if (groups >= FIRST_GROUPS && next > age && more > people) {
        String part = words.text().substring(group.start(2), group.end());
        findings.add(Severity.ERROR, RuleWords.message("sum-differs.part", shown, part),
            FindingPlace.of(words, group.start(), group.end()));
      }
      age = next;
      people = more;
      shown = words.text().substring(group.start(2), group.end());
    }
  }
}

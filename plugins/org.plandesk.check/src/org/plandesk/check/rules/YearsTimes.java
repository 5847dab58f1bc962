// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.Words;
import org.plandesk.text.ChineseNumbers;

/**
 * So much a year does not make what so many years are said to make.
 *
 * <p>Finds: 每年安排20亿元，五年累计120亿元. Leaves: rough figures (每年不少于20亿元), other units.
 */
final class YearsTimes {

  private static final Pattern TIMES = Pattern.compile(
      "(每年[^，。；0-9]{0,20})([0-9][^，。；]{0,12})，?[^，。；0-9]{0,6}?([二两三四五六七八九十2-9]|10)年(?:内|间)?(?:共|累计|合计|总计|计)[^，。；0-9]{0,10}([0-9][^，。；]{0,12})");
  private static final Pattern ROUGH = Pattern.compile("不少于|不低于|以上|左右|约|至少|超过|递增|增长|余");

  private YearsTimes() {
  }

  static void check(Words words, Findings findings) {
    if (!words.text().contains("每年")) {
      return;
    }
    Matcher times = TIMES.matcher(words.text());
    while (times.find()) {
      List<Amount> each = Amount.in(times.group(2));
      List<Amount> all = Amount.in(times.group(4));
      if (each.isEmpty() || all.isEmpty() || ROUGH.matcher(times.group()).find()
          || !each.getFirst().unit().equals(all.getFirst().unit())) {
        continue;
      }
      int years = ChineseNumbers.parse(times.group(3));
      double sum = each.getFirst().value() * years;
      if (!Amount.same(sum, all.getFirst().value())) {
        findings.add(Severity.WARNING,
            RuleWords.message("sum-differs.times", each.getFirst().words(), String.valueOf(years),
                Amount.write(sum / all.getFirst().size()), all.getFirst().words()),
            FindingPlace.of(words, times.start(2), times.start(4) + all.getFirst().end()));
      }
    }
  }
}

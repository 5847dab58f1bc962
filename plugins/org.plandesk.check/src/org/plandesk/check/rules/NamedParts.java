// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.Words;

/**
 * The parts of an amount that a sentence comes back to by its name.
 *
 * <p>Finds: 医院9个、基层机构384个；基层机构中，卫生院18个、卫生室312个、诊所61个. Leaves: fewer parts than three, parts that make much more or much less.
 */
final class NamedParts {

  private static final Pattern NAMED = Pattern.compile("(?<=[；。])(?!其中)(\\p{IsHan}{3,14})中，");
  private static final int ENOUGH = 3;
  /** Parts that are farther off are no parts. */
  private static final double NEAR = 0.25;

  private NamedParts() {
  }

  static void check(Words words, List<Amount> amounts, Findings findings) {
    if (!words.text().contains("中，")) {
      return;
    }
    Matcher named = NAMED.matcher(words.text());
    while (named.find()) {
      int end = words.text().indexOf('；', named.end());
      int until = end < 0 ? words.text().length() : end;
      for (Amount whole : amounts) {
        List<Amount> parts = amounts.stream().filter(part -> part.start() >= named.end() && part.end() <= until
            && part.unit().equals(whole.unit())).toList();
        double sum = parts.stream().mapToDouble(Amount::value).sum();
        boolean ofName = whole.end() <= named.start()
            && words.text().substring(0, whole.start()).endsWith(named.group(1)) && parts.size() >= ENOUGH;
        if (ofName && !Amount.same(sum, whole.value()) && Math.abs(sum - whole.value()) <= NEAR * whole.value()) {
          findings.add(Severity.WARNING,
              SumDiffers.message(whole.words(), sum / whole.size(),
                  parts.stream().map(part -> part.value() / whole.size()).toList()),
              FindingPlace.of(words, whole.start(), parts.getLast().end()));
        }
      }
    }
  }
}

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
import org.plandesk.check.plan.Words;

/**
 * What is left of a whole once something is taken from it.
 *
 * <p>Finds: 总数75台，除33台停产外，已有14台……、25台……、5台…… (77) · 面积28万亩，其中水域7.2万亩，其他20.8万公顷, whose digits add up and whose units do not.
 */
final class RestSums {

  private static final Pattern EXCEPTED =
      Pattern.compile("(?:总数|总量|共有|现有|共计|共)(?:为|有|达)?(?=[0-9])[0-9.,]+[万亿]?\\p{IsHan}{1,2}，除(?=[0-9])");
  private static final Pattern REST = Pattern.compile("(?:其他|其余|剩余|余下)[^，。；、0-9]{0,8}$");
  private static final int ENOUGH = 3;
  /** Parts that make much more or much less are no parts. */
  private static final double NEAR = 0.25;

  private RestSums() {
  }

  static void check(Words words, List<Amount> amounts, Findings findings) {
    String text = words.text();
    if (text.contains("，除")) {
      excepted(words, amounts, findings);
    }
    if (text.contains("其中") && (text.indexOf('余') >= 0 || text.contains("其他"))) {
      rest(words, amounts, findings);
    }
  }

  private static void excepted(Words words, List<Amount> amounts, Findings findings) {
    Matcher excepted = EXCEPTED.matcher(words.text());
    while (excepted.find()) {
      int from = excepted.end();
      int end = words.text().indexOf('。', from) < 0 ? words.text().length() : words.text().indexOf('。', from);
      Amount whole = null;
      List<Amount> parts = new ArrayList<>();
      for (Amount amount : amounts) {
        whole = amount.end() < from && amount.start() >= excepted.start() ? amount : whole;
        boolean part = amount.start() >= from && amount.end() <= end && whole != null
            && amount.unit().equals(whole.unit());
        if (part) {
          parts.add(amount);
        }
      }
      double sum = parts.stream().mapToDouble(Amount::value).sum();
      boolean all = whole != null && parts.size() >= ENOUGH
          && words.text().startsWith("外", outside(words.text(), parts.getFirst().end()));
      if (all && !Amount.same(sum, whole.value()) && Math.abs(sum - whole.value()) <= NEAR * whole.value()) {
        findings.add(Severity.WARNING,
            SumDiffers.message(whole.words(), sum / whole.size(),
                parts.stream().map(part -> part.value() / parts.getFirst().size()).toList()),
            FindingPlace.of(words, whole.start(), parts.getLast().end()));
      }
    }
  }

  /** Where the clause of what is excepted ends with 外, when it does. */
  private static int outside(String text, int from) {
    int comma = text.indexOf('，', from);
    return comma < 0 ? text.length() : comma - 1;
  }

  private static void rest(Words words, List<Amount> amounts, Findings findings) {
    for (int i = 2; i < amounts.size(); i++) {
      Amount whole = amounts.get(i - 2);
      Amount part = amounts.get(i - 1);
      Amount rest = amounts.get(i);
      boolean among = words.text().substring(whole.end(), part.start()).contains("其中")
          && words.text().substring(whole.end(), rest.start()).indexOf('。') < 0;
      boolean digits = Amount.same(whole.value() / whole.size(),
          part.value() / part.size() + rest.value() / rest.size());
      boolean otherUnit = whole.unit().equals(part.unit()) && whole.size() == part.size()
          && (!whole.unit().equals(rest.unit()) || whole.size() != rest.size());
      if (among && digits && otherUnit && REST.matcher(words.text().substring(0, rest.start())).find()) {
        findings.add(Severity.WARNING, RuleWords.message("sum-differs.unit", rest.words(), whole.words()),
            FindingPlace.of(words, rest.start(), rest.end()), FindingPlace.of(words, whole.start(), whole.end()));
      }
    }
  }
}

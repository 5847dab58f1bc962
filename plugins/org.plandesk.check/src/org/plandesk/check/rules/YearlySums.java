// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.Words;

/**
 * Parts by years, told without 其中, that make more than the whole before them, or another sum than the one behind them.
 *
 * <p>Finds: 整治26处，2024年整治8处、2025年整治8处、2026年整治6处、2027年整治6处 · 2023年治理15公里；2024年治理14公里；2025年治理13公里，累计治理52公里. Leaves: what adds up over the years (达到8处、达到16处), years that
 * make less, which need not be all, parts after 其中, which {@link SentenceSums} adds up.
 */
final class YearlySums {

  private static final int FEWEST = 3;
  /** Between the parts of one list stands a year and a verb. */
  private static final int LONGEST = 16;
  private static final Pattern IN_YEAR = Pattern.compile(
      "(?:^|[，、；：])(?:(?:20[0-9]{2}[—－–~～-]{1,2})?20[0-9]{2}年(?!底|末)|[前后][一二两三四1-4]年)[^0-9，、；。到达至累比每]{0,8}$");
  private static final Pattern IN_YEARS =
      Pattern.compile("(?:20[0-9]{2}[—－–~～-]{1,2}20[0-9]{2}年|前[一二两三四1-4]年)[^0-9，、；。]{0,8}$");

  private static final Pattern SUM = Pattern.compile("[，；](?:累计|共计|合计|总计|共)[^0-9，；。增新]{0,10}");

  private YearlySums() {
  }

  static void check(Words words, Findings findings) {
    String text = words.text();
    if (text.contains("其中")) {
      return;
    }
    List<Amount> amounts = Amount.in(text);
    behind(words, amounts, findings);
    Amount whole = null;
    List<Amount> parts = new ArrayList<>();
    for (Amount amount : amounts) {
      if (IN_YEAR.matcher(text.substring(0, amount.start())).find()) {
        boolean fits = whole != null && whole.unit().equals(amount.unit());
        if (fits && (parts.isEmpty() || amount.start() - parts.getLast().end() <= LONGEST)) {
          parts.add(amount);
        }
      } else if (parts.isEmpty() && !amount.isRatio() && !SentenceSums.isRough(text, amount)) {
        whole = amount;
      }
    }
    boolean years =
        parts.size() > 1 && IN_YEARS.matcher(text.substring(0, parts.getFirst().start())).find();
    if (parts.size() >= FEWEST || years) {
      report(words, whole, parts, findings);
    }
  }

  /** The parts from the beginning of the sentence on, each of a year, with their sum right behind the last. */
  private static void behind(Words words, List<Amount> amounts, Findings findings) {
    String text = words.text();
    List<Amount> parts = new ArrayList<>();
    for (Amount amount : amounts) {
      String before = text.substring(parts.isEmpty() ? 0 : parts.getLast().end(), amount.start());
      boolean fits = !amount.isRatio() && (parts.isEmpty() || parts.getFirst().unit().equals(amount.unit()));
      if (fits && IN_YEAR.matcher(text.substring(0, amount.start())).find() && before.length() <= LONGEST) {
        parts.add(amount);
      } else if (fits && parts.size() >= FEWEST && SUM.matcher(before).matches()) {
        double sum = parts.stream().mapToDouble(Amount::value).sum();
        Severity severity = SumDiffers.severity(amount.value(), sum, parts.size());
        if (severity != null && !SentenceSums.isRough(text, amount)) {
          findings.add(severity,
              SumDiffers.message(amount.words(), sum / amount.size(),
                  parts.stream().map(part -> part.value() / amount.size()).toList()),
              FindingPlace.of(words, parts.getFirst().start(), amount.end()));
        }
        return;
      } else {
        parts.clear();
      }
    }
  }

  private static void report(Words words, Amount whole, List<Amount> parts, Findings findings) {
    double sum = parts.stream().mapToDouble(Amount::value).sum();
    Severity severity = SumDiffers.severity(whole.value(), sum, parts.size());
    boolean step = parts.stream().anyMatch(part -> part.value() >= whole.value());
    if (severity != null && sum > whole.value() && !step) {
      double size = whole.size();
      findings.add(severity,
          SumDiffers.message(whole.words(), sum / size, parts.stream().map(part -> part.value() / size).toList()),
          FindingPlace.of(words, whole.start(), parts.getLast().end()));
    }
  }
}

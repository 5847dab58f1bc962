// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.Words;

/**
 * Shares of one whole that make more than all of it.
 *
 * <p>Finds: 占比分别为45%、38%、27% · 甲占45%、乙占38%、丙占27%. Leaves: shares of different things (覆盖率分别达到95%、90%), shares that make less, which need not
 * be all.
 */
final class ShareSums {

  private static final Pattern LIST = Pattern.compile(
      "(?:占比|占[^，。；0-9]{2,16}(?:比重|比例)|分别占)[^，。；0-9]{0,8}?([0-9.]+[%％](?:[、和与，]{1,2}[0-9.]+[%％])+)");
  private static final Pattern NAMED =
      Pattern.compile("[^，。；、0-9]{1,12}占(?:比)?(?:达到|达|为|到)?([0-9]+(?:\\.[0-9]+)?)[%％]");
  /** 按照30%、40%、30%的比例分担 divides the whole. */
  private static final Pattern DIVIDED = Pattern.compile(
      "按照?[^，。；0-9]{0,12}([0-9.]+[%％](?:[、和与，]{1,2}[0-9.]+[%％])+)的?(?:比例|标准|份额)?(?=[^。；]{0,24}(?:分担|分摊|承担|负担|出资|分配|配套|安排|落实|拨付|支付))");
  private static final Pattern SHARE = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)[%％]");
  private static final double WHOLE = 100.5;
  private static final Pattern BESIDE = Pattern.compile(
      "[0-9][万亿]?\\p{IsHan}{1,3}[，（]占(?:比|总[^，。；0-9]{1,8})?(?:为|达)?([0-9]+(?:\\.[0-9]+)?)[%％]");
  /** Between one share and the next. */
  private static final int LONGEST = 16;
  private static final double HUNDRED = 100;
  /** 占比达到62%，其中甲占24%……: parts of a share. */
  private static final Pattern WHOLE_AHEAD = Pattern.compile("占[^0-9，；。]{0,8}([0-9]+(?:\\.[0-9]+)?)[%％][，；](?:其中)?$");
  private static final double ROUNDED = 0.25;

  private ShareSums() {
  }

  static void check(Words words, Findings findings) {
    divided(words, findings);
    if (words.text().indexOf('占') < 0) {
      return;
    }
    beside(words, findings);
    Matcher list = LIST.matcher(words.text());
    while (list.find()) {
      List<Double> shares = shares(list.group(1));
      report(words, list.start(1), list.end(1), shares, findings);
    }
    List<Double> row = new ArrayList<>();
    int start = -1;
    int end = -1;
    Matcher named = NAMED.matcher(words.text());
    while (named.find()) {
      boolean goesOn =
          end >= 0 && !named.group().startsWith("其中") && words.text().substring(end, named.start()).matches("[、，和]");
      if (!goesOn) {
        report(words, start, end, row, findings);
        row.clear();
        start = named.start();
      }
      row.addAll(shares(named.group()));
      end = named.end();
    }
    report(words, start, end, row, findings);
  }

  /** 省级14亿元，占50%；市县9亿元，占30%；社会6亿元，占30%: each amount with its share. */
  private static void beside(Words words, Findings findings) {
    Matcher share = BESIDE.matcher(words.text());
    List<Double> shares = new ArrayList<>();
    int start = -1;
    int end = -1;
    while (share.find()) {
      if (end >= 0 && share.start() - end > LONGEST) {
        report(words, start, end, shares, findings);
        shares.clear();
      }
      start = shares.isEmpty() ? share.start() : start;
      end = share.end();
      shares.add(Double.valueOf(share.group(1)));
    }
    report(words, start, end, shares, findings);
  }

  private static void divided(Words words, Findings findings) {
    Matcher list = DIVIDED.matcher(words.text());
    while (list.find()) {
      List<Double> shares = shares(list.group(1));
      double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
      if (Math.abs(sum - HUNDRED) > ROUNDED && sum < 2 * HUNDRED) {
        findings.add(Severity.WARNING, SumDiffers.message("100%", sum, shares),
            FindingPlace.of(words, list.start(1), list.end(1)));
      }
    }
  }

  private static List<Double> shares(String text) {
    List<Double> shares = new ArrayList<>();
    Matcher share = SHARE.matcher(text);
    while (share.find()) {
      shares.add(Double.valueOf(share.group(1)));
    }
    return shares;
  }

  private static void report(Words words, int start, int end, List<Double> shares, Findings findings) {
    double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
    Matcher whole = start < 0 ? null : WHOLE_AHEAD.matcher(words.text().substring(0, start));
    if (whole != null && whole.find() && shares.size() > 1) {
      double all = Double.parseDouble(whole.group(1));
      if (sum > all + ROUNDED && all < 100) {
        findings.add(Severity.WARNING, SumDiffers.message(whole.group(1) + "%", sum, shares),
            FindingPlace.of(words, whole.start(1), end));
      }
      return;
    }
    boolean each = shares.stream().allMatch(share -> share < 100);
    if (shares.size() > 2 && each && sum > WHOLE && sum < 2 * WHOLE) {
      findings.add(Severity.WARNING, SumDiffers.message("100%", sum, shares), FindingPlace.of(words, start, end));
    }
  }
}

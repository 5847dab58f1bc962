// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Words;
import org.plandesk.text.ChineseNumbers;

/**
 * So much a year does not make what so many years are said to make.
 *
 * <p>Finds: 每年安排20亿元，五年累计120亿元 · 五年安排5亿元，年均2亿元 · 2022年起每年提供80个，至2025年累计提供420个. 每年不少于20亿元，五年共80亿元. Leaves: other rough figures, other units. Where
 * no number of years is told, those of the plan are meant most likely: of these it is only told.
 */
final class YearsTimes {

  private static final String YEARS =
      "(?:(?<years>[二两三四五六七八九十2-9]|10)年(?:内|间|来)?|“十[一二三四五六]五”(?:期间|时期)?|规划期[内间]?)";
  private static final String EACH = "(?:每年|年均|平均每年|每年平均)[^，。；0-9]{0,20}(?<each>[0-9][^，。；]{0,12})";
  private static final String ALL = "(?<all>[0-9][^，。；]{0,12})";
  private static final String SUMMED = "(?:共|累计|合计|总计|计|新增|新建|建成|完成|安排|投入|改造|培训)[^，。；0-9]{0,10}" + ALL;
  /** 每年20亿元，五年累计100亿元 · 五年安排5亿元，年均1亿元 · 2022年起每年80个，至2025年累计320个. */
  private static final List<Pattern> TOLD = List.of(
      Pattern.compile(EACH + "，?[^，。；0-9]{0,6}?" + YEARS + SUMMED),
      Pattern.compile(YEARS + "[^。；0-9]{0,24}?" + ALL + "，" + EACH),
      Pattern.compile("(?<=[，。；]|^)[^，。；0-9]{2,24}" + ALL + "，" + EACH + "，" + YEARS + "(?:全部|完成)"),
      Pattern.compile("(?<from>20[0-9]{2})年起，?" + EACH + "，(?:到|至)(?<to>20[0-9]{2})年[底末]?" + SUMMED));
  /** 整治12万亩，年均2.4万亩. */
  private static final Pattern OF_PERIOD =
      Pattern.compile("(?<=[，。；]|^)[^，。；0-9]{2,24}" + ALL + "，(?!每年(?!平均|[0-9]))" + EACH);
  private static final Pattern ROUGH = Pattern.compile("不少于|不低于|以上|左右|约|至少|超过|递增|增长|余|近|同比|增幅");
  /** 每年不少于800万元，四年共2400万元: the least of each year makes more. */
  private static final Pattern LEAST = Pattern.compile("不少于|不低于|至少|以上");
  /** Means are rounded. */
  private static final double ROUNDED = 0.02;

  private YearsTimes() {
  }

  static void check(Words words, PlanFrame frame, Findings findings) {
    String text = words.text();
    if (!text.contains("每年") && !text.contains("年均")) {
      return;
    }
    boolean told = false;
    for (Pattern form : TOLD) {
      Matcher times = form.matcher(text);
      while (times.find()) {
        told = true;
        compare(words, times, years(times, frame), Severity.WARNING, findings);
      }
    }
    Matcher times = OF_PERIOD.matcher(text);
    while (!told && times.find()) {
      compare(words, times, ofPeriod(frame), Severity.INFO, findings);
    }
  }

  private static int years(Matcher times, PlanFrame frame) {
    if (times.namedGroups().containsKey("from")) {
      return Integer.parseInt(times.group("to")) - Integer.parseInt(times.group("from")) + 1;
    }
    return times.group("years") == null ? ofPeriod(frame)
        : ChineseNumbers.parse(times.group("years").replace('两', '二'));
  }

  /** How many years the plan is for; 0 when it does not tell. */
  private static int ofPeriod(PlanFrame frame) {
    return frame.from() == null || frame.to() == null ? 0 : frame.to() - frame.from() + 1;
  }

  private static void compare(Words words, Matcher times, int years, Severity severity, Findings findings) {
    List<Amount> each = Amount.in(times.group("each"));
    List<Amount> all = Amount.in(times.group("all"));
    boolean least = LEAST.matcher(times.group()).find() && !LEAST.matcher(times.group("all")).find();
    String exact = least ? LEAST.matcher(times.group()).replaceAll("") : times.group();
    if (years == 0 || each.isEmpty() || all.isEmpty() || ROUGH.matcher(exact).find()
        || each.getFirst().isRatio() || !each.getFirst().unit().equals(all.getFirst().unit())) {
      return;
    }
    double sum = each.getFirst().value() * years;
    double total = all.getFirst().value();
    if (sum - total > ROUNDED * total || !least && total - sum > ROUNDED * total) {
      int start = Math.min(times.start("each"), times.start("all"));
      int end = Math.max(times.start("each") + each.getFirst().end(), times.start("all") + all.getFirst().end());
      findings.add(severity,
          RuleWords.message("sum-differs.times", each.getFirst().words(), String.valueOf(years),
              Amount.write(sum / all.getFirst().size()), all.getFirst().words()),
          FindingPlace.of(words, start, end));
    }
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.TimeWords;
import org.plandesk.check.plan.Words;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeQualifier;

/**
 * A task or goal has a deadline outside the years of the plan.
 *
 * <p>Finds: 2027年底前 and 2019年底前 in a plan for 2021-2025, in sentences and in the cells of task tables. Leaves: outlooks and the usual far goals (2030, 2035, 2050, 2060), facts;
 * of the year before the first one it is only told where the plan was issued before it was over, or where the sentence looks back.
 */
final class DeadlineOutsidePeriod implements Rule.OfWords {

  private static final Pattern PAST_DEADLINE =
      Pattern.compile("(?:到|至|在|于|截至)?(20[0-9]{2})年[^，。]{0,8}(?:前|之前|以前)|(?:到|至)(20[0-9]{2})年[^，。]{0,4}");
  private static final Pattern SEASON =
      Pattern.compile("(20[0-9]{2})年(?:春耕|春播|夏收|秋收|秋播|主?汛期?|入冬|供暖|采暖季?|春节|国庆|元旦|开学|秋季开学|暑假|高考|年末)[^，。；0-9]{0,2}前");
  /** A cell that says when something is done; years alone may be those of what is told. */
  private static final Pattern CELL = Pattern.compile("(20[0-9]{2})年(?:[0-9]{1,2}月|年?底)(?:底|末|[0-9]{1,2}日)?前?");
  private static final int LONGEST = 20;
  /** What was due longer ago is no deadline but the age of something: 2000年以前建成的小区. */
  private static final int LONG_AGO = 5;
  /** What closes a plan is done after its last year. */
  private static final Pattern CLOSING = Pattern.compile(
      "(?:中期|终期|末期|期末|总结|实施|规划|开展|组织|进行|接受|绩效|第三方|年度|全面|专项|后)[^，。；]{0,4}评估|评估(?:报告|验收|考核|总结|(?:结果|情况)(?:于|报|向|在|应))|总结(?!推广|经验|提炼|提升)|考核|报告|(?:总体|整体|全面|终期|逐项|逐级|组织|开展|进行|迎接|接受)[^，。；]{0,6}验收|验收(?:阶段|销号|认定)|^验收");
  /** 2012年底前完成, but not 2000年以前建成的小区. */
  private static final Pattern TO_DO = Pattern.compile(
      "^，?(?:全面|全部|基本|率先|要|须|应)?(?:完成|出台|制定|印发|发布|编制|建成|建立|启动|实现|投入|投用|开工|竣工|上线|运行|消除|淘汰|整改|达到|达标|挂牌|组建|成立|开通)[^，。；的]*(?=[，。；（）]|$)");
  private static final Pattern BACK =
      Pattern.compile(
          "已(?!有|经济)|以来|原定|原计划|截至|[一二三四五六七八九]五”(?:期间|时期|末|规划)?[^，。；]{0,4}(?:完成|建成|遗留|结转|未)|上一轮|此前|历史|基础上|结转|续建|遗留|曾");
  /** 2022年12月31日前建成的小区. */
  private static final Pattern OF_AGE = Pattern.compile("^\\p{IsHan}{2,8}的\\p{IsHan}");
  private static final int TEN = 10;
  private static final Set<Integer> FAR = Set.of(2030, 2035, 2049, 2050, 2060);

  @Override
  public String id() {
    return "deadline-outside-period";
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    if (!words.isAhead() && !isCell(words) && !isRemark(words) || frame.from() == null
        || frame.to() == null
        || frame.to() - frame.from() > LONGEST) {
      return;
    }
    seasons(words, frame, findings);
    for (TimeWords time : words.times()) {
      Integer year = year(words, time, frame.from());
      boolean outside = year != null && (year < frame.from() || year > frame.to()) && !isFar(year, frame);
      // What closes a plan is done after it, never before.
      boolean closing = outside && year > frame.to() && CLOSING.matcher(clause(words.text(), time)).find();
      // 2020年以前建成的生产线: how old something is.
      boolean age = outside && year < frame.from() - 1 && OF_AGE.matcher(words.text().substring(time.end())).find();
      if (outside && !closing && !age) {
        findings.add(year == frame.from() - 1 && isOpen(words, time, frame) ? Severity.INFO : Severity.WARNING,
            RuleWords.message("deadline-outside-period.text", time.quote(), String.valueOf(frame.from()),
                String.valueOf(frame.to())),
            FindingPlace.of(words, time.start(), time.end()));
      }
    }
  }

  /** The years of far goals: those of the nation, and ten years behind the plan. */
  private static boolean isFar(int year, PlanFrame frame) {
    return FAR.contains(year) || year == frame.to() + TEN;
  }

  /** Whether it may be the last step of the plan before: it was ahead when this plan was issued, or the sentence looks back. */
  private static boolean isOpen(Words words, TimeWords time, PlanFrame frame) {
    boolean ahead =
        frame.issued() != null && (time.date() == null ? frame.issued().getYear() < frame.from() : frame.issued()
            .isBefore(time.date()));
    String behind = words.text().substring(time.end());
    return ahead || OF_AGE.matcher(behind).find() || !words.isAhead() && !isCell(words)
        || BACK.matcher(words.text()).find();
  }

  /** 2022年秋收前: a day that no calendar tells, in a year that it does. */
  private static void seasons(Words words, PlanFrame frame, Findings findings) {
    Matcher season = words.is(StatementKind.TASK) ? SEASON.matcher(words.text()) : null;
    while (season != null && season.find()) {
      int year = Integer.parseInt(season.group(1));
      int start = season.start();
      boolean known = words.times().stream().anyMatch(
          time -> time.timeClass() == TimeClass.DEADLINE && time.start() <= start && start < time.end());
      if (!known && (year < frame.from() || year > frame.to() && !isFar(year, frame))) {
        findings.add(Severity.WARNING,
            RuleWords.message("deadline-outside-period.text", season.group(), String.valueOf(frame.from()),
                String.valueOf(frame.to())),
            FindingPlace.of(words, season.start(), season.end()));
      }
    }
  }

  /** The words around a time, up to the ends of its clause and of the next one. */
  private static String clause(String text, TimeWords time) {
    int from = Math.max(text.lastIndexOf('，', time.start()), text.lastIndexOf('；', time.start())) + 1;
    int to = text.indexOf('；', time.end());
    return text.substring(Math.min(from, time.start()), to < 0 ? text.length() : to);
  }

  /** The year by which something is to be done; null when nothing is. */
  private static Integer year(Words words, TimeWords time, int from) {
    if (time.timeClass() == TimeClass.DEADLINE) {
      boolean open = time.qualifier() == TimeQualifier.OUTLOOK || time.qualifier() == TimeQualifier.WITHIN;
      return open ? null : time.year();
    }
    if (time.timeClass() == TimeClass.HISTORICAL && isCell(words)) {
      Matcher cell = CELL.matcher(time.quote());
      return cell.matches() && Integer.parseInt(cell.group(1)) < from ? Integer.valueOf(cell.group(1)) : null;
    }
    // A deadline that is over reads like history; a task has none.
    Matcher past = PAST_DEADLINE.matcher(time.quote());
    if (time.timeClass() != TimeClass.HISTORICAL || !words.is(StatementKind.TASK) || !past.matches()) {
      return null;
    }
    Integer year = Integer.valueOf(past.group(1) != null ? past.group(1) : past.group(2));
    return year < from - LONG_AGO && !TO_DO.matcher(words.text().substring(time.end())).find() ? null : year;
  }

  /** （市水利局牵头，2025年底前完成） */
  private static boolean isRemark(Words words) {
    return words.is(StatementKind.OTHER) && words.text().startsWith("（") && words.setting() != Words.Setting.TABLE;
  }

  /** Whether it is a cell of a table that says nothing but when something is due. */
  private static boolean isCell(Words words) {
    return words.isStatement() && words.setting() == Words.Setting.TABLE && words.times().size() == 1
        && words.times().getFirst().quote().length() >= words.text().strip().length() - 1;
  }
}

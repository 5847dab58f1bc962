// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.PlanFrame;
import org.plandesk.check.plan.Role;
import org.plandesk.check.plan.TimeWords;
import org.plandesk.check.plan.Topic;
import org.plandesk.check.plan.Words;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeQualifier;

/**
 * Something is due later than what it is part of.
 *
 * <p>Finds: “2024年底前完成改造。东片先行改造，2025年底前完成”, an item “2023年底前完成改造” with a step due in 2024; “2023年底前完成，其中2024年6月底前……”;
 * “2026年底前完成8万户，2025年底前全部完成”; “2023年底前完成43座：…，2024年10月底前完成其余8座”; what is listed behind “2024年底前，全面完成……安排如下：”;
 * 8.2 of a table that is due later than its 8. Leaves: later stages in their own sentences, what follows a beginning,
 * outlooks.
 */
final class SubtaskLater implements Rule.OfWords, Rule.OfPlan<SubtaskLater.Due> {

  private static final String AMONG = "其中";
  /** What is done before the rest; 先行区 and 先行先试 speak of something else. */
  private static final Pattern FIRST = Pattern.compile("先行(?!区|先试|示范|工程)|先期(?!工作)|首批|第一批");
  private static final Pattern PHASES = Pattern.compile("分[两二三四五]期(?:实施|建设|推进)");
  private static final Pattern ALL = Pattern.compile("^，?(?:全部|全面)(?:完成|建成|完工|消除|整治到位|改造到位)(?=[，。；（]|$)");
  private static final Pattern EARLY = Pattern.compile("率先|先行(?!区|先试|示范|工程)|先期(?!工作)|首批|第一批|优先");
  private static final Pattern WHOLE =
      Pattern.compile("^，?(?:在?全[省市区县州旗镇乡域]|[^，。；0-9]{0,8}(?:全部|全面|均|整体))[^，。；]{0,12}(?:完成|建成|完工|达标|覆盖|消除|实现|推开)");
  /** 2025年底前完成其中东片. */
  private static final Pattern AMONG_BEHIND = Pattern.compile("^，?[^，。；其]{0,6}其中(?!，)");
  private static final Pattern STEP = Pattern.compile("，?(?:完成|建成|改造|整治)[^，。；]{0,8}[0-9][^，。；]{1,10}，");
  /** 2021年启动前期工作，2024年首批并网: what begins is not finished, and nothing belongs to it. */
  private static final Pattern BEGINNING =
      Pattern.compile("，?[^，。；]{0,12}?(?:启动|开工|动工|前期|谋划|立项|选址|招标|着手|开始|试点)");
  /** 2024年10月底前完成其余8座. */
  private static final Pattern REST = Pattern.compile("^，?[^，。；]{0,8}(?:其余|剩余|余下|最后)[^，。；]{0,10}[0-9]");
  /** 2023年底前完成全部43座改造：, with the steps behind it. */
  private static final Pattern GIVES_ALL =
      Pattern.compile("^，?[^，。；：]{0,6}(?:完成|建成|改造|整治|实现)[^，。；：]{0,4}[0-9][^。：]{0,30}：");
  private static final Pattern TITLE = Pattern.compile("(20[0-9]{2})年(?:底|末|年底)?(?:前|之前|以前)");

  @Override
  public String id() {
    return "subtask-later";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.of(Topic.TEXT, Topic.OUTLINE);
  }

  /** The year that a heading names, and where. */
  record Due(int year, int start, int end) {
  }

  @Override
  public void check(Words words, PlanFrame frame, Findings findings) {
    if (words.isAhead()) {
      within(words, findings);
    }
  }

  /** The deadline of a heading holds for all that stands under it. */
  @Override
  public Due facts(Words words, PlanFrame frame) {
    boolean heading = words.role() == Role.ITEM || words.role() == Role.PROJECT || words.role() == Role.SECTION;
    Matcher year = TITLE.matcher(words.text());
    return heading && year.find() ? new Due(Integer.parseInt(year.group(1)), year.start(), year.end()) : null;
  }

  @Override
  public void check(CheckedPlan plan, Facts<Due> facts, Findings findings) {
    for (Part part : plan.parts()) {
      behind(part.children(), findings);
      SubtaskLists.find(part, findings);
      Due due = facts.of(part.words());
      if (due != null) {
        String title = part.words().text().substring(due.start(), due.end());
        under(part, due.year(), title, FindingPlace.of(part.words(), due.start(), due.end()), findings);
      }
    }
  }

  /** A sentence that begins with 其中…… or tells what goes first: what it is among was told in the one before. */
  private static void behind(List<Part> siblings, Findings findings) {
    for (int i = 1; i < siblings.size(); i++) {
      Words words = siblings.get(i).words();
      if (words.isAhead() && (words.text().startsWith(AMONG) || FIRST.matcher(words.text()).find()
          || PHASES.matcher(words.text()).find())) {
        Words before = siblings.get(i - 1).words();
        List<TimeWords> due = before.times().stream().filter(SubtaskLater::isDeadline).toList();
        if (due.size() == 1) {
          later(words, words.times(), before, due.getFirst(), findings);
        }
      }
    }
  }

  private static void within(Words words, Findings findings) {
    BuildingStages.check(words, findings);
    for (TimeWords time : words.times()) {
      if (isDeadline(time) && ALL.matcher(words.text().substring(time.end())).find()) {
        stepsBefore(words, time, findings);
      }
      // ； parts what belongs together from what follows, unless 其中 joins it again.
      if (isDeadline(time) && AMONG_BEHIND.matcher(words.text().substring(time.end())).find()) {
        TimeWords whole = lastBefore(words, time.start());
        if (whole != null) {
          later(words, List.of(time), words, whole, findings);
        }
      } else if (isDeadline(time) && isFirst(words.text(), time)) {
        whatGoesFirst(words, time, findings);
      }
      int among = isDeadline(time) ? words.text().lastIndexOf(AMONG, time.start()) : -1;
      TimeWords whole = among < 0 ? null : lastBefore(words, among);
      if (whole != null && words.text().substring(whole.end(), Math.max(whole.end(), among - 1)).indexOf('；') < 0
          && words.text().substring(among, time.start()).indexOf('；') < 0) {
        later(words, List.of(time), words, whole, findings);
      } else if (isDeadline(time) && REST.matcher(words.text().substring(time.end())).find()) {
        TimeWords all = firstBefore(words, time.start());
        if (all != null && GIVES_ALL.matcher(words.text().substring(all.end())).find()) {
          later(words, List.of(time), words, all, findings);
        }
      }
    }
  }

  private static TimeWords firstBefore(Words words, int at) {
    return words.times().stream().filter(time -> isDeadline(time) && time.end() <= at).findFirst().orElse(null);
  }

  /** 2025年底前率先建成, with nothing but its own clause around it. */
  private static boolean isFirst(String text, TimeWords time) {
    int from = Math.max(text.lastIndexOf('，', time.start()), text.lastIndexOf('；', time.start())) + 1;
    int end = time.end();
    while (end < text.length() && "，。；".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return EARLY.matcher(text.substring(from, end)).find();
  }

  /** What goes first is due no later than the whole, which stands before it or, with 全部 or 全面, behind it. */
  private static void whatGoesFirst(Words words, TimeWords first, Findings findings) {
    TimeWords last = lastBefore(words, first.start());
    // Behind 其中 stand stages that follow each other.
    boolean stage = last != null && words.text().lastIndexOf(AMONG, last.start()) >= 0;
    TimeWords before = stage ? null : last;
    for (TimeWords time : words.times()) {
      boolean behind = isDeadline(time) && time.start() > first.end()
          && words.text().substring(first.end(), time.start()).indexOf('；') < 0
          && WHOLE.matcher(words.text().substring(time.end())).find();
      if (behind || time == before && words.text().substring(time.end(), first.start()).indexOf('；') < 0) {
        later(words, List.of(first), words, time, findings);
        return;
      }
    }
  }

  /** 2026年底前完成8万户，2025年底前全部完成: a step of the same clause is due later than all of it. */
  private static void stepsBefore(Words words, TimeWords all, Findings findings) {
    for (TimeWords step : words.times()) {
      if (step.end() < all.start() && STEP.matcher(words.text().substring(step.end(), all.start())).matches()) {
        later(words, List.of(step), words, all, findings);
      }
    }
  }

  private static TimeWords lastBefore(Words words, int at) {
    TimeWords last = null;
    for (TimeWords time : words.times()) {
      last = isDeadline(time) && time.end() <= at ? time : last;
    }
    return last;
  }

  private static void later(Words words, List<TimeWords> times, Words around, TimeWords whole, Findings findings) {
    if (BEGINNING.matcher(around.text().substring(whole.end())).lookingAt()) {
      return;
    }
    for (TimeWords time : times) {
      if (isDeadline(time) && time.date().isAfter(whole.date())) {
        found(words, time, whole.quote(), FindingPlace.of(around, whole.start(), whole.end()), findings);
      }
    }
  }

  private static void under(Part part, int last, String title, FindingPlace place, Findings findings) {
    for (Part child : part.children()) {
      for (TimeWords time : child.words().times()) {
        if (isDeadline(time) && time.date().getYear() > last) {
          found(child.words(), time, title, place, findings);
        }
      }
      under(child, last, title, place, findings);
    }
  }

  static void found(Words words, TimeWords time, String whole, FindingPlace place, Findings findings) {
    findings.add(Severity.WARNING, RuleWords.message("subtask-later.text", time.quote(), whole),
        FindingPlace.of(words, time.start(), time.end()), place);
  }

  static boolean isDeadline(TimeWords time) {
    return time.timeClass() == TimeClass.DEADLINE && time.date() != null && time.qualifier() != TimeQualifier.OUTLOOK;
  }
}

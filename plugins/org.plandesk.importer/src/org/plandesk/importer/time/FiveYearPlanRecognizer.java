// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import org.plandesk.model.Certainty;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeQualifier;

/**
 * Five-year plans as stretches of time.
 * Accepts: “十四五”期间, “十四五”时期, “十三五”以来 (past), 到“十四五”末 (a deadline), 较“十三五”末 (a baseline),
 * “十四五”规划 (a name), “十四五” alone (a period)
 * Rejects: “八五”普法 (counted otherwise: a name), 十五个
 */
final class FiveYearPlanRecognizer implements PhraseRecognizer {
  private static final String[] ENDS = {"规划期末", "时期末", "期末", "末期", "末年", "末", "收官之年"};
  private static final String[] DURINGS = {"规划期间", "规划时期", "规划期内", "规划期", "期间", "时期", "期内"};
  private static final int LONGEST_TITLE = 60;
  private static final String[] PARTS = {"前中期", "中后期", "开局之年", "初期", "前期", "中期", "后期", "之初"};

  @Override
  public TimeFinding recognize(Scene scene, int at) {
    TimeText text = scene.text();
    FiveYearPlan plan = FiveYearPlan.read(text, at);
    if (plan == null) {
      return null;
    }
    Prefix.At prefix = Prefix.before(text, plan.start(), scene.floor());
    if (isName(scene, plan, prefix.prefix())) {
      return scene.finding(plan.start(), plan.end(), TimeClass.NAME);
    }
    int stretch = plan.end() + text.match(plan.end(), DURINGS);
    if (prefix.prefix() == Prefix.NONE && stretch > plan.end() && titles(scene, stretch)) {
      return scene.finding(plan.start(), stretch, TimeClass.NAME);
    }
    int length = text.match(plan.end(), "以来", "时期以来", "期间以来");
    if (length > 0) {
      return scene.finding(prefix.start(), plan.end() + length, TimeClass.HISTORICAL);
    }
    length = text.match(plan.end(), ENDS);
    if (prefix.prefix() == Prefix.COMPARED) {
      return scene.finding(prefix.start(), plan.end() + Math.max(length, text.match(plan.end(), DURINGS)),
          TimeClass.BASELINE);
    }
    if (length > 0) {
      return end(scene, plan, prefix, plan.end() + length);
    }
    return during(scene, plan, prefix);
  }

  private static boolean isName(Scene scene, FiveYearPlan plan, Prefix prefix) {
    TimeText text = scene.text();
    if (scene.names().contains(plan.start()) || text.match(plan.end(), "普法") > 0) {
      return true;
    }
    boolean numbered = text.at(plan.start()) == '第';
    return prefix != Prefix.COMPARED && text.match(plan.end(), ENDS) + text.match(plan.end(), DURINGS) == 0
        && (numbered && text.match(plan.end(), "期间", "以来") == 0 || DocumentNouns.nameBegins(text, plan.end()));
  }

  /** Whether the sentence is the title of a document: …市“十四五”时期|“无废城市”建设三年攻坚行动方案. */
  private static boolean titles(Scene scene, int at) {
    TimeText text = scene.text();
    int end = text.length() - text.matchBack(text.length(), "》的通知", "的通知");
    boolean alone = scene.context().kind() == StatementKind.OTHER && !scene.context().inTable();
    String name = alone ? text.clauseAfter(at, LONGEST_TITLE) : "";
    return alone && at + name.length() == text.length() && DocumentNouns.endsBefore(text, end)
        && !name.contains("制定") && !name.contains("编制");
  }

  /** “十四五”末: the last day of the plan. */
  private static TimeFinding end(Scene scene, FiveYearPlan plan, Prefix.At prefix, int behind) {
    TimeText text = scene.text();
    int end = behind + text.match(behind, "之前", "以前", "前");
    if (isPast(scene, plan)) {
      return scene.finding(prefix.start(), end, TimeClass.HISTORICAL).handingOn(plan.lastYear());
    }
    TimeFinding deadline = TimeFinding.deadline(text.place(prefix.start()), text.placeBehind(end),
        TimeQualifier.OTHER, plan.lastDay(), plan.lastYear());
    return scene.context().isFact() ? deadline.doubt(Certainty.MIDDLE, "time.fact-ahead") : deadline;
  }

  private static TimeFinding during(Scene scene, FiveYearPlan plan, Prefix.At prefix) {
    TimeText text = scene.text();
    int part = text.match(plan.end(), PARTS);
    int end = plan.end() + Math.max(part, text.match(plan.end(), DURINGS));
    boolean standing = prefix.prefix() == Prefix.IN || prefix.prefix() == Prefix.FROM || prefix.prefix() == Prefix.BY;
    int start = standing ? prefix.start() : plan.start();
    if (isPast(scene, plan)) {
      return scene.finding(start, end, TimeClass.HISTORICAL);
    }
    if (part > 0) {
      return scene.finding(start, end, TimeClass.PERIOD).doubt(Certainty.LOW, "time.vague");
    }
    return TimeFinding.stretch(text.place(start), text.placeBehind(end), TimeClass.PERIOD, plan.firstDay(),
        plan.lastDay());
  }

  private static boolean isPast(Scene scene, FiveYearPlan plan) {
    return scene.context().clock().isPast(plan.lastYear());
  }
}

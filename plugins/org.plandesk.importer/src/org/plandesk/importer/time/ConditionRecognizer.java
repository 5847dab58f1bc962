// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.util.regex.Pattern;
import org.plandesk.model.Certainty;
import org.plandesk.model.TimeClass;

/**
 * Dates that only say which things are meant.
 * Accepts: 2005年以前注册的车辆, 2000年底前建成的小区, 2000年以前的小区, 2025年底前购置设备的，给予贴息
 * Rejects: 2022年底前建成覆盖全区的网络 (a deadline), 2022年后投产的项目 (a start)
 */
final class ConditionRecognizer implements CalendarRule {
  private static final String[] VERBS = {"注册登记", "注册", "登记", "出厂", "生产", "建成投产", "建成", "建造", "建设", "投产",
      "竣工", "投运", "批准", "核发", "备案", "取得", "签订", "购置", "购买", "颁布", "发布", "印发", "出台", "开工", "审批", "设立",
      "成立", "投入使用", "投入运行", "上市", "销售", "入伙", "出生", "参保", "入职", "改建", "扩建", "建"};
  private static final int LONGEST_CASE = 40;
  /** 2022年能耗强度不降反升的地区，…: those who missed something. */
  private static final Pattern MISSED = Pattern.compile("(?:不降|不升|未|没有)[^的]{2,20}的\\p{IsHan}{2,4}$");

  @Override
  public TimeFinding apply(CalendarPhrase phrase, Scene scene) {
    TimeText text = scene.text();
    int at = phrase.end() + text.match(phrase.end(), "已经", "已", "新");
    int verb = text.match(at, VERBS);
    boolean bare =
        text.at(phrase.end()) == '的' && (phrase.suffix() == Suffix.BEFORE || phrase.suffix() == Suffix.AFTER);
    boolean attribute =
        bare || isCase(phrase, text) || verb > 0 && text.match(at + verb, "的", "并投产的", "投产的", "使用的", "运行的", "登记的") > 0;
    if (!attribute || phrase.prefix() == Prefix.BY || phrase.isRange()) {
      return null;
    }
    Scene.YearOf of = scene.yearOf(phrase.first());
    boolean past = of.year() == null || scene.context().clock().isPast(of.year()) || scene.context().isFact();
    TimeFinding finding = scene.finding(phrase.start(), phrase.end(), past ? TimeClass.HISTORICAL : TimeClass.PERIOD);
    return past ? finding : finding.doubt(Certainty.LOW, "time.condition");
  }

  /** Whether the clause only names a case: 在2025年底前购置设备的，给予贴息. */
  private static boolean isCase(CalendarPhrase phrase, TimeText text) {
    String clause = text.clauseAfter(phrase.end(), LONGEST_CASE);
    int end = phrase.end() + clause.length();
    return (clause.endsWith("的") || MISSED.matcher(clause).find()) && (text.at(end) == '，' || text.at(end) == ',');
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import org.plandesk.model.TimeQualifier;

/**
 * Days on which a standard takes effect: by then it must be met.
 * Accepts: 2023年7月1日，实施…排放标准; 自2023年7月1日起执行…限值
 * Rejects: 自2022年起执行…标准 (a year only: a start), 本办法自2021年1月1日起施行
 */
final class StandardRecognizer implements CalendarRule {
  private static final int REACH = 40;

  @Override
  public TimeFinding apply(CalendarPhrase phrase, Scene scene) {
    if (scene.context().isFact() || !takesEffect(phrase, scene.text())) {
      return null;
    }
    Scene.YearOf of = scene.yearOf(phrase.first());
    return of.year() == null ? null
        : DeadlineRules.make(phrase, scene, TimeQualifier.ON_DATE, phrase.first().lastDay(of.year()), of);
  }

  /** Whether the words behind a day say that a standard is in force from then on. */
  static boolean takesEffect(CalendarPhrase phrase, TimeText text) {
    if (phrase.first().step() != Step.DAY || phrase.isRange() || phrase.suffix() == Suffix.BEFORE) {
      return false;
    }
    int at = phrase.end();
    at += text.match(at, "，", ",");
    String clause = text.clauseAfter(at, REACH);
    boolean standard = clause.contains("标准") || clause.contains("限值") || clause.contains("排放要求");
    boolean applies = clause.contains("实施") || clause.contains("执行") || clause.contains("施行")
        || clause.contains("达到") || clause.contains("满足") || clause.contains("符合");
    return standard && applies;
  }
}

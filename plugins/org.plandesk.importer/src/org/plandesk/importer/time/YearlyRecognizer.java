// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import org.plandesk.importer.time.CalendarPoint.YearWord;
import org.plandesk.model.Certainty;
import org.plandesk.model.TimeClass;

/**
 * Further days of a duty that returns every year.
 * Accepts: 每年3月底前制定计划，|12月底前完成考核; 每年6月底、|12月底前; 每年组织评估，|次年1月底前公布结果
 * Rejects: 每年新增10家，2025年底前完成 (a year is written)
 */
final class YearlyRecognizer implements CalendarRule {

  @Override
  public TimeFinding apply(CalendarPhrase phrase, Scene scene) {
    CalendarPoint point = phrase.last();
    boolean without = point.yearWord() == YearWord.NONE || point.yearWord() == YearWord.NEXT;
    if (!scene.yearly() || !without || point.isYear() || point.step() == Step.SEASON) {
      return null;
    }
    return scene.finding(phrase.start(), phrase.end(), TimeClass.PERIOD).returning(everyYear(point))
        .doubt(Certainty.MIDDLE, "time.yearly");
  }

  /**
   * The day of the year as ISO 8601 writes a repetition; 2021 stands for any year that is no leap year. A feast has no
   * day of its own.
   */
  static String everyYear(CalendarPoint point) {
    if (point.step() == Step.FEAST) {
      return "R/P1Y";
    }
    return "R/-" + point.lastDay(2021).toString().substring(4) + "/P1Y";
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

/**
 * Deadlines at the end of a month.
 * Accepts: 2021年6月底前, 12月底前 (year taken over), 10月份, 六月底, 2022年3月
 * Rejects: 3个月, 万吨/月, 6月龄, 下月村
 */
final class MonthRecognizer implements CalendarRule {

  @Override
  public TimeFinding apply(CalendarPhrase phrase, Scene scene) {
    return phrase.last().step() == Step.MONTH ? DeadlineRules.lastDay(phrase, scene) : null;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

/**
 * Deadlines at the end of a year.
 * Accepts: 2023年底前, 2021年年底前, 2022年内, 年底前 (year taken over), 到2025年末
 * Rejects: 多年内, 五年内, 2023年底泥清淤, 年末总人口
 */
final class EndOfYearRecognizer implements CalendarRule {

  @Override
  public TimeFinding apply(CalendarPhrase phrase, Scene scene) {
    return phrase.last().step() == Step.YEAR_END ? DeadlineRules.lastDay(phrase, scene) : null;
  }
}

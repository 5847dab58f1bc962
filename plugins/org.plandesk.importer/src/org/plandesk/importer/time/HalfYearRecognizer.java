// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

/**
 * Deadlines at the end of a half-year.
 * Accepts: 2022年上半年, 下半年, 上半年末前
 * Rejects: 每半年, 半年内
 */
final class HalfYearRecognizer implements CalendarRule {

  @Override
  public TimeFinding apply(CalendarPhrase phrase, Scene scene) {
    return phrase.last().step() == Step.HALF_YEAR ? DeadlineRules.lastDay(phrase, scene) : null;
  }
}

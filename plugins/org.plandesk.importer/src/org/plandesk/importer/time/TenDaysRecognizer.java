// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

/**
 * Deadlines at the end of a ten-day period.
 * Accepts: 6月上旬, 2021年9月中旬, 10月下旬末前
 * Rejects: 中旬 without a month
 */
final class TenDaysRecognizer implements CalendarRule {

  @Override
  public TimeFinding apply(CalendarPhrase phrase, Scene scene) {
    return phrase.last().step() == Step.TEN_DAYS ? DeadlineRules.lastDay(phrase, scene) : null;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

/**
 * Deadlines at the end of a quarter.
 * Accepts: 第三季度, 2021年四季度末, 一季度
 * Rejects: 每季度, 各季度, 季度调度
 */
final class QuarterRecognizer implements CalendarRule {

  @Override
  public TimeFinding apply(CalendarPhrase phrase, Scene scene) {
    return phrase.last().step() == Step.QUARTER ? DeadlineRules.lastDay(phrase, scene) : null;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.time.LocalDate;
import org.plandesk.model.Certainty;
import org.plandesk.model.TimeQualifier;

/**
 * Deadlines by the end of a year.
 * Accepts: 到2025年, 2025年, 2021年度, 不迟于2022年, 在2022年 (with a duty), 2022年初 (no day follows from it)
 * Rejects: 较2020年, 2025年起, 2018年版, 今年 in a look back
 */
final class YearRecognizer implements CalendarRule {

  @Override
  public TimeFinding apply(CalendarPhrase phrase, Scene scene) {
    if (phrase.last().step() == Step.YEAR_START) {
      Scene.YearOf of = scene.yearOf(phrase.last());
      LocalDate none = null;
      return DeadlineRules.make(phrase, scene, TimeQualifier.OTHER, none, of).doubt(Certainty.LOW, "time.year-start");
    }
    return phrase.last().isYear() ? DeadlineRules.lastDay(phrase, scene) : null;
  }
}

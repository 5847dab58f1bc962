// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import org.plandesk.model.Certainty;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeQualifier;

/**
 * Seasons of a written year: by then something is due, but no day follows from the words.
 * Accepts: 2021年汛期前, 2025年汛前 (deadlines without a day), 2021年秋冬季 (a vague period)
 * Rejects: 汛期前 without a year (a vague period of another family)
 */
final class SeasonRecognizer implements CalendarRule {

  @Override
  public TimeFinding apply(CalendarPhrase phrase, Scene scene) {
    if (phrase.last().step() != Step.SEASON) {
      return null;
    }
    boolean dueInPart = scene.text().ends(phrase.coreEnd(), "旬");
    if (phrase.suffix() == Suffix.BEFORE || phrase.prefix() == Prefix.BY || dueInPart) {
      return DeadlineRules.make(phrase, scene, TimeQualifier.OTHER, null, scene.yearOf(phrase.last()))
          .doubt(Certainty.LOW, "time.season");
    }
    return scene.finding(phrase.start(), phrase.end(), TimeClass.PERIOD).doubt(Certainty.LOW, "time.vague");
  }
}

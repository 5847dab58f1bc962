// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.time.LocalDate;
import org.plandesk.importer.time.CalendarPoint.YearWord;
import org.plandesk.model.Certainty;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeQualifier;

/**
 * Feasts before which something is due: on their day at the latest, the day before as the strict reading.
 * Accepts: 春节前, 2024年国庆节前, “五一”前, 中秋节假期前; 2022年春节 (a vague period)
 * Rejects: 春节前后, 国庆期间, 节前
 */
final class FeastRecognizer implements CalendarRule {

  @Override
  public TimeFinding apply(CalendarPhrase phrase, Scene scene) {
    CalendarPoint point = phrase.last();
    if (point.step() != Step.FEAST) {
      return null;
    }
    if (phrase.suffix() != Suffix.BEFORE && phrase.prefix() != Prefix.BY) {
      return scene.finding(phrase.start(), phrase.end(), TimeClass.PERIOD).doubt(Certainty.LOW, "time.vague");
    }
    Scene.YearOf of = turned(point, scene);
    LocalDate day = of.year() == null ? null : point.feast().day(of.year());
    if (day == null) {
      return DeadlineRules.make(phrase, scene, TimeQualifier.OTHER, null, of).doubt(Certainty.LOW, "time.season");
    }
    TimeFinding due = DeadlineRules.make(phrase, scene, TimeQualifier.BEFORE, day, of);
    return phrase.suffix() != Suffix.BEFORE ? due
        : due.or(day.minusDays(1)).doubt(Certainty.HIGH, "time.before-day|" + day + "|" + day.minusDays(1));
  }

  /** The year of the feast; the next one where the plan was issued behind the feast of its year. */
  private static Scene.YearOf turned(CalendarPoint point, Scene scene) {
    Scene.YearOf of = scene.yearOf(point);
    LocalDate issue = scene.context().clock().issueDate();
    boolean over = of.year() != null && issue != null && point.yearWord() == YearWord.NONE
        && of.year() == issue.getYear() && point.lastDay(of.year()).isBefore(issue) && !scene.context().isFact();
    return over ? new Scene.YearOf(of.year() + 1, Certainty.LOW,
        "time.year-turn|" + (of.year() + 1) + "|" + of.year(), of.year()) : of;
  }
}

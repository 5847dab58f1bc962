// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.time.LocalDate;
import org.plandesk.model.Certainty;
import org.plandesk.model.TimeQualifier;

/**
 * A year, half-year, quarter, month, ten-day period or day followed by 前. Before a stretch may mean before it begins
 * or before it ends; both readings are kept. Of a year the strict one is preferred, of anything finer the last day.
 * Accepts: 2022年前 (2021-12-31 or 2022-12-31), 第三季度前 (its last day, or the day before it begins),
 * 6月30日前 (that day or the day before), 6月30日（含）前 (that day)
 * Rejects: 2022年底前, 6月底前 (the end is named), 前三季度
 */
final class BeforeRecognizer implements CalendarRule {

  @Override
  public TimeFinding apply(CalendarPhrase phrase, Scene scene) {
    CalendarPoint point = phrase.last();
    boolean open = !point.atEnd() || point.step() == Step.DAY;
    if (phrase.suffix() != Suffix.BEFORE || !open || point.step() == Step.YEAR_START) {
      return null;
    }
    Scene.YearOf of = scene.yearOf(point);
    if (of.year() == null) {
      boolean finer = !point.isYear() && point.step() != Step.DAY;
      return DeadlineRules.make(phrase, scene, finer ? point.step().qualifier() : TimeQualifier.BEFORE, null, of);
    }
    LocalDate first = point.firstDay(of.year());
    LocalDate last = point.lastDay(of.year());
    if (point.step() == Step.DAY) {
      if (scene.text().ends(phrase.coreEnd(), "）") && of.other() == null) {
        // 6月30日（含）前: the day is included, no doubt is left
        return DeadlineRules.make(phrase, scene, TimeQualifier.BEFORE, last, of);
      }
      LocalDate other = of.other() == null ? last.minusDays(1) : point.lastDay(of.other());
      return DeadlineRules.make(phrase, scene, TimeQualifier.BEFORE, last, of).or(other)
          .doubt(Certainty.HIGH, "time.before-day|" + last + "|" + last.minusDays(1));
    }
    LocalDate strict = first.minusDays(1);
    String reason = "time.before-stretch|" + strict + "|" + last;
    return point.isYear()
        ? DeadlineRules.make(phrase, scene, TimeQualifier.BEFORE, strict, of).or(last).doubt(Certainty.LOW, reason)
        : DeadlineRules.make(phrase, scene, point.step().qualifier(), last, of).or(strict)
            .doubt(Certainty.MIDDLE, reason);
  }
}

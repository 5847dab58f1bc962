// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.time.LocalDate;
import org.plandesk.importer.time.CalendarPoint.YearWord;
import org.plandesk.model.Certainty;
import org.plandesk.model.TimeClass;

/**
 * Stretches between two points, or one point with 期间.
 * Accepts: 2021—2023年, 2021年至2025年期间, 3月至6月, 2021年3月－2022年6月, 2022年期间
 * Rejects: 2018－2022年 in a title (a name), 2016—2020年 in a look back (past)
 */
final class RangeRecognizer implements CalendarRule {

  @Override
  public TimeFinding apply(CalendarPhrase phrase, Scene scene) {
    if (!phrase.isRange() && phrase.suffix() != Suffix.DURING) {
      return null;
    }
    Scene.YearOf last = lastYear(phrase, scene);
    Scene.YearOf first = phrase.first().yearWord() == YearWord.NONE ? last : scene.yearOf(phrase.first());
    boolean past = last.year() != null
        && (scene.context().clock().isPast(last.year())
            || scene.context().isFact() && !scene.context().clock().isAhead(last.year()));
    TimeText text = scene.text();
    int start = text.place(phrase.start());
    int end = text.placeBehind(phrase.end());
    if (past) {
      TimeFinding look = TimeFinding.of(start, end, TimeClass.HISTORICAL);
      return scene.context().isFact() ? look.handingOn(last.year()) : look;
    }
    LocalDate from = first.year() == null ? null : phrase.first().firstDay(first.year());
    LocalDate to = last.year() == null ? null : phrase.last().lastDay(last.year());
    if (from != null && to != null && to.isBefore(from)) {
      // over the turn of the year (11月至3月): the year found is that of the first point
      boolean written = phrase.last().yearWord() == YearWord.WRITTEN;
      from = written ? phrase.first().firstDay(last.year() - 1) : from;
      to = written ? to : phrase.last().lastDay(last.year() + 1);
    }
    TimeFinding period = TimeFinding.stretch(start, end, TimeClass.PERIOD, from, to).handingOn(last.year());
    return last.reason() == null || last.certainty() == Certainty.HIGH ? period
        : period.doubt(last.certainty(), last.reason());
  }

  /** The year of the last point: its own, or that of the first, from which 次年 counts too. */
  private static Scene.YearOf lastYear(CalendarPhrase phrase, Scene scene) {
    if (phrase.first().yearWord() == YearWord.NONE || phrase.last().yearWord() == YearWord.WRITTEN) {
      return scene.yearOf(phrase.last());
    }
    Scene.YearOf first = scene.yearOf(phrase.first());
    boolean next = phrase.last().yearWord() == YearWord.NEXT && first.year() != null;
    return next ? new Scene.YearOf(first.year() + 1, first.certainty(), first.reason(), null) : first;
  }
}

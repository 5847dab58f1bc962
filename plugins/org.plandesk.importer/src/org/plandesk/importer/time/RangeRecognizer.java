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
    Scene.YearOf first = scene.yearOf(phrase.first());
    Scene.YearOf last = phrase.last().yearWord() == YearWord.NONE ? first
        : phrase.last().yearWord() == YearWord.NEXT && first.year() != null
            ? new Scene.YearOf(first.year() + 1, first.certainty(), first.reason(), null)
            : scene.yearOf(phrase.last());
    if (phrase.first().yearWord() == YearWord.NONE && phrase.last().yearWord() == YearWord.WRITTEN) {
      first = last;
    }
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
      // the words contradict themselves (9月至3月 without 次年): the later end is meant
      to = phrase.last().yearWord() == YearWord.WRITTEN ? null : phrase.last().lastDay(last.year() + 1);
    }
    TimeFinding period = TimeFinding.stretch(start, end, TimeClass.PERIOD, from, to).handingOn(last.year());
    return last.reason() == null || last.certainty() == Certainty.HIGH ? period
        : period.doubt(last.certainty(), last.reason());
  }
}

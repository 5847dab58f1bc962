// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.time.LocalDate;
import org.plandesk.model.Certainty;
import org.plandesk.model.TimeClass;

/**
 * Points from which something holds.
 * Accepts: 自2026年起, 从2022年开始, 2023年1月1日起, 2025年以后, 自2021年，
 * Rejects: 自2023年7月1日起实施…标准 (a deadline), 自2018年起连续… in a look back (past), 2023年起草
 */
final class StartRecognizer implements CalendarRule {

  @Override
  public TimeFinding apply(CalendarPhrase phrase, Scene scene) {
    boolean from = phrase.suffix() == Suffix.FROM || phrase.prefix() == Prefix.FROM && phrase.suffix() == Suffix.NONE;
    boolean after = phrase.suffix() == Suffix.AFTER;
    TimeText text = scene.text();
    boolean begins = phrase.suffix() == Suffix.NONE && phrase.first().isYear() && phrase.prefix() != Prefix.BY
        && text.starts(phrase.end(), "开始");
    if (!from && !after && !begins || StandardRecognizer.takesEffect(phrase, text)) {
      return null;
    }
    Scene.YearOf of = scene.yearOf(phrase.last());
    if (scene.context().isFact() && (of.year() == null || !scene.context().clock().isAhead(of.year()))) {
      return null;
    }
    if (of.year() != null && scene.context().clock().isPast(of.year()) && phrase.suffix() != Suffix.FROM) {
      return null;
    }
    LocalDate day = of.year() == null || phrase.last().step() == Step.SEASON ? null
        : after ? phrase.last().lastDay(of.year()).plusDays(1) : phrase.last().firstDay(of.year());
    TimeFinding start = TimeFinding
        .stretch(text.place(phrase.start()), text.placeBehind(phrase.end()), TimeClass.START, day, null)
        .handingOn(of.year());
    return of.reason() == null || of.certainty() == Certainty.HIGH ? start : start.doubt(of.certainty(), of.reason());
  }
}

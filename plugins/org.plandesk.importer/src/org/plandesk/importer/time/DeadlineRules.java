// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.time.LocalDate;
import org.plandesk.model.Certainty;
import org.plandesk.model.TimeQualifier;

/** Makes deadlines of calendar expressions: the part that all steps of the calendar share. */
final class DeadlineRules {

  private DeadlineRules() {
  }

  /** A deadline on the last day of the expression's point. */
  static TimeFinding lastDay(CalendarPhrase phrase, Scene scene) {
    Scene.YearOf of = scene.yearOf(phrase.last());
    LocalDate date = of.year() == null ? null : phrase.last().lastDay(of.year());
    TimeFinding finding = make(phrase, scene, phrase.last().step().qualifier(), date, of);
    if (of.other() != null) {
      finding = finding.or(phrase.last().lastDay(of.other()));
    }
    return phrase.suffix() == Suffix.ABOUT ? finding.doubt(Certainty.MIDDLE, "time.about") : finding;
  }

  /** A deadline with a given day. */
  static TimeFinding make(CalendarPhrase phrase, Scene scene, TimeQualifier qualifier, LocalDate date,
      Scene.YearOf of) {
    TimeText text = scene.text();
    TimeFinding finding =
        TimeFinding.deadline(text.place(phrase.start()), text.placeBehind(phrase.end()), qualifier, date,
            of.year());
    if (of.reason() != null) {
      finding = finding.doubt(of.certainty(), of.reason());
    }
    return scene.context().isFact() ? finding.doubt(Certainty.MIDDLE, "time.fact-ahead") : finding;
  }
}

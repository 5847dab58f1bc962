// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import org.plandesk.model.Certainty;
import org.plandesk.model.TimeQualifier;

/**
 * Far years that a plan looks out to.
 * Accepts: 展望2035年, 展望到2035年, 面向2035年
 * Rejects: 到2035年 (an ordinary deadline)
 */
final class OutlookRecognizer implements CalendarRule {

  @Override
  public TimeFinding apply(CalendarPhrase phrase, Scene scene) {
    if (phrase.prefix() != Prefix.OUTLOOK || !phrase.first().isYear() || phrase.isRange()) {
      return null;
    }
    Scene.YearOf of = scene.yearOf(phrase.first());
    if (of.year() == null) {
      return null;
    }
    TimeFinding finding = DeadlineRules.make(phrase.withoutSuffix(), scene, TimeQualifier.OUTLOOK,
        phrase.first().lastDay(of.year()), of);
    return scene.text().starts(phrase.start(), "面向") ? finding.doubt(Certainty.MIDDLE, "time.facing") : finding;
  }
}

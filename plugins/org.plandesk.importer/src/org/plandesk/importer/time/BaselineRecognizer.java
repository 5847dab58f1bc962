// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import org.plandesk.model.TimeClass;

/**
 * Years that a change is counted from.
 * Accepts: 较2020年, 比2015年底, 与2020年相比, 在2020年基础上, 以2020年为基准年, 2020年水平, 较上年
 * Rejects: 占比2025年达到, 到2020年
 */
final class BaselineRecognizer implements CalendarRule {

  @Override
  public TimeFinding apply(CalendarPhrase phrase, Scene scene) {
    if (phrase.prefix() != Prefix.COMPARED && phrase.suffix() != Suffix.COMPARED) {
      return null;
    }
    boolean together = phrase.suffix() == Suffix.COMPARED
        && !scene.text().words(phrase.coreEnd(), phrase.end()).equals("持平");
    return scene.finding(phrase.start(), together ? phrase.end() : phrase.coreEnd(), TimeClass.BASELINE);
  }
}

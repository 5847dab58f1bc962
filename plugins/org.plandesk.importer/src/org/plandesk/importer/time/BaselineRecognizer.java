// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import org.plandesk.model.TimeClass;

/**
 * Years that a change is counted from.
 * Accepts: 较2020年, 比2015年底, 与2020年相比, 在2020年基础上, 以2020年为基准年, 基准年为2020年, 2020年水平, 较上年, 由2020年的35%提高到2025年的45%
 * Rejects: 占比2025年达到, 到2020年
 */
final class BaselineRecognizer implements CalendarRule {

  @Override
  public TimeFinding apply(CalendarPhrase phrase, Scene scene) {
    boolean named = scene.text().matchBack(phrase.coreStart(), "基准年为", "基准年是", "基期年为", "基期为", "基准年", "基年为") > 0;
    if (named || risesFrom(phrase, scene)) {
      return scene.finding(phrase.start(), phrase.coreEnd(), TimeClass.BASELINE);
    }
    if (phrase.prefix() != Prefix.COMPARED && phrase.suffix() != Suffix.COMPARED) {
      return null;
    }
    boolean together = phrase.suffix() == Suffix.COMPARED
        && !scene.text().words(phrase.coreEnd(), phrase.end()).equals("持平");
    return scene.finding(phrase.start(), together ? phrase.end() : phrase.coreEnd(), TimeClass.BASELINE);
  }

  /** 由2020年的35%提高到…, where it is a duty; in a look back the year is simply past. */
  private static boolean risesFrom(CalendarPhrase phrase, Scene scene) {
    TimeText text = scene.text();
    boolean opened = phrase.prefix() == Prefix.FROM && phrase.suffix() == Suffix.NONE && phrase.first().isYear()
        && text.at(phrase.end()) == '的' && !scene.context().isFact();
    if (!opened) {
      return false;
    }
    String clause = text.clauseAfter(phrase.end(), 30);
    return clause.contains("高到") || clause.contains("高至") || clause.contains("加到") || clause.contains("降到")
        || clause.contains("降至") || clause.contains("升至") || clause.contains("升到") || clause.contains("大到")
        || clause.contains("加至");
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

/**
 * Deadlines on a day.
 * Accepts: 2023年7月1日, 11月30日止, 2021.6.30
 * Rejects: 6月5日世界环境日 (a day that returns), 6月30日前 (another family)
 */
final class DayRecognizer implements CalendarRule {
  private static final int LONGEST_FEAST = 12;
  private static final int LONGEST_DAY = 6;
  /** What days are for: 消防宣传日, 低碳日, 植树节. */
  private static final String[] PURPOSES =
      {"宣传", "纪念", "环境", "低碳", "安全", "警示", "减灾", "健康", "宪法", "公祭", "保护", "科普", "节能"};

  @Override
  public TimeFinding apply(CalendarPhrase phrase, Scene scene) {
    if (phrase.last().step() != Step.DAY || isFeast(phrase, scene.text())) {
      return null;
    }
    return DeadlineRules.lastDay(phrase, scene);
  }

  /** Whether a day without a year only dates a feast or an awareness day. */
  static boolean isFeast(CalendarPhrase phrase, TimeText text) {
    if (phrase.last().yearWord() != CalendarPoint.YearWord.NONE || phrase.suffix() != Suffix.NONE) {
      return false;
    }
    String words = text.clauseAfter(phrase.end(), LONGEST_FEAST);
    for (String end : new String[] {"日", "节", "周"}) {
      int at = words.indexOf(end);
      if (at > 0 && (words.startsWith("世界") || words.startsWith("国际") || words.startsWith("全国")
          || words.startsWith("国家") || words.startsWith("中国") || words.startsWith("\"")
          || at <= 4 && !end.equals("日") || at <= LONGEST_DAY && isNamed(words.substring(0, at)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(String words) {
    for (String purpose : PURPOSES) {
      if (words.endsWith(purpose)) {
        return true;
      }
    }
    return false;
  }
}

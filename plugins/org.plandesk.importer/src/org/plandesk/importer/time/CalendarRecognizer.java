// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.util.List;
import java.util.regex.Pattern;
import org.plandesk.importer.time.CalendarPoint.YearWord;

/**
 * Calendar expressions: reads one whole, then asks the rules of the families in order; the first that accepts decides.
 * What the expression is not (a name, a baseline, the past) is asked before what remains: a deadline.
 */
final class CalendarRecognizer implements PhraseRecognizer {
  private static final String[] REPORTED = {"工作总结", "工作情况", "工作进展", "工作报告", "总结", "情况", "进展", "数据", "报表",
      "报告", "经济", "考核结果", "指标"};
  private static final int LONGEST_NAME = 14;
  private static final int LONGEST_MEANT = 30;
  private static final int LEAST_NOUN = 4;
  private static final Pattern MEASURE =
      Pattern.compile("[\\p{IsHan}&&[^完成建达前底]]{1,8}[率额数量](?:达到|不低于|不少于|保持|稳定|控制|提高|超过|[0-9])");
  private static final List<CalendarRule> RULES = List.of(new PlanNameRecognizer(), new BaselineRecognizer(),
      new OutlookRecognizer(), new YearlyRecognizer(), new ValidityRecognizer(), new RangeRecognizer(),
      new StandardRecognizer(), new StartRecognizer(), new ConditionRecognizer(), new HistoricalRecognizer(),
      new FeastRecognizer(), new SeasonRecognizer(), new BeforeRecognizer(), new EndOfYearRecognizer(),
      new HalfYearRecognizer(),
      new QuarterRecognizer(), new MonthRecognizer(), new TenDaysRecognizer(), new DayRecognizer(),
      new SubjectYearRecognizer(), new YearRecognizer());

  @Override
  public TimeFinding recognize(Scene scene, int at) {
    CalendarPhrase phrase = CalendarPhraseReader.read(scene.text(), at, scene.floor());
    if (phrase == null) {
      return null;
    }
    scene.skip(phrase.coreEnd());
    if (isSignature(phrase, scene) || isOnlyMentioned(phrase, scene.text())) {
      return null;
    }
    for (CalendarRule rule : RULES) {
      TimeFinding finding = rule.apply(phrase, scene);
      if (finding != null) {
        return finding;
      }
    }
    return null;
  }

  /** The date below a document stands alone in its line, or between the office's name and 印发. */
  private static boolean isSignature(CalendarPhrase phrase, Scene scene) {
    TimeText text = scene.text();
    boolean dated = (phrase.first().step() == Step.DAY || phrase.first().step() == Step.MONTH)
        && phrase.first().yearWord() == YearWord.WRITTEN && phrase.prefix() == Prefix.NONE && !phrase.isRange()
        && (phrase.suffix() == Suffix.NONE);
    int before = phrase.start() - text.matchBack(phrase.start(), "（");
    int issued = text.match(phrase.end(), "印发", "发布", "公布", "印制");
    int behind = phrase.end() + issued + text.match(phrase.end() + issued, "）");
    boolean alone = before == 0 || issued > 0 && text.clauseStart(before, 0) == 0;
    return dated && !scene.context().inTable() && alone && behind >= text.length();
  }

  /**
   * 今年 and 当年 as a whole year say nothing that could be met, 次年 and 明年 alone neither; a part of a year before a noun
   * (上半年工作总结) only says what the noun is about.
   */
  private static boolean isOnlyMentioned(CalendarPhrase phrase, TimeText text) {
    boolean part =
        phrase.first().yearWord() == YearWord.NONE && !phrase.first().isYear() && phrase.prefix() == Prefix.NONE
            && phrase.suffix() == Suffix.NONE && !phrase.first().atEnd() && !phrase.isRange();
    // 对一季度用电量增长的企业: those who are meant
    boolean meant =
        part && text.at(phrase.start() - 1) == '对' && text.clauseAfter(phrase.end(), LONGEST_MEANT).contains("的");
    if (meant || part && text.match(phrase.end(), REPORTED) > 0 || part && isThemeMonth(phrase, text)
        || isInName(phrase, text)) {
      return true;
    }
    boolean worded = phrase.first().yearWord() != YearWord.WRITTEN && phrase.first().yearWord() != YearWord.NONE;
    boolean plain = phrase.first().isYear() && phrase.suffix() != Suffix.WITHIN && phrase.prefix() != Prefix.COMPARED
        && phrase.suffix() != Suffix.COMPARED && !phrase.isRange();
    return worded && plain || text.at(phrase.coreStart() - 1) == '/';
  }

  /** 6月为安全生产月: the month bears a name. */
  private static boolean isThemeMonth(CalendarPhrase phrase, TimeText text) {
    return text.match(phrase.end(), "为", "是") > 0 && text.clauseAfter(phrase.end() + 1, LONGEST_NAME).endsWith("月");
  }

  /** 毕业生年底去向落实率, 各项贷款年末余额: part of what is measured, where a noun stands before and no verb behind. */
  private static boolean isInName(CalendarPhrase phrase, TimeText text) {
    boolean bare = phrase.first().step() == Step.YEAR_END && phrase.first().yearWord() == YearWord.NONE
        && phrase.prefix() == Prefix.NONE && phrase.suffix() == Suffix.NONE;
    int start = phrase.start();
    return bare && start - text.clauseStart(start, Math.max(0, start - LEAST_NOUN)) >= LEAST_NOUN
        && MEASURE.matcher(text.clauseAfter(phrase.end(), LONGEST_NAME)).lookingAt();
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.util.regex.Pattern;
import org.plandesk.importer.time.CalendarPoint.YearWord;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeClass;

/**
 * Points in the past: something happened or stood so then.
 * Accepts: 2019年完成…工程 in a look back, 由2018年的125平方公里, 2018年以来, 截至2020年底, 去年, 2020年数据, 已于4月底,
 * 2021年3月15日…审议通过, 2005年以前注册
 * Rejects: 到2025年, 2030年前 in a look back (still ahead)
 */
final class HistoricalRecognizer implements CalendarRule {
  private static final String[] DONE = {"已经", "已", "现状", "数据", "实绩", "统计数", "末现状", "实际完成"};
  private static final String[] ADOPTED = {"审议通过", "会议通过", "常务会议", "印发的《", "发布的《", "印发了", "发布了", "公布的《",
      "下发的《", "出台的《"};

  /** 2023年，区委、区政府确定10件实事: what was settled before the document. */
  private static final Pattern SETTLED =
      Pattern.compile("[\\p{IsHan}、]{0,12}(政府|委|大会|会议)(研究)?(确定|审议|印发|批准|部署|决定|提出|明确)(?!不)");
  private static final String[] AHEAD = {"将", "预计", "力争", "全面建成", "有望", "要", "努力", "基本实现"};

  private static final Pattern STOCK =
      Pattern.compile("^[\\p{IsHan}]{2,20}(?:[共现已仅]有\\p{IsHan}{0,10}|仅为|共)[0-9][^成建]*$");
  private static final int LONGEST_STOCK = 30;

  /** What words before the plan proper tell of: they oblige nobody. */
  private static final String[] HAPPENED =
      {"召开", "举行", "印发", "出台", "发布", "颁布", "审议", "批复", "批准", "通过", "视察", "考察", "作出", "发生", "遭遇", "遭受", "爆发"};

  @Override
  public TimeFinding apply(CalendarPhrase phrase, Scene scene) {
    Scene.YearOf of = scene.yearOf(phrase.last());
    if (!isPast(phrase, scene, of.year())) {
      return null;
    }
    TimeFinding past = scene.finding(phrase.start(), phrase.end(), TimeClass.HISTORICAL);
    // a past year that a duty only mentions says nothing of the dates behind it
    return scene.context().isFact() ? past.handingOn(of.year()) : past;
  }

  private static boolean isPast(CalendarPhrase phrase, Scene scene, Integer year) {
    TimeText text = scene.text();
    TimeContext context = scene.context();
    if (phrase.suffix() == Suffix.SINCE || phrase.first().yearWord() == YearWord.LAST) {
      return true;
    }
    if (year != null && context.clock().isPast(year)) {
      // a date that is all of a cell says when a task is due; an estimate does not overrule it
      boolean cell = context.inTable() && phrase.start() == 0 && phrase.end() == text.length();
      return !cell || !context.clock().estimated();
    }
    if (context.isFact()) {
      return year == null || tellsPlainly(phrase, scene)
          || !context.clock().isAhead(year) && !looksAhead(phrase, context.clock());
    }
    // 2023年底前已建成小区移交率达到90% is due; what was 已收取的 is not
    boolean ahead = phrase.suffix() == Suffix.BEFORE && year != null && context.clock().isAhead(year)
        && !text.clauseAfter(phrase.end(), LONGEST_STOCK).contains("的");
    if (text.match(phrase.end(), DONE) > 0 && !ahead || text.matchBack(phrase.start(), "已经", "已", "曾") > 0
        || phrase.prefix() == Prefix.UP_TO && tellsResult(text, phrase.end())
        || phrase.prefix() == Prefix.NONE && tellsStock(text, phrase.end())) {
      return true;
    }
    boolean plain = phrase.suffix() == Suffix.NONE && phrase.prefix() != Prefix.BY;
    boolean tells = context.kind() == StatementKind.OTHER && !context.inTable();
    String clause = text.clauseAfter(phrase.end() + text.match(phrase.end(), "，"), 30);
    return plain && (wasAdopted(clause) || SETTLED.matcher(clause).lookingAt() || tells && contains(clause, HAPPENED));
  }

  /** 2022年，产值达到50亿元 in a look back, where only the dates of duties tell when the plan was made. */
  private static boolean tellsPlainly(CalendarPhrase phrase, Scene scene) {
    String clause = scene.text().clauseAfter(phrase.end() + scene.text().match(phrase.end(), "，"), 30);
    return scene.context().clock().estimated() && phrase.prefix() == Prefix.NONE && phrase.suffix() == Suffix.NONE
        && !contains(clause, AHEAD);
  }

  /** 截至2021年9月，已…: tells what was reached. */
  private static boolean tellsResult(TimeText text, int at) {
    String clause = text.clauseAfter(at + text.match(at, "，"), 14);
    return clause.contains("已") || clause.contains("累计") || clause.contains("共");
  }

  /** 2021年底全省专业人员共3200人，2025年…: what there is already, told before what is to be reached. */
  private static boolean tellsStock(TimeText text, int at) {
    return STOCK.matcher(text.clauseAfter(at + text.match(at, "，"), LONGEST_STOCK)).find();
  }

  /** Without any knowledge of the plan's time the wording decides: 到2025年, 2030年前 look ahead. */
  private static boolean looksAhead(CalendarPhrase phrase, PlanClock clock) {
    return clock.knowsNothing() && (phrase.prefix() == Prefix.BY || phrase.suffix() == Suffix.BEFORE);
  }

  private static boolean wasAdopted(String clause) {
    return contains(clause, ADOPTED);
  }

  private static boolean contains(String clause, String[] words) {
    for (String word : words) {
      if (clause.contains(word)) {
        return true;
      }
    }
    return false;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import org.plandesk.importer.time.CalendarPoint.YearWord;
import org.plandesk.model.Certainty;
import org.plandesk.model.TimeClass;

/**
 * Years that belong to the name of a document, plan, programme or event.
 * Accepts: 《…规划（2018－2022年）》, 行动计划（2021—2023年）, 产业目录（2019年本）, 2018年版目录, 落实2022年度工作要点, 落实2030年前碳达峰行动方案,
 * 2035年远景目标纲要, 2022年冬奥会,
 * （2023—2025年） alone in its line, 省运动会（2026年）, 2024年市《…条例》宣传方案 as a line
 * Rejects: 2022年完成行动计划编制, 第三季度修订应急预案, 2022年养老规划全面出台, （2025年） behind a figure, 到2025年实施方案全面落实, 2018年对本规划开展评估
 */
final class PlanNameRecognizer implements CalendarRule {
  private static final String[] MADE = {"出台", "制定", "制订", "编制", "印发", "发布", "完成", "修订", "起草", "研究", "形成", "公布"};
  private static final String[] EVENTS = {"冬奥会", "冬残奥会", "奥运会", "亚运会", "全运会", "世博会", "进博会", "世园会",
      "博览会", "运动会"};

  @Override
  public TimeFinding apply(CalendarPhrase phrase, Scene scene) {
    TimeText text = scene.text();
    int start = phrase.coreStart();
    int end = phrase.coreEnd();
    if (scene.names().contains(start) || isEdition(text, end)) {
      return scene.finding(start, end, TimeClass.NAME);
    }
    boolean bracketed = text.at(start - 1) == '（' && text.at(end) == '）';
    if (bracketed && start == 1 && end == text.length() - 1 && (phrase.isRange() || phrase.first().isYear())) {
      // the line below a title
      return scene.finding(start, end, TimeClass.NAME);
    }
    if (bracketed && (DocumentNouns.endsBefore(text, start - 1) || eventEnds(text, start - 1))) {
      return scene.finding(start, end, TimeClass.NAME);
    }
    boolean carriedOut = text.matchBack(phrase.start(), "落实", "实施", "按照", "印发", "依据", "根据", "推进", "对照") > 0;
    boolean plain = phrase.prefix() != Prefix.BY && phrase.prefix() != Prefix.UP_TO
        && (phrase.suffix() == Suffix.NONE || phrase.suffix() == Suffix.BEFORE && carriedOut)
        && (phrase.first().isYear() || phrase.isRange()) && phrase.last().yearWord() == YearWord.WRITTEN;
    boolean opensClause = text.clauseStartsAt(phrase.start());
    if (plain && DocumentNouns.nameBegins(text, phrase.end())
        && !(opensClause && (DocumentNouns.isMade(text, phrase.end())
            || DocumentNouns.opensSentence(text, phrase.end())))) {
      return scene.finding(start, phrase.end(), TimeClass.NAME).doubt(Certainty.MIDDLE, "time.document-name");
    }
    if (plain && (opensClause || text.matchBack(phrase.start(), "关于印发", "关于") > 0) && isTitleLine(phrase, scene)) {
      return scene.finding(start, phrase.end(), TimeClass.NAME).doubt(Certainty.MIDDLE, "time.document-name");
    }
    return plain && isEvent(text.clauseAfter(end, 8)) ? scene.finding(start, end, TimeClass.NAME) : null;
  }

  /** 2024年珑水县贯彻落实《…》实施方案: a line that names a document about another, and says nothing of making it. */
  private static boolean isTitleLine(CalendarPhrase phrase, Scene scene) {
    TimeText text = scene.text();
    if (scene.context().inTable() || !DocumentNouns.endsBefore(text, text.length())) {
      return false;
    }
    boolean named = false;
    for (int i = phrase.end(); i < text.length(); i++) {
      if (scene.names().contains(i)) {
        named = true;
      } else if ("，；：".indexOf(text.at(i)) >= 0 || text.match(i, MADE) > 0) {
        return false;
      }
    }
    return named;
  }

  /** Whether the name of an event ends before an index: 运动会, 灯会, 锦标赛, 文化节; but 委员会, 联合会 and 环节 are none. */
  private static boolean eventEnds(TimeText text, int at) {
    char kind = text.at(at - 2);
    return switch (text.at(at - 1)) {
      case '赛' -> true;
      case '会' -> "员协学工商社事机金委董联合议".indexOf(kind) < 0;
      case '节' -> "化术影乐游读购食".indexOf(kind) >= 0;
      case '坛' -> kind == '论';
      default -> false;
    };
  }

  private static boolean isEvent(String words) {
    for (String event : EVENTS) {
      if (words.contains(event)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEdition(TimeText text, int end) {
    int revised = text.match(end, "修订", "修正");
    if (revised > 0) {
      // 第三季度修订应急预案 says what is to be done by then
      return end + revised == text.length() || text.match(end + revised, "版", "本", "稿", "案", "）", "》") > 0;
    }
    return text.match(end, "版", "本）", "本》", "年版") > 0;
  }
}

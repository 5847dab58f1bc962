// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.plandesk.importer.time.CalendarPoint.YearWord;
import org.plandesk.model.Certainty;
import org.plandesk.model.TimeClass;
import org.plandesk.text.ChineseNumbers;

/**
 * Days that are told from the month or quarter at hand, without its number. The month is the one that the sentence named
 * before, else that of the issue; behind a duty that returns they return, too.
 * Accepts: 月底前, 本月底前, 当月25日前, 次月5日前, 下月中旬, 季度末前, 每月上报、|次月10日前通报
 * Rejects: 6月底前 (its number is written), 每月底前 (another family), 岁月底色, 下月村, 本月
 */
final class MonthAtHandRecognizer implements PhraseRecognizer {
  private static final String[] NEXT = {"次月", "下个月", "下月"};
  private static final String[] SAME = {"本月", "当月"};
  private static final String[] QUARTERS = {"季度末", "季度底", "季末", "季底"};
  private static final String[] BEFORE = {"之前", "以前", "前"};
  private static final String[] NO_END_BEHIND = {"线", "色", "数", "部"};

  @Override
  public TimeFinding recognize(Scene scene, int at) {
    TimeText text = scene.text();
    int quarter = text.match(at, QUARTERS);
    if (quarter > 0) {
      int before = text.match(at + quarter, BEFORE);
      return before == 0 || text.at(at - 1) == '每' ? null
          : scene.finding(start(scene, at), at + quarter + before, TimeClass.PERIOD).returning("R/P3M")
              .doubt(Certainty.LOW, "time.month-unknown");
    }
    int next = text.match(at, NEXT);
    int word = Math.max(next, text.match(at, SAME));
    boolean bare = word == 0 && text.at(at) == '月' && text.match(at - 1, "每", "岁", "个") == 0;
    CalendarPoint point = word > 0 || bare ? point(text, at, bare ? at + 1 : at + word) : null;
    if (point == null) {
      return null;
    }
    Suffix.At suffix = Suffix.behind(text, point.end());
    boolean before = suffix.suffix() == Suffix.BEFORE;
    return bare && !before ? null
        : due(scene, point, suffix, next > 0, text.match(at, "次月", "当月", "每月") > 0);
  }

  private static int start(Scene scene, int at) {
    return Prefix.before(scene.text(), at, scene.floor()).start();
  }

  /** The point in a month that is named behind 本月, 次月 or 月; its month is still open. */
  private static CalendarPoint point(TimeText text, int start, int at) {
    if (text.match(at, "底", "末") > 0) {
      return text.match(at + 1, NO_END_BEHIND) > 0 ? null
          : new CalendarPoint(start, at + 1, YearWord.NONE, 0, Step.MONTH, 1, 0, true);
    }
    int part = text.starts(at, "上旬") ? 1 : text.starts(at, "中旬") ? 2 : text.starts(at, "下旬") ? 3 : 0;
    if (part > 0) {
      return new CalendarPoint(start, at + 2, YearWord.NONE, 0, Step.TEN_DAYS, 1, part, false);
    }
    int end = PointReader.numberEnd(text, at);
    int day = end > at && text.match(end, "日", "号") > 0 ? ChineseNumbers.parse(text.words(at, end)) : 0;
    return day < 1 || day > 31 ? null : new CalendarPoint(start, end + 1, YearWord.NONE, 0, Step.DAY, 1, day, true);
  }

  private static TimeFinding due(Scene scene, CalendarPoint point, Suffix.At suffix, boolean next, boolean relative) {
    int end = suffix.suffix() == Suffix.BEFORE ? suffix.end() : point.end();
    LocalDate issue = scene.context().clock().issueDate();
    YearMonth month = scene.month();
    if (scene.returns() || month == null && relative) {
      return scene.finding(start(scene, point.start()), end, TimeClass.PERIOD).returning("R/P1M")
          .doubt(scene.returns() ? Certainty.MIDDLE : Certainty.LOW, "time.month-unknown");
    }
    if (month == null && issue != null) {
      month = YearMonth.from(issue);
    }
    Prefix.At prefix = Prefix.before(scene.text(), point.start(), scene.floor());
    CalendarPhrase phrase = new CalendarPhrase(prefix.start(), end, prefix.prefix(), point, point,
        end > point.end() ? Suffix.BEFORE : Suffix.NONE);
    if (month == null) {
      return DeadlineRules.make(phrase, scene, point.step().qualifier(), null,
          new Scene.YearOf(null, Certainty.LOW, "time.month-unknown", null));
    }
    month = next ? month.plusMonths(1) : month;
    CalendarPoint dated = new CalendarPoint(point.start(), point.end(), YearWord.WRITTEN, month.getYear(),
        point.step(), month.getMonthValue(), point.day(), point.atEnd());
    return dated(new CalendarPhrase(phrase.start(), end, phrase.prefix(), dated, dated, phrase.suffix()), scene)
        .doubt(Certainty.MIDDLE, "time.month-counted|" + month);
  }

  private static TimeFinding dated(CalendarPhrase phrase, Scene scene) {
    TimeFinding before = new BeforeRecognizer().apply(phrase, scene);
    return before != null ? before : DeadlineRules.lastDay(phrase, scene);
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import org.plandesk.importer.time.CalendarPoint.YearWord;
import org.plandesk.model.Certainty;
import org.plandesk.model.TimeClass;

/**
 * Several months that share one day: a duty that returns, though 每年 does not stand there.
 * Accepts: 6月、9月、12月的20日前报送进展, 3月、6月和9月的月底前
 * Rejects: 6月底、12月底前分别完成 (two deadlines), 6月、9月 without a shared day
 */
final class MonthListRecognizer implements PhraseRecognizer {

  @Override
  public TimeFinding recognize(Scene scene, int at) {
    TimeText text = scene.text();
    if (text.digitAt(at - 1) || text.at(at - 1) == '年') {
      return null;
    }
    CalendarPoint first = month(text, at);
    int end = first == null ? at : end(text, first);
    if (first == null || end == first.end() || text.at(end) != '的') {
      return null;
    }
    int dayEnd = PointReader.numberEnd(text, end + 1);
    int day = dayEnd > end + 1 ? text.match(dayEnd, "日", "号") : text.match(end + 1, "月底", "月末", "上旬", "中旬", "下旬");
    if (day == 0) {
      return null;
    }
    int dated = Math.max(dayEnd, end + 1) + day;
    Suffix.At suffix = Suffix.behind(text, dated);
    int tail = suffix.suffix() == Suffix.BEFORE ? suffix.end() : dated;
    return scene.finding(at, tail, TimeClass.PERIOD).returning("R/P1Y").doubt(Certainty.MIDDLE, "time.yearly");
  }

  /** End of the months that follow a plain month behind 、 or 和; its own end when none do. */
  static int end(TimeText text, CalendarPoint first) {
    int end = first.end();
    if (first.step() != Step.MONTH || first.atEnd()) {
      return end;
    }
    while (text.match(end, "、", "和", "及") > 0) {
      CalendarPoint next = month(text, end + 1);
      if (next == null) {
        break;
      }
      end = next.end();
    }
    return end;
  }

  private static CalendarPoint month(TimeText text, int at) {
    CalendarPoint point = PointReader.read(text, at);
    boolean month = point != null && point.step() == Step.MONTH && point.yearWord() == YearWord.NONE && !point.atEnd();
    return month ? point : null;
  }
}

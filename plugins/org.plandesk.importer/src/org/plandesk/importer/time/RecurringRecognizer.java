// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import org.plandesk.importer.time.CalendarPoint.YearWord;
import org.plandesk.model.TimeClass;
import org.plandesk.text.ChineseNumbers;

/**
 * Duties that return.
 * Accepts: 每年, 每季度, 每半年, 每月10日前, 每年3月底前, 每年12月31日前, 每两年, 按季度, 每年年底前, 每季度末, 每半月,
 * 每年3月、9月, 每年年初, 每年春节前, 每年汛期前
 * Rejects: 每人每年300元 (a rate), 每秒, 每日调度机制, 每平方公里
 */
final class RecurringRecognizer implements PhraseRecognizer {
  private static final String[] MONTHS_IN_IT = {"首月", "末月", "首个月", "第一个月", "第二个月", "第三个月", "第1个月", "第2个月", "第3个月",
      "第一月", "最后一个月", "最后1个月", "的第一个月", "的首月", "末", "底", "初"};

  @Override
  public TimeFinding recognize(Scene scene, int at) {
    TimeText text = scene.text();
    if (text.at(at) == '按' || text.at(at) == '逐') {
      return adverb(scene, at);
    }
    if (text.at(at) != '每' || text.at(at - 1) == '/'
        || text.at(at - 2) == '每' || text.matchBack(at, "每公顷", "每平方米", "每立方米") > 0) {
      return null;
    }
    int half = text.match(at + 1, "半个月", "半月", "旬");
    if (half > 0) {
      return scene.finding(at, at + 1 + half, TimeClass.PERIOD).returning(half == 1 ? "R/P10D" : "R/P15D");
    }
    int number = at + 1 + text.match(at + 1, "隔");
    int numberEnd = number;
    while (numberEnd - number < 2 && ChineseNumbers.digit(text.at(numberEnd)) > 0) {
      numberEnd++;
    }
    int count = numberEnd == number ? 1 : ChineseNumbers.parse(text.words(number, numberEnd));
    numberEnd += text.match(numberEnd, "个") > 0 && text.match(numberEnd + 1, "月", "季度", "年度", "学期", "学年") > 0 ? 1 : 0;
    Duration.Unit unit = unit(scene, numberEnd, at);
    if (unit == null) {
      return null;
    }
    int end = numberEnd + text.match(numberEnd, "半年", "年度", "季度", "月度", "学年", "年", "季", "月", "周", "星期", "日", "天");
    int from = at - text.matchBack(at, "于", "在");
    return due(scene, from < scene.floor() ? at : from, end, unit, count);
  }

  private static Duration.Unit unit(Scene scene, int at, int every) {
    TimeText text = scene.text();
    if (text.starts(at, "半年")) {
      return Duration.Unit.HALF_YEAR;
    }
    if (text.match(at, "年", "学年") > 0) {
      return Duration.Unit.YEAR;
    }
    if (text.match(at, "季度", "季") > 0) {
      return Duration.Unit.QUARTER;
    }
    if (text.at(at) == '月') {
      return Duration.Unit.MONTH;
    }
    if (text.match(at, "周", "星期") > 0) {
      return text.match(at, "周边", "周围", "周期") > 0 ? null : Duration.Unit.WEEK;
    }
    // a daily duty only where it stands as an adverb of reporting; 每日 is part of many names
    int hour = PointReader.numberEnd(text, at + 1);
    boolean dated = hour > at + 1 && text.match(hour, "时", "点") > 0;
    boolean daily = text.match(at, "日", "天") > 0 && (text.clauseStartsAt(every) || every > 0 && every == scene.floor())
        && (dated || text.match(at + 1, "报", "上报", "通报", "公布", "向", "早", "晚", "定时", "上午", "下午", "至少", "不少于", "开展", "组织",
            "监测", "巡", "消毒", "更新", "清扫", "保洁", "会商", "研判") > 0);
    return daily ? Duration.Unit.DAY : null;
  }

  /** The day of the year, quarter or month on which a returning duty is due, if it is named. */
  private static TimeFinding due(Scene scene, int start, int end, Duration.Unit unit, int count) {
    TimeText text = scene.text();
    String every = "R/" + unit.period(count);
    if (unit == Duration.Unit.YEAR) {
      int at = end + text.match(end, "的");
      CalendarPoint point = text.at(at) == '年' ? endOfYear(text, at) : PointReader.read(text, at);
      if (point != null && point.yearWord() == YearWord.NONE) {
        return dueInYear(scene, start, point, count);
      }
      int season = text.match(at, PointReader.SEASONS);
      Suffix.At tail = Suffix.behind(text, season > 0 ? at + season : end);
      if (season > 0 && tail.suffix() == Suffix.BEFORE) {
        return scene.finding(start, tail.end(), TimeClass.PERIOD).returning(every);
      }
      tail = Suffix.behind(text, end);
      boolean ends = text.match(end, "底", "末") > 0 && text.match(end + 1, "前", "，", "，", "完", "向", "报", "对") > 0;
      if (ends) {
        Suffix.At before = Suffix.behind(text, end + 1);
        return scene.finding(start, before.suffix() == Suffix.BEFORE ? before.end() : end + 1, TimeClass.PERIOD)
            .returning("R/--12-31/" + unit.period(count));
      }
      int inside = tail.suffix() == Suffix.WITHIN ? tail.end() : end;
      return scene.finding(start, inside, TimeClass.PERIOD).returning(every);
    }
    int tail = end + text.match(end, MONTHS_IN_IT);
    int dayEnd = PointReader.numberEnd(text, tail);
    boolean day = dayEnd > tail && text.match(dayEnd, "日", "号") > 0;
    Suffix.At suffix = Suffix.behind(text, day ? dayEnd + 1 : tail);
    int last = suffix.suffix() == Suffix.BEFORE ? suffix.end() : day ? dayEnd + 1 : tail;
    if (unit == Duration.Unit.DAY && dayEnd > tail && text.match(dayEnd, "时", "点") > 0) {
      // 每日17时前
      Suffix.At before = Suffix.behind(text, dayEnd + 1);
      last = before.suffix() == Suffix.BEFORE ? before.end() : dayEnd + 1;
    }
    if (day && unit == Duration.Unit.MONTH && tail == end) {
      int number = ChineseNumbers.parse(text.words(tail, dayEnd));
      every = "R/---" + (number < 10 ? "0" : "") + number + "/" + unit.period(count);
    }
    return scene.finding(start, last, TimeClass.PERIOD).returning(every);
  }

  private static CalendarPoint endOfYear(TimeText text, int at) {
    boolean named = text.match(at + 1, "底", "末", "初") > 0;
    Step step = text.at(at + 1) == '初' ? Step.YEAR_START : Step.YEAR_END;
    return named ? new CalendarPoint(at, at + 2, YearWord.NONE, 0, step, 0, 0, true) : null;
  }

  private static TimeFinding dueInYear(Scene scene, int start, CalendarPoint point, int count) {
    TimeText text = scene.text();
    int end = point.end();
    int connector = text.match(end, "-", "至", "到");
    CalendarPoint last = connector == 0 ? null : PointReader.read(text, end + connector);
    end = last == null ? end : last.end();
    Suffix.At suffix = Suffix.behind(text, end);
    CalendarPoint due = last == null ? point : last;
    // 每年3月、9月: one duty on several days
    if (last == null && suffix.suffix() == Suffix.NONE) {
      end = MonthListRecognizer.end(text, point);
      suffix = Suffix.behind(text, end);
    }
    boolean taken = suffix.suffix() == Suffix.BEFORE || suffix.suffix() == Suffix.DURING;
    // 2021 stands for any year that is no leap year; a lunar feast has no day of its own
    String day = due.step() == Step.FEAST ? "" : "-" + due.lastDay(2021).toString().substring(4) + "/";
    return scene.finding(start, taken ? suffix.end() : end, TimeClass.PERIOD)
        .returning("R/" + day + "P" + count + "Y");
  }

  /** 按季度, 按月, 按年度, 逐月. */
  private static TimeFinding adverb(Scene scene, int at) {
    TimeText text = scene.text();
    int length = text.match(at + 1, "半年", "年度", "季度", "月度", "月", "季", "周");
    boolean attached = length > 0 && text.match(at + 1 + length, "计划", "方案", "份", "安排", "节", "边", "目标", "任务") > 0;
    if (length == 0 || attached) {
      return null;
    }
    Duration.Unit unit = switch (text.at(at + 1)) {
      case '半' -> Duration.Unit.HALF_YEAR;
      case '年' -> Duration.Unit.YEAR;
      case '季' -> Duration.Unit.QUARTER;
      case '月' -> Duration.Unit.MONTH;
      default -> Duration.Unit.WEEK;
    };
    return scene.finding(at, at + 1 + length, TimeClass.PERIOD).returning("R/" + unit.period(1));
  }
}

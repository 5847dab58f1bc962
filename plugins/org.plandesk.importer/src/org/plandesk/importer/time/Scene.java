// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.plandesk.importer.time.CalendarPoint.YearWord;
import org.plandesk.model.Certainty;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeQualifier;

/**
 * One sentence while it is read: its folded text, its context, and what was found so far. Lives for one sentence, used
 * by one thread.
 */
final class Scene {
  private final TimeText text;
  private final TimeContext context;
  private final NameSpans names;
  private int floor;
  private Integer sentenceYear;
  private int sentenceMonth;
  private LocalDate base;
  private boolean yearly;
  private boolean returns;
  private boolean staged;

  Scene(TimeText text, TimeContext context) {
    this.text = text;
    this.context = context;
    this.names = NameSpans.of(text);
  }

  TimeText text() {
    return text;
  }

  TimeContext context() {
    return context;
  }

  NameSpans names() {
    return names;
  }

  /** Folded index behind the last expression; nothing before it may be taken again. */
  int floor() {
    return floor;
  }

  /** Passes over words that are of no time after all. */
  void skip(int end) {
    floor = Math.max(floor, end);
  }

  /** The day from which later durations of the sentence count (自2021年起5年内), or null. */
  LocalDate base() {
    return base;
  }

  /** Whether the last duty of the sentence returns every year (每年3月底前…，12月底前…). */
  boolean yearly() {
    return yearly;
  }

  /** Whether the last duty of the sentence returns (每月上报，次月10日前通报). */
  boolean returns() {
    return returns;
  }

  /** The month that the sentence named last, or null. */
  YearMonth month() {
    return sentenceYear == null || sentenceMonth == 0 ? null : YearMonth.of(sentenceYear, sentenceMonth);
  }

  /** Whether an earlier duty of the sentence is due so long after its base (一年内完成…，三年内大见成效). */
  boolean staged() {
    return staged;
  }

  /** A finding of a class for a stretch of the folded text. */
  TimeFinding finding(int start, int end, TimeClass timeClass) {
    return TimeFinding.of(text.place(start), text.placeBehind(end), timeClass);
  }

  /** Remembers what was found up to a folded index. */
  void found(TimeFinding finding, int end) {
    floor = end;
    boolean hands = finding.timeClass() != TimeClass.NAME && finding.timeClass() != TimeClass.BASELINE;
    if (hands && finding.contextYear() != null) {
      sentenceYear = finding.contextYear();
      sentenceMonth = finding.date() == null || finding.qualifier() == TimeQualifier.BY_YEAR
          || finding.qualifier() == TimeQualifier.BY_END_OF_YEAR ? 0 : finding.date().getMonthValue();
    }
    returns = finding.recurrence() != null || returns && !finding.isDeadline();
    if (finding.recurrence() != null) {
      yearly = finding.recurrence().endsWith("/P1Y");
    } else if (finding.isDeadline()) {
      yearly = false;
    }
    staged |= finding.qualifier() == TimeQualifier.WITHIN;
    if (finding.timeClass() == TimeClass.START) {
      base = finding.from();
    }
  }

  /** A year, how it was concluded, and the other year when it may be that. */
  record YearOf(Integer year, Certainty certainty, String reason, Integer other) {
    static YearOf sure(int year) {
      return new YearOf(year, Certainty.HIGH, null, null);
    }
  }

  /** The year of a point: written, or taken over from the sentence, the paragraph, the plan or its day of issue. */
  YearOf yearOf(CalendarPoint point) {
    if (point.yearWord() == YearWord.WRITTEN) {
      return YearOf.sure(point.year());
    }
    Integer near = sentenceYear != null ? sentenceYear : paragraphYear();
    if (point.yearWord() != YearWord.NONE) {
      return worded(point, near);
    }
    if (sentenceYear != null) {
      return inSentence(point);
    }
    if (near != null && !(point.isYear() && context.clock().onlyYear() != null)) {
      return inParagraph(point, near);
    }
    return fromPlan(point);
  }

  /** The paragraph's year; a far goal (到2025年 in the plan of 2022) hands its year on to no month of a yearly plan. */
  private Integer paragraphYear() {
    Integer year = context.paragraphYear();
    Integer only = context.clock().onlyYear();
    return year != null && only != null && year > only + 1 ? null : year;
  }

  private YearOf inSentence(CalendarPoint point) {
    boolean backwards = point.step() == Step.MONTH || point.step() == Step.DAY;
    if (backwards && sentenceMonth > 0 && point.number() < sentenceMonth) {
      return new YearOf(sentenceYear, Certainty.LOW, "time.year-turn|" + sentenceYear + "|" + (sentenceYear + 1),
          sentenceYear + 1);
    }
    return new YearOf(sentenceYear, Certainty.HIGH, "time.year-from-sentence|" + sentenceYear, null);
  }

  /** The paragraph's year, unless the day would lie before the issue of the plan. */
  private YearOf inParagraph(CalendarPoint point, int near) {
    LocalDate issue = context.clock().issueDate();
    if (issue != null && issue.getYear() == near && point.lastDay(near).isBefore(issue) && !context.isFact()) {
      return new YearOf(near + 1, Certainty.LOW, "time.year-turn|" + (near + 1) + "|" + near, near);
    }
    return new YearOf(near, Certainty.MIDDLE, "time.year-from-paragraph|" + near, null);
  }

  /** 今年, 次年, 上年: counted from the year of issue, 次年 from the year named before. */
  private YearOf worded(CalendarPoint point, Integer near) {
    Integer own = context.clock().onlyYear() != null ? context.clock().onlyYear()
        : context.clock().issueDate() != null ? Integer.valueOf(context.clock().issueDate().getYear()) : null;
    boolean following = text.match(point.start(), "次年", "翌年", "第二年", "当年") > 0;
    Integer from = following && near != null ? near : own != null || !following ? own : context.planYear();
    if (from == null) {
      return new YearOf(null, Certainty.LOW, "time.year-unknown", null);
    }
    int step = switch (point.yearWord()) {
      case NEXT -> 1;
      case LAST -> -1;
      default -> 0;
    };
    return new YearOf(from + step, Certainty.MIDDLE, "time.year-counted|" + (from + step), null);
  }

  private YearOf fromPlan(CalendarPoint point) {
    PlanClock clock = context.clock();
    if (clock.onlyYear() != null) {
      return new YearOf(clock.onlyYear(), Certainty.MIDDLE, "time.year-from-plan|" + clock.onlyYear(), null);
    }
    if (clock.issueDate() != null) {
      int year = clock.issueDate().getYear();
      year += point.lastDay(year).isBefore(clock.issueDate()) ? 1 : 0;
      return new YearOf(year, Certainty.MIDDLE, "time.year-from-issue|" + year, null);
    }
    if (clock.isShort()) {
      return new YearOf(clock.from(), Certainty.LOW, "time.year-from-plan|" + clock.from(), null);
    }
    if (context.planYear() != null) {
      return new YearOf(context.planYear(), Certainty.LOW, "time.year-from-before|" + context.planYear(), null);
    }
    return new YearOf(null, Certainty.LOW, "time.year-unknown", null);
  }
}

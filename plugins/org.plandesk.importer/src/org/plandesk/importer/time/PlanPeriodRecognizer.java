// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.time;

import java.time.LocalDate;
import org.plandesk.model.Certainty;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeQualifier;

/**
 * The plan's own period and day of issue.
 * Accepts: 到本规划期末 (a deadline), 规划期内, 即日起至2025年5月31日 (periods), 自印发之日起施行, 即日起 (starts)
 * Rejects: 规划期限, 印发之日起30日内 (a deadline of another family)
 */
final class PlanPeriodRecognizer implements PhraseRecognizer {

  private static final String[] ENDS = {"规划期末", "行动期末", "计划期末", "方案期末", "实施期末"};

  @Override
  public TimeFinding recognize(Scene scene, int at) {
    TimeText text = scene.text();
    return switch (text.at(at)) {
      case '规', '行', '计', '方', '实' -> planned(scene, at);
      case '即' -> text.starts(at, "即日起") ? fromNow(scene, at, at + 3) : null;
      case '之' -> fromIssue(scene, at);
      default -> null;
    };
  }

  private static TimeFinding planned(Scene scene, int at) {
    TimeText text = scene.text();
    PlanClock clock = scene.context().clock();
    int own = at - text.matchBack(at, "本");
    Prefix.At prefix = Prefix.before(text, own, scene.floor());
    if (text.match(at, ENDS) > 0) {
      LocalDate date = clock.to() == null || clock.estimated() ? null : LocalDate.of(clock.to(), 12, 31);
      TimeFinding end = TimeFinding.deadline(text.place(prefix.start()), text.placeBehind(at + 4),
          TimeQualifier.BY_END_OF_YEAR, date, date == null ? null : clock.to());
      return end.doubt(date == null ? Certainty.LOW : Certainty.MIDDLE, "time.plan-period");
    }
    int length = text.match(at, "规划期内", "规划期间");
    if (length == 0 || text.at(at - 1) == '"') {
      return null;
    }
    boolean known = clock.from() != null && clock.to() != null && !clock.estimated();
    int start = prefix.prefix() == Prefix.IN ? prefix.start() : own;
    return TimeFinding
        .stretch(text.place(start), text.placeBehind(at + length), TimeClass.PERIOD,
            known ? LocalDate.of(clock.from(), 1, 1) : null, known ? LocalDate.of(clock.to(), 12, 31) : null)
        .doubt(Certainty.MIDDLE, "time.plan-period");
  }

  /** 自印发之日起(施行), unless a duration goes on behind it. */
  private static TimeFinding fromIssue(Scene scene, int at) {
    TimeText text = scene.text();
    if (!text.starts(at, "之日起") || Duration.read(text, at + 3) != null || Duration.read(text, at + 4) != null) {
      return null;
    }
    RelativeBase base = RelativeBase.before(text, at + 3, scene.floor());
    return base == null ? null : start(scene, base.start(), at + 3, base.event());
  }

  /** 即日起, or with its last day behind it the whole stretch. */
  private static TimeFinding fromNow(Scene scene, int from, int to) {
    TimeText text = scene.text();
    TimeFinding start = start(scene, from, to, "印发");
    int connector = text.match(to, "至", "到");
    CalendarPoint last = connector == 0 ? null : PointReader.read(text, to + connector);
    if (last == null) {
      return start;
    }
    Scene.YearOf of = scene.yearOf(last);
    LocalDate day = of.year() == null ? null : last.lastDay(of.year());
    return TimeFinding.stretch(start.start(), text.placeBehind(last.end()), TimeClass.PERIOD,
        scene.context().clock().issueDate(), day).after("印发").handingOn(of.year());
  }

  private static TimeFinding start(Scene scene, int from, int to, String event) {
    TimeText text = scene.text();
    LocalDate day = RelativeBase.isIssue(event) ? scene.context().clock().issueDate() : null;
    return TimeFinding.stretch(text.place(from), text.placeBehind(to), TimeClass.START, day, null).after(event);
  }
}

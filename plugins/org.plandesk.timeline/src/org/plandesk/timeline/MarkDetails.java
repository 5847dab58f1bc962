// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plandesk.model.Certainty;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.Light;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Span;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.edit.PlanLabels;

/**
 * Everything that a card, a row or a screen reader says about a mark, in the language of the program.
 *
 * @param light how it stands
 * @param status the light in words, with the days left: 临期，余 48 天
 * @param date the day that counts, null when none is known
 * @param quote the words of the text that give the date, or what else does
 * @param what what is to be done, in short
 * @param position where it stands: 三（四）4-4
 * @param sentence the whole sentence, or the name of the indicator or project
 * @param marked where the time expression stands in the sentence; null for other kinds
 * @param clause the clause that it governs; null when not known
 * @param why why this date: the reason of the recognition, the other reading, a move and its reason
 * @param certainty how sure the date is
 * @param units names of the responsible units, lead units first
 */
public record MarkDetails(Light light, String status, LocalDate date, String quote, String what, String position,
    String sentence, Span marked, Span clause, List<String> why, Certainty certainty, List<String> units) {

  /** Says everything about a mark as it stands on the day of judgement. */
  public static MarkDetails of(TimelineMark mark, Judgement judgement) {
    PlanLabels labels = PlanLabels.current();
    Light light = judgement.light(mark);
    TimeExpression time = mark.expression();
    String sentence = labels.text(mark.element());
    List<String> units =
        mark.units().stream().map(ResponsibleUnit::getName).filter(name -> name != null).distinct().toList();
    return new MarkDetails(light, status(mark, light, judgement, labels), mark.date(), quote(mark), MarkText.of(mark)
        .whole(), labels.shortPosition(mark.element()), sentence,
        time == null ? null : within(time.getStart(), time.getEnd(), sentence),
        time == null || time.getClauseEnd() == 0 ? null
            : within(time.getClauseStart(), time.getClauseEnd(), sentence),
        why(mark, labels), mark.certainty(), units);
  }

  private static Span within(int start, int end, String text) {
    return 0 <= start && start <= end && end <= text.length() ? new Span(start, end) : null;
  }

  private static String status(TimelineMark mark, Light light, Judgement judgement, PlanLabels labels) {
    if (!mark.kind().isJudged()) {
      return labels.typeName(mark.source());
    }
    String name = labels.literal(light);
    if (!mark.isDated() || light == Light.DONE || light == Light.UNDATED) {
      return name;
    }
    long left = judgement.daysLeft(mark);
    return Messages.bind(left < 0 ? Messages.statusPassed : Messages.statusLeft, name, Long.toString(Math.abs(left)));
  }

  private static String quote(TimelineMark mark) {
    return switch (mark.source()) {
      case TimeExpression time -> time.getQuote() == null ? "" : time.getQuote();
      case IndicatorTarget target -> Messages.bind(Messages.year, Integer.toString(mark.year()));
      default -> "";
    };
  }

  private static List<String> why(TimelineMark mark, PlanLabels labels) {
    List<String> why = new ArrayList<>();
    TimeExpression time = mark.expression();
    if (time == null) {
      if (mark.kind() == MarkKind.INDICATOR) {
        why.add(Messages.whyIndicator);
      } else if (mark.kind() == MarkKind.PROJECT) {
        why.add(mark.isWritten() ? Messages.whyProject : Messages.whyPeriodOfPlan);
      }
      return why;
    }
    if (time.getReason() != null) {
      why.add(labels.reason(time.getReason()));
    }
    if (mark.isMoved()) {
      why.add(Messages.bind(Messages.whyMoved, time.getDate() == null ? "—" : time.getDate(), time.getMovedTo()));
      if (time.getMovedReason() != null) {
        why.add(time.getMovedReason());
      }
    } else if (mark.isAmbiguous()) {
      why.add(Messages.bind(Messages.whyOther, time.getAlternative()));
    }
    return why;
  }

  /** The name of the mark for a screen reader: how it stands, when, what is to be done, who. */
  public String spoken() {
    String unit = units.isEmpty() ? Messages.noUnit : String.join(Messages.comma, units);
    return List.of(status, date == null ? "" : date.toString(), quote, what, unit).stream()
        .filter(part -> !part.isEmpty()).collect(Collectors.joining(Messages.comma));
  }

  /** What a screen reader says on demand: the whole sentence, its place, why this date. */
  public String spokenDetails() {
    List<String> parts = new ArrayList<>(List.of(position, sentence));
    parts.addAll(why);
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(Messages.sentenceEnd));
  }
}

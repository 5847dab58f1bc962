// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.plandesk.model.Certainty;
import org.plandesk.model.Comparator;
import org.plandesk.model.Mark;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.UnitMention;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.page.document.MarkStyle;

/**
 * What was recognised in some words and why, as rows for the card. Plain text, no widgets.
 *
 * @param kind what the mark is, such as 时限
 * @param style how the page marks it
 * @param quote the words
 * @param certainty how sure it is
 * @param certaintyWords the same in words, with what a person said to it
 * @param rows what is known, the most important first
 * @param clauseFrom start of the words it governs, offset in the statement
 * @param clauseTo end of the words it governs; not after the start when none are known
 */
record MarkExplanation(String kind, MarkStyle style, String quote, Certainty certainty, String certaintyWords,
    List<Row> rows, int clauseFrom, int clauseTo) {

  /** What closes a clause and need not be repeated on the card. */
  private static final Pattern CLOSING = Pattern.compile("[\uff0c\u3002\uff1b\u3001,;.\\s]+$");

  /**
   * A line of the card.
   *
   * @param label its name
   * @param value what it says
   * @param strong whether it is the answer that counts
   */
  record Row(String label, String value, boolean strong) {}

  /** Explains a mark. */
  static MarkExplanation of(Mark mark, MarkStyle style, PlanLabels labels) {
    List<Row> rows = new ArrayList<>();
    String kind;
    int from = 0;
    int to = 0;
    switch (mark) {
      case TimeExpression time -> {
        kind = time.getTimeClass() == TimeClass.DEADLINE ? Messages.cardDeadline : labels.literal(time.getTimeClass());
        time(time, rows);
        from = time.getClauseStart();
        to = time.getClauseEnd();
      }
      case QuantitativeTarget target -> {
        kind = labels.typeName(target);
        target(target, labels, rows);
      }
      case UnitMention mention -> {
        kind = Messages.cardUnit;
        unit(mention.getUnit(), labels, rows);
      }
      default -> kind = labels.typeName(mark);
    }
    add(rows, Messages.cardBecause, labels.reason(mark.getReason()));
    if (mark instanceof TimeExpression time) {
      add(rows, Messages.cardOther, time.getAlternative() == null ? null : time.getAlternative().toString());
      add(rows, Messages.cardClause, clause(time));
    }
    return new MarkExplanation(kind, style, mark.getQuote() == null ? "" : mark.getQuote(), mark.getCertainty(),
        certainty(mark), List.copyOf(rows), from, to);
  }

  private static void time(TimeExpression time, List<Row> rows) {
    LocalDate date = time.getDate();
    if (date != null) {
      String words = time.getYear() == null ? date.toString()
          : NLS.bind(Messages.cardListedUnder, date, String.valueOf(time.getYear()));
      rows.add(new Row(Messages.cardTaken, words, true));
    } else if (time.getFrom() != null) {
      String words = time.getTo() == null ? time.getFrom().toString()
          : NLS.bind(Messages.cardPeriod, time.getFrom(), time.getTo());
      rows.add(new Row(Messages.cardTaken, words, true));
    } else if (time.getTimeClass() == TimeClass.DEADLINE) {
      rows.add(new Row(Messages.cardTaken, Messages.cardNoDate, true));
    }
    if (time.getMovedTo() != null) {
      add(rows, Messages.cardMoved, NLS.bind(Messages.cardDeviates, time.getMovedTo()));
      add(rows, Messages.cardMovedReason, time.getMovedReason());
    }
    add(rows, Messages.cardRelative, time.getRelativeTo());
    add(rows, Messages.cardRecurrence, time.getRecurrence());
  }

  private static void target(QuantitativeTarget target, PlanLabels labels, List<Row> rows) {
    String value = value(target);
    if (!value.isEmpty()) {
      rows.add(new Row(Messages.cardValue, value, true));
    } else {
      rows.add(new Row(Messages.cardComparator, labels.literal(target.getComparator()), true));
    }
    add(rows, Messages.cardSubject, target.getSubject());
    TimeExpression deadline = target.getDeadline();
    add(rows, Messages.cardDeadline, deadline == null ? null
        : deadline.getDate() == null ? deadline.getQuote() : deadline.getDate().toString());
    add(rows, Messages.cardBaselineYear,
        target.getBaselineYear() == null ? null : String.valueOf(target.getBaselineYear()));
  }

  private static String value(QuantitativeTarget target) {
    String figures = target.getValues().stream().map(MarkExplanation::figure).collect(Collectors.joining("\u2013"));
    if (figures.isEmpty()) {
      return "";
    }
    String unit = target.getUnitOfMeasure() == null ? "" : target.getUnitOfMeasure();
    String measured =
        figures + (unit.isEmpty() || "%\u2030\u2103\u00b0".contains(unit.substring(0, 1)) ? "" : " ") + unit;
    Comparator comparator = target.getComparator();
    return switch (comparator) {
      case AT_LEAST -> "\u2265 " + measured;
      case AT_MOST -> "\u2264 " + measured;
      case EQUAL -> "= " + measured;
      case INCREASE_BY -> NLS.bind(Messages.valueIncrease, measured);
      case DECREASE_BY -> NLS.bind(Messages.valueDecrease, measured);
      default -> measured;
    };
  }

  private static String figure(double value) {
    return new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
  }

  private static void unit(ResponsibleUnit unit, PlanLabels labels, List<Row> rows) {
    if (unit == null) {
      rows.add(new Row(Messages.cardUnit, Messages.cardUnitUnknown, true));
      return;
    }
    rows.add(new Row(Messages.cardUnit, labels.text(unit), true));
    add(rows, Messages.cardAliases, String.join("\u3001", unit.getAliases()));
    add(rows, Messages.cardKind, labels.literal(unit.getKind()));
  }

  private static String clause(TimeExpression time) {
    String text = time.eContainer() instanceof Statement statement ? statement.getText() : null;
    int from = time.getClauseStart();
    int to = time.getClauseEnd();
    if (text == null || to <= from || from < 0 || to > text.length()) {
      return null;
    }
    return CLOSING.matcher(text.substring(from, to)).replaceAll("");
  }

  private static String certainty(Mark mark) {
    String words = switch (mark.getCertainty()) {
      case HIGH -> Messages.certaintyHigh;
      case MIDDLE -> Messages.certaintyMiddle;
      case LOW -> Messages.certaintyLow;
    };
    if (mark.getState() == ReviewState.CONFIRMED) {
      return Messages.cardConfirmed;
    }
    return mark.getCertainty() == Certainty.HIGH ? words : NLS.bind(Messages.cardToConfirm, words);
  }

  private static void add(List<Row> rows, String label, String value) {
    if (value != null && !value.isBlank()) {
      rows.add(new Row(label, value, false));
    }
  }
}

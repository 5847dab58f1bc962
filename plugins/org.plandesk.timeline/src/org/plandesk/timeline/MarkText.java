// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.plandesk.model.Comparator;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Plans;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;

/**
 * What is to be done by a mark, as short as it can be said.
 *
 * @param subject what is to be done or measured; may be cut when there is little room
 * @param value what has to be reached (≥25%), or empty; never cut
 */
public record MarkText(String subject, String value) {

  private static final String EDGE = "，。；、：,;:. \t　";

  /** The text of a mark, made anew at each call. */
  public static MarkText of(TimelineMark mark) {
    return switch (mark.kind()) {
      case DEADLINE, PERIOD -> of(mark.expression(), mark.isAmbiguous());
      case INDICATOR -> {
        IndicatorTarget target = (IndicatorTarget) mark.source();
        Indicator indicator = mark.indicator();
        String unit = indicator.getUnitOfMeasure() == null ? "" : indicator.getUnitOfMeasure();
        String text = target.getText().strip();
        boolean figure = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
        yield new MarkText(name(indicator), figure ? text + unit : text);
      }
      case PROJECT -> new MarkText(nonNull(((KeyProject) mark.source()).getTitle()), "");
      case TASK -> new MarkText(trim(nonNull(((Statement) mark.source()).getText())), "");
    };
  }

  /** Both parts in one line. */
  public String whole() {
    return value.isEmpty() ? subject : subject + " " + value;
  }

  private static String name(Indicator indicator) {
    String own = nonNull(indicator.getName());
    return indicator.getParent() == null ? own : nonNull(indicator.getParent().getName()) + " " + own;
  }

  private static MarkText of(TimeExpression time, boolean withQuote) {
    Statement statement = (Statement) time.eContainer();
    List<QuantitativeTarget> targets = Plans.marks(statement, QuantitativeTarget.class).stream()
        .filter(target -> target.getDeadline() == time && target.getSubject() != null).toList();
    if (!targets.isEmpty()) {
      QuantitativeTarget first = targets.get(0);
      String value = value(first);
      String more = targets.size() == 1 ? "" : " +" + (targets.size() - 1);
      if (!value.isEmpty()) {
        return new MarkText(first.getSubject(), value + more);
      }
    }
    String clause = clause(statement, time);
    return new MarkText(withQuote ? nonNull(time.getQuote()) + clause : clause, "");
  }

  /** The clause that the expression governs, without the expression; the sentence when there is nothing else. */
  private static String clause(Statement statement, TimeExpression time) {
    String text = nonNull(statement.getText());
    Span clause = inside(time.getClauseStart(), time.getClauseEnd(), text);
    Span quote = inside(time.getStart(), time.getEnd(), text);
    String words;
    if (clause.length() == 0) {
      words = text.substring(0, quote.start()) + text.substring(quote.end());
    } else if (clause.contains(quote)) {
      words = text.substring(clause.start(), quote.start()) + text.substring(quote.end(), clause.end());
    } else {
      words = clause.of(text);
    }
    String trimmed = trim(words);
    return trimmed.isEmpty() ? trim(text) : trimmed;
  }

  private static Span inside(int start, int end, String text) {
    int from = Math.clamp(start, 0, text.length());
    return new Span(from, Math.clamp(end, from, text.length()));
  }

  private static String value(QuantitativeTarget target) {
    String unit = nonNull(target.getUnitOfMeasure());
    String figures = target.getValues().stream().map(MarkText::figure)
        .collect(Collectors.joining(target.getComparator() == Comparator.RANGE ? "–" : "、"));
    if (figures.isEmpty()) {
      return "";
    }
    return sign(target.getComparator()) + figures + unit;
  }

  private static String sign(Comparator comparator) {
    return switch (comparator) {
      case AT_LEAST -> "≥";
      case AT_MOST -> "≤";
      case INCREASE_BY -> "+";
      case DECREASE_BY -> "−";
      case NONE, EQUAL, RANGE, NOT_DECREASING, IMPROVING -> "";
    };
  }

  private static String figure(double value) {
    return Double.isFinite(value) ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString() : "";
  }

  /** Everything in which a filter looks for words. */
  static String searched(TimelineMark mark) {
    String own = switch (mark.element()) {
      case Statement statement -> nonNull(statement.getText());
      case Indicator indicator -> name(indicator) + " " + nonNull(indicator.getCategory());
      case KeyProject project -> nonNull(project.getTitle());
      default -> "";
    };
    return mark.expression() == null ? own : own + " " + nonNull(mark.expression().getQuote());
  }

  private static String trim(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && EDGE.indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGE.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(start, end);
  }

  private static String nonNull(String text) {
    return text == null ? "" : text;
  }
}

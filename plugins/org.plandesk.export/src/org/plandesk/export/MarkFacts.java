// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.plandesk.model.Comparator;
import org.plandesk.model.Mark;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.TimeQualifier;

/** The records of time expressions and targets, in the order of the document; what a person rejected is left out. */
final class MarkFacts {

  private final Json json;
  private final PlanText text;

  MarkFacts(Json json, PlanText text) {
    this.json = json;
    this.text = text;
  }

  void write(List<PlanElement> elements) throws IOException {
    List<Statement> statements =
        elements.stream().filter(Statement.class::isInstance).map(Statement.class::cast).toList();
    json.list("deadlines", () -> {
      for (Statement statement : statements) {
        for (TimeExpression time : Plans.marks(statement, TimeExpression.class)) {
          json.object(() -> fields(statement, time));
        }
      }
    });
    json.list("targets", () -> {
      for (Statement statement : statements) {
        for (QuantitativeTarget target : Plans.marks(statement, QuantitativeTarget.class)) {
          json.object(() -> fields(statement, target));
        }
      }
    });
  }

  private void fields(Statement statement, TimeExpression time) throws IOException {
    boolean deadline = Plans.isDeadline(time);
    common(statement, time);
    json.text("class", time.getTimeClass().getLiteral());
    json.value("date", deadline ? time.getDate() : null);
    json.integer("year", deadline ? year(time) : null);
    json.text("qualifier",
        time.getQualifier() == TimeQualifier.NONE ? null : time.getQualifier().getName().toUpperCase(Locale.ROOT));
    json.value("alternative", time.getAlternative());
    json.text("relativeTo", time.getRelativeTo());
    json.text("recurrence", time.getRecurrence());
    json.texts("sameAs", time.getSameAs().stream().map(PlanElement::getId).toList());
    json.text("certainty", time.getCertainty().getLiteral());
  }

  private static Integer year(TimeExpression deadline) {
    if (deadline.getYear() != null || deadline.getDate() == null) {
      return deadline.getYear();
    }
    return deadline.getDate().getYear();
  }

  private void fields(Statement statement, QuantitativeTarget target) throws IOException {
    common(statement, target);
    json.anyText("subject", target.getSubject());
    json.text("comparator", comparator(target.getComparator()));
    json.numbers("values", target.getValues());
    json.text("unit", target.getUnitOfMeasure());
    json.integer("deadlineYear", target.getDeadline() == null ? null : year(target.getDeadline()));
    json.integer("baselineYear", target.getBaselineYear());
  }

  private void common(Statement statement, Mark mark) throws IOException {
    json.text("id", mark.getId());
    json.text("element", statement.getId());
    json.text("quote", text.quote(mark));
    json.place(text.span(mark));
  }

  /** How the contract writes a comparator. */
  static String comparator(Comparator comparator) {
    return switch (comparator) {
      case EQUAL -> "=";
      case AT_LEAST -> ">=";
      case AT_MOST -> "<=";
      case RANGE -> "range";
      case INCREASE_BY -> "increase_by";
      case DECREASE_BY -> "decrease_by";
      case NOT_DECREASING -> "not_decreasing";
      case IMPROVING -> "improving";
      case NONE -> "none";
    };
  }
}

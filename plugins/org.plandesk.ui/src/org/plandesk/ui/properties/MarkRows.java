// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.plandesk.model.Certainty;
import org.plandesk.model.Mark;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.Plans;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.Recognized;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.UnitMention;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.images.Images;

/** The rows of what was recognised in a sentence: what it was taken for, and why. */
final class MarkRows {

  private final FormBuilder form;
  private final PlanLabels labels;

  MarkRows(FormBuilder form, PlanLabels labels) {
    this.form = form;
    this.labels = labels;
  }

  /** Rows for time expressions and targets of the statement, each in a group of its own. */
  void addAll(Statement statement) {
    Plans.marks(statement, TimeExpression.class).forEach(this::add);
    Plans.marks(statement, QuantitativeTarget.class).forEach(this::add);
  }

  /** Rows for one mark. */
  void add(Mark mark) {
    group(mark);
    form.row(labels.feature(PlanPackage.Literals.MARK__QUOTE), mark.getQuote());
    switch (mark) {
      case TimeExpression time -> time(time);
      case QuantitativeTarget target -> target(target);
      case UnitMention mention when mention.getUnit() != null ->
          form.row(labels.feature(PlanPackage.Literals.UNIT_MENTION__UNIT), mention.getUnit().getName());
      default -> {
        // nothing more is known of it
      }
    }
    String reason = labels.reason(mark.getReason());
    if (reason != null) {
      form.row(Messages.reason, reason);
    }
  }

  private void time(TimeExpression time) {
    optional(time.getDate(), PlanPackage.Literals.TIME_EXPRESSION__DATE);
    if (time.getDate() == null && Plans.isDeadline(time)) {
      form.row(labels.feature(PlanPackage.Literals.TIME_EXPRESSION__DATE), Messages.noDate);
    }
    if (time.getMovedTo() != null) {
      form.row(labels.feature(PlanPackage.Literals.TIME_EXPRESSION__MOVED_TO),
          Messages.bind(Messages.deviates, time.getMovedTo()));
    }
    optional(time.getMovedReason(), PlanPackage.Literals.TIME_EXPRESSION__MOVED_REASON);
    optional(time.getAlternative(), PlanPackage.Literals.TIME_EXPRESSION__ALTERNATIVE);
    optional(time.getFrom(), PlanPackage.Literals.TIME_EXPRESSION__FROM);
    optional(time.getTo(), PlanPackage.Literals.TIME_EXPRESSION__TO);
    optional(time.getRelativeTo(), PlanPackage.Literals.TIME_EXPRESSION__RELATIVE_TO);
    optional(time.getRecurrence(), PlanPackage.Literals.TIME_EXPRESSION__RECURRENCE);
    if (time.eContainer() instanceof Statement statement && time.getClauseEnd() > time.getClauseStart()
        && time.getClauseEnd() <= statement.getText().length() && Plans.isDeadline(time)) {
      form.row(Messages.clause, statement.getText().substring(time.getClauseStart(), time.getClauseEnd()));
    }
  }

  private void target(QuantitativeTarget target) {
    optional(target.getSubject(), PlanPackage.Literals.QUANTITATIVE_TARGET__SUBJECT);
    optional(Figures.words(labels, target.getComparator(), target.getValues(), target.getUnitOfMeasure()),
        PlanPackage.Literals.QUANTITATIVE_TARGET__VALUES);
    optional(target.getBaselineYear(), PlanPackage.Literals.QUANTITATIVE_TARGET__BASELINE_YEAR);
    if (target.getDeadline() != null) {
      optional(target.getDeadline().getDate(), PlanPackage.Literals.QUANTITATIVE_TARGET__DEADLINE);
    }
  }

  private void group(Mark mark) {
    String title = mark instanceof TimeExpression time && !Plans.isDeadline(time)
        ? labels.literal(time.getTimeClass())
        : mark instanceof TimeExpression ? Messages.deadline : labels.typeName(mark);
    form.group(title, certaintySign(mark), certaintyText(mark));
  }

  private Images certaintySign(Recognized recognized) {
    return switch (recognized.getCertainty()) {
      case LOW -> Images.CERTAINTY_LOW;
      case MIDDLE -> Images.CERTAINTY_MIDDLE;
      case HIGH -> Images.CERTAINTY_HIGH;
    };
  }

  private String certaintyText(Recognized recognized) {
    Certainty certainty = recognized.getCertainty();
    return Messages.bind(Messages.certainty, labels.literal(certainty));
  }

  private void optional(Object value, EStructuralFeature feature) {
    if (value != null && !value.toString().isEmpty()) {
      form.row(labels.feature(feature), value.toString());
    }
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Assignment;
import org.plandesk.model.NeedsReview;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Plans;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;

/**
 * 待复核: what people set for a statement, or linked with it, was set for the words it had. When these change it waits until
 * somebody confirms that it still holds. The mark is part of the edit: undoing the edit takes it back.
 */
public final class ReviewNeeds {

  private ReviewNeeds() {
  }

  /** Units that people made responsible and progress that was reported, if there are any on a statement itself. */
  public static boolean hasDependents(Statement statement) {
    return !statement.getReports().isEmpty() || statement.getAssignments().stream().anyMatch(ReviewNeeds::isSet);
  }

  /** What the text of the statement itself states follows its words by itself; everything else was set for it. */
  private static boolean isSet(Assignment assignment) {
    Span own = ((Statement) assignment.eContainer()).getSpan();
    return switch (assignment.getOrigin()) {
      case CONFIRMED -> true;
      case SUGGESTED -> false;
      case STATED -> assignment.getSpan() == null || own != null && !own.contains(assignment.getSpan());
    };
  }

  /** Statements that say the same obligation elsewhere, such as in a table. */
  static Set<Statement> linked(Statement statement) {
    Set<Statement> linked = new LinkedHashSet<>();
    // Asking an empty list for its members would make the list.
    statement.getMarks().stream().filter(TimeExpression.class::isInstance)
        .filter(mark -> mark.eIsSet(Literals.TIME_EXPRESSION__SAME_AS))
        .flatMap(mark -> ((TimeExpression) mark).getSameAs().stream())
        .forEach(same -> Plans.ancestor(same, Statement.class).ifPresent(linked::add));
    linked.remove(statement);
    return linked;
  }

  /**
   * The words of a statement changed. What was marked by these edits is taken back when they lead back to the words that
   * stood there at first.
   *
   * @param linked what was linked before the change
   * @param old the words before
   */
  static void reworded(Edits edits, Statement statement, Set<Statement> linked, String old) {
    Plan plan = Plans.planOf(statement).orElse(null);
    boolean depends = hasDependents(statement);
    if (plan == null || !depends && linked.isEmpty() && !edits.review().knows(statement)) {
      return;
    }
    String first = edits.review().first(statement, old);
    if (first.equals(MarkShift.text(statement))) {
      for (NeedsReview need : edits.review().forget(statement)) {
        edits.remove(plan.getReviewNeeds(), need);
      }
      return;
    }
    if (depends) {
      mark(edits, plan, statement, statement, Messages.bind(Messages.textChanged, what(statement), first));
    }
    linked.forEach(other -> mark(edits, plan, other, statement, Messages.bind(Messages.linkedChanged, first)));
  }

  /**
   * A deadline or target of a statement changed while its words stay.
   *
   * @param cause the deadline or target
   * @param reason what was changed and how, one sentence for users
   */
  public static void changed(Edits edits, Statement statement, PlanElement cause, String reason) {
    Plan plan = Plans.planOf(statement).orElse(null);
    if (plan != null && hasDependents(statement)) {
      mark(edits, plan, statement, cause, reason);
    }
  }

  /** Marks an element, once for a cause. */
  static void mark(Edits edits, Plan plan, PlanElement element, PlanElement cause, String reason) {
    boolean marked = plan.getReviewNeeds().stream()
        .anyMatch(need -> need.getElement() == element && need.getCause() == cause);
    if (!marked) {
      NeedsReview need = create(element, cause, reason, Instant.now().truncatedTo(ChronoUnit.SECONDS));
      edits.add(plan.getReviewNeeds(), need);
      if (cause instanceof Statement statement) {
        edits.review().remember(statement, need);
      }
    }
  }

  /**
   * What has to be looked at again.
   *
   * @param reason what was changed and how, one sentence for users
   * @param since when it was changed
   */
  public static NeedsReview create(PlanElement element, PlanElement cause, String reason, Instant since) {
    NeedsReview need = PlanFactory.eINSTANCE.createNeedsReview();
    need.setElement(element);
    need.setCause(cause);
    need.setReason(reason);
    need.setSince(since);
    return need;
  }

  /**
   * What has to be looked at again because a statement came back with other words, as from a revised document; empty when nothing that
   * people set depends on it.
   *
   * @param old the words before
   */
  public static Optional<NeedsReview> ofReworded(Statement statement, String old, Instant since) {
    return hasDependents(statement)
        ? Optional.of(
            create(statement, statement, Messages.bind(Messages.textChanged, what(statement), old), since))
        : Optional.empty();
  }

  /** What depends on a statement, for users: 责任单位（县水利局）、进展报告. */
  public static String what(Statement statement) {
    List<String> parts = new ArrayList<>();
    List<String> units = statement.getAssignments().stream().filter(ReviewNeeds::isSet)
        .filter(one -> one.getUnit() != null && one.getUnit().getName() != null).map(one -> one.getUnit().getName())
        .distinct().toList();
    if (!units.isEmpty()) {
      parts.add(Messages.bind(Messages.dependentUnits, String.join(Messages.separator, units)));
    }
    if (!statement.getReports().isEmpty()) {
      parts.add(Messages.dependentReports);
    }
    return String.join(Messages.separator, parts);
  }

  /** Says that it still holds. */
  public static Command confirm(Plan plan, Collection<NeedsReview> needs) {
    List<NeedsReview> confirmed = List.copyOf(needs);
    return new PlanCommand(Messages.confirmReview, edits -> {
      PlanElement element = null;
      for (NeedsReview need : confirmed) {
        if (need.eContainer() == plan) {
          element = need.getElement();
          edits.remove(plan.getReviewNeeds(), need);
        }
      }
      return element;
    });
  }

  /** Elements go: nothing about them has to be looked at any more. */
  static void left(Edits edits, Plan plan, Collection<? extends EObject> gone) {
    if (plan.getReviewNeeds().isEmpty()) {
      return;
    }
    Set<EObject> elements = Collections.newSetFromMap(new IdentityHashMap<>());
    elements.addAll(gone);
    List.copyOf(plan.getReviewNeeds()).stream().filter(need -> elements.contains(need.getElement()))
        .forEach(need -> edits.remove(plan.getReviewNeeds(), need));
  }
}

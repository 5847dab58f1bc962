// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plandesk.importer.time.RelativeDates;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanPackage;

/**
 * What follows when a plan's day of issue becomes known or is corrected: dates such as 印发后3个月内 are computed, or are
 * open again when the day is taken away. Dates that a person set stay as they are.
 *
 * <p>Changes nothing itself, so that callers can make one command of the changes that is undone as one:
 *
 * <pre>{@code
 * CompoundCommand command = new CompoundCommand();
 * IssueDates.changes(plan, day).forEach(
 *     change -> command.append(SetCommand.create(domain, change.element(), change.feature(), change.value())));
 * }</pre>
 */
public final class IssueDates {

  private IssueDates() {
  }

  /**
   * A feature that gets another value.
   *
   * @param element the plan or one of its time expressions
   * @param feature an attribute of the element
   * @param value the new value, may be null
   */
  public record Change(EObject element, EStructuralFeature feature, Object value) {
  }

  /**
   * The changes that a day of issue brings, the plan's own first. Takes about as long as the dates of an import.
   *
   * @param issueDate the day, null when it is not known
   */
  public static List<Change> changes(Plan plan, LocalDate issueDate) {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change(plan, PlanPackage.Literals.PLAN__ISSUE_DATE, issueDate));
    for (RelativeDates.Dated dated : RelativeDates.of(plan, issueDate)) {
      add(changes, dated.time(), PlanPackage.Literals.TIME_EXPRESSION__DATE, dated.date());
      add(changes, dated.time(), PlanPackage.Literals.TIME_EXPRESSION__YEAR, dated.year());
      add(changes, dated.time(), PlanPackage.Literals.TIME_EXPRESSION__ALTERNATIVE, dated.alternative());
      add(changes, dated.time(), PlanPackage.Literals.TIME_EXPRESSION__FROM, dated.from());
      add(changes, dated.time(), PlanPackage.Literals.TIME_EXPRESSION__TO, dated.to());
      add(changes, dated.time(), PlanPackage.Literals.RECOGNIZED__REASON, dated.reason());
    }
    return changes;
  }

  private static void add(List<Change> changes, EObject element, EStructuralFeature feature, Object value) {
    if (!Objects.equals(element.eGet(feature), value)) {
      changes.add(new Change(element, feature, value));
    }
  }
}

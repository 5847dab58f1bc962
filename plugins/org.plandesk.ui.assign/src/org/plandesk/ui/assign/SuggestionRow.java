// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.assign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.assign.UnitSuggestion;
import org.plandesk.model.Assignable;
import org.plandesk.model.Indicator;
import org.plandesk.model.KeyProject;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;

/**
 * Something that nobody is responsible for, and who may be.
 *
 * @param element a task, project or indicator
 * @param suggestion the likeliest unit with its reasons
 */
record SuggestionRow(Assignable element, UnitSuggestion suggestion) {

  /** The tasks, projects and indicators of a plan without any unit in force, in its order. */
  static List<Assignable> unassigned(Plan plan) {
    List<Assignable> found = new ArrayList<>();
    plan.eAllContents().forEachRemaining(object -> {
      if (needsUnit(object) && Plans.assignmentsInForce(object).isEmpty()) {
        found.add((Assignable) object);
      }
    });
    return found;
  }

  private static boolean needsUnit(EObject object) {
    return object instanceof Statement statement && statement.getKind() == StatementKind.TASK
        || object instanceof KeyProject || object instanceof Indicator;
  }

  /** Rows for what has a suggestion, the most certain first, else in the plan's order. */
  static List<SuggestionRow> of(Map<Assignable, List<UnitSuggestion>> found) {
    List<SuggestionRow> rows = new ArrayList<>();
    found.forEach((element, suggestions) -> {
      if (!suggestions.isEmpty()) {
        rows.add(new SuggestionRow(element, suggestions.getFirst()));
      }
    });
    rows.sort(Comparator.comparing(row -> row.suggestion().certainty()));
    return rows;
  }
}

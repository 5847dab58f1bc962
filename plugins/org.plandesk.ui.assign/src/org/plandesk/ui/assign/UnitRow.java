// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.assign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.Plan;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.ReviewState;
import org.plandesk.model.UnitMention;

/**
 * A unit of the register and how often it occurs.
 *
 * @param unit the unit
 * @param roles assignments by role
 * @param mentions places of the text that name it
 */
record UnitRow(ResponsibleUnit unit, Map<AssignmentRole, Integer> roles, int mentions) {

  /** The register of a plan, units with most to do first. */
  static List<UnitRow> of(Plan plan) {
    Map<EObject, Map<AssignmentRole, Integer>> roles = new IdentityHashMap<>();
    Map<EObject, Integer> mentions = new IdentityHashMap<>();
    plan.eAllContents().forEachRemaining(object -> {
      if (object instanceof Assignment assignment && assignment.getUnit() != null) {
        roles.computeIfAbsent(assignment.getUnit(), unit -> new EnumMap<>(AssignmentRole.class))
            .merge(assignment.getRole(), 1, Integer::sum);
      } else if (object instanceof UnitMention mention && mention.getUnit() != null
          && mention.getState() != ReviewState.REJECTED) {
        mentions.merge(mention.getUnit(), 1, Integer::sum);
      }
    });
    List<UnitRow> rows = new ArrayList<>();
    for (ResponsibleUnit unit : plan.getUnits()) {
      rows.add(new UnitRow(unit, roles.getOrDefault(unit, Map.of()), mentions.getOrDefault(unit, 0)));
    }
    rows.sort(Comparator.comparingInt((UnitRow row) -> -row.roles().values().stream().mapToInt(Integer::intValue).sum())
        .thenComparing(row -> row.name()));
    return rows;
  }

  /** What it is called, never null. */
  String name() {
    return unit.getName() == null ? "" : unit.getName();
  }

  /** Its other names. */
  String aliases() {
    return String.join("、", unit.getAliases());
  }

  /** How many assignments of a role it has, empty for none. */
  String count(AssignmentRole role) {
    int count = roles.getOrDefault(role, 0);
    return count == 0 ? "" : Integer.toString(count);
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.Plans;
import org.plandesk.model.edit.PlanLabels;

/** The rows of who is responsible, by role, and where that comes from. */
final class UnitRows {

  private final FormBuilder form;
  private final PlanLabels labels;

  UnitRows(FormBuilder form, PlanLabels labels) {
    this.form = form;
    this.labels = labels;
  }

  /** Rows for the units in force for the element. */
  void add(EObject element) {
    form.group(Messages.units, null, null);
    List<Assignment> inForce = Plans.assignmentsInForce(element);
    if (inForce.isEmpty()) {
      form.row(labels.literal(AssignmentRole.LEAD), Messages.unitsNone);
      return;
    }
    Map<AssignmentRole, List<Assignment>> byRole = inForce.stream().collect(
        Collectors.groupingBy(Assignment::getRole, () -> new EnumMap<>(AssignmentRole.class), Collectors.toList()));
    byRole.forEach((role, assignments) -> form.row(labels.literal(role),
        assignments.stream().filter(assignment -> assignment.getUnit() != null)
            .map(assignment -> assignment.getUnit().getName()).collect(Collectors.joining("、"))));
    EObject holder = inForce.getFirst().eContainer();
    if (holder != element) {
      form.remark(Messages.bind(Messages.unitsInherited, labels.text(holder)));
    }
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanIds;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.ResponsibleUnit;

/** Lets elements that come from another plan speak of the units of this one. */
final class PastedUnits {

  private final Plan plan;
  private final Edits edits;

  /** @param edits adds units to the plan's register */
  PastedUnits(Plan plan, Edits edits) {
    this.plan = plan;
    this.edits = edits;
  }

  /**
   * Finds the units in the register by name, then by alias; those that are not in it are added.
   *
   * @param units of the other plan, which loses those that are added
   * @param elements point at these units, and at those of this plan afterwards
   */
  void take(List<ResponsibleUnit> units, List<PlanElement> elements) {
    Map<ResponsibleUnit, ResponsibleUnit> known = new IdentityHashMap<>();
    List<ResponsibleUnit> added = new ArrayList<>();
    for (ResponsibleUnit unit : List.copyOf(units)) {
      Optional<ResponsibleUnit> same = find(unit);
      known.put(unit, same.orElse(unit));
      if (same.isEmpty()) {
        added.add(unit);
      }
    }
    for (ResponsibleUnit unit : added) {
      units.remove(unit);
      unit.setId(PlanIds.next());
      unit.setParent(known.get(unit.getParent()));
    }
    added.forEach(unit -> edits.add(plan.getUnits(), unit));
    for (PlanElement element : elements) {
      point(element, known);
      element.eAllContents().forEachRemaining(inner -> point(inner, known));
    }
  }

  private Optional<ResponsibleUnit> find(ResponsibleUnit unit) {
    List<ResponsibleUnit> register = plan.getUnits();
    return register.stream().filter(each -> unit.getName() != null && unit.getName().equals(each.getName())).findFirst()
        .or(() -> register.stream().filter(each -> each.getAliases().contains(unit.getName())).findFirst())
        .or(() -> register.stream().filter(each -> unit.getAliases().contains(each.getName())).findFirst());
  }

  private static void point(EObject object, Map<ResponsibleUnit, ResponsibleUnit> known) {
    for (EReference reference : object.eClass().getEAllReferences()) {
      if (reference.getEReferenceType() == Literals.RESPONSIBLE_UNIT && !reference.isContainment()
          && object.eGet(reference) instanceof ResponsibleUnit unit) {
        object.eSet(reference, known.get(unit));
      }
    }
  }
}

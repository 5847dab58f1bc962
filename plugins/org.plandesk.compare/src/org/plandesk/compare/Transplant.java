// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanIds;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.edit.command.Edits;

/**
 * Copies parts of one state of a plan into another. References point at what has the same id there, those to units at the unit
 * of the same name, which is added to the register when it is missing. Ids stay unless they are taken; places in the source stay
 * when both states have the same source.
 */
final class Transplant {

  private static final Set<EStructuralFeature> PLACES =
      Set.of(Literals.CONTENT__SPAN, Literals.HEADED__EXTENT, Literals.HEADER_ROW__SPAN, Literals.NOTE__SPAN,
          Literals.MARK__SPAN, Literals.INDICATOR__SPAN, Literals.ASSIGNMENT__SPAN);

  private final Plan target;
  private final boolean sameSource;
  private final Edits edits;
  private final Map<String, PlanElement> byId = new HashMap<>();

  Transplant(Plan from, Plan target, Edits edits) {
    this.target = target;
    this.edits = edits;
    this.sameSource = SameIds.mean(from, target);
    for (Iterator<EObject> all = target.eAllContents(); all.hasNext();) {
      if (all.next() instanceof PlanElement element && element.getId() != null) {
        byId.putIfAbsent(element.getId(), element);
      }
    }
  }

  /**
   * A copy to be put into the target.
   *
   * @param leftOut parts of the original that are not copied
   */
  <T extends EObject> T copy(T original, Predicate<EObject> leftOut) {
    EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false) {
      private static final long serialVersionUID = 1;

      @Override
      public EObject copy(EObject object) {
        return leftOut.test(object) ? null : super.copy(object);
      }
    };
    @SuppressWarnings("unchecked") // A copy is of the class of its original.
    T copy = (T) copier.copy(original);
    copier.copyReferences();
    copier.forEach(this::settle);
    return copy;
  }

  /** A copy of all of it. */
  <T extends EObject> T copy(T original) {
    return copy(original, part -> false);
  }

  private void settle(EObject from, EObject to) {
    if (to instanceof PlanElement element && element.getId() != null) {
      if (byId.containsKey(element.getId())) {
        element.setId(PlanIds.next());
      }
      byId.put(element.getId(), element);
    }
    for (EStructuralFeature feature : to.eClass().getEAllStructuralFeatures()) {
      if (!sameSource && PLACES.contains(feature)) {
        to.eUnset(feature);
      }
      if (feature instanceof EReference reference && !reference.isMany() && isLink(reference) && !to.eIsSet(reference)
          && from.eGet(reference) instanceof EObject other) {
        to.eSet(reference, counterpart(other));
      }
    }
  }

  /** Whether a reference points at something that stands elsewhere. */
  static boolean isLink(EReference reference) {
    return !reference.isContainment() && !reference.isContainer() && !reference.isDerived();
  }

  /** What an element of the other state is here; null when it is not here. */
  EObject counterpart(EObject other) {
    if (other instanceof ResponsibleUnit unit) {
      return unit(unit);
    }
    String id = other instanceof PlanElement element ? element.getId() : null;
    PlanElement here = id == null ? null : byId.get(id);
    return here != null && here.eClass() == other.eClass() ? here : null;
  }

  private ResponsibleUnit unit(ResponsibleUnit unit) {
    for (ResponsibleUnit known : target.getUnits()) {
      if (Objects.equals(known.getName(), unit.getName())) {
        return known;
      }
    }
    ResponsibleUnit added = EcoreUtil.copy(unit);
    added.setParent(null);
    if (added.getId() == null || byId.containsKey(added.getId())) {
      added.setId(PlanIds.next());
    }
    byId.put(added.getId(), added);
    edits.add(target.getUnits(), added);
    return added;
  }

  /** The element of the target with an id; null when there is none. */
  PlanElement find(String id) {
    return id == null ? null : byId.get(id);
  }
}

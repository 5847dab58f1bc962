// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;

/** What else in a plan points at an element that goes. */
public final class References {

  private References() {
  }

  /**
   * Lets everything that points at an element point at another one, or at nothing.
   *
   * @param replacement takes its place; null when nothing does
   */
  public static void redirect(Edits edits, PlanElement gone, PlanElement replacement) {
    Plan plan = Plans.planOf(gone).orElseThrow();
    Pointers pointers = Pointers.to(Set.of(gone.eClass()));
    for (EObject object : pointers.in(plan)) {
      for (EReference reference : pointers.references(object)) {
        redirect(edits, object, reference, gone, replacement);
      }
    }
  }

  /**
   * Lets everything in a plan that points at one of several elements point at what takes its place.
   *
   * @param heirs what takes the place of an element
   */
  static void redirect(Edits edits, Plan plan, Map<PlanElement, PlanElement> heirs) {
    Pointers pointers = Pointers.to(heirs.keySet().stream().map(EObject::eClass).collect(Collectors.toSet()));
    for (EObject object : pointers.in(plan)) {
      for (EReference reference : pointers.references(object)) {
        if (object.eIsSet(reference)) {
          Object value = object.eGet(reference);
          List<?> targets = reference.isMany() ? List.copyOf((List<?>) value) : List.of(value);
          targets.stream().filter(heirs::containsKey).map(PlanElement.class::cast)
              .forEach(gone -> redirect(edits, object, reference, gone, heirs.get(gone)));
        }
      }
    }
  }

  private static void redirect(Edits edits, EObject object, EReference reference, PlanElement gone,
      PlanElement replacement) {
    if (!object.eIsSet(reference)) {
      // Asking for an empty list would make the list, in each of a hundred thousand marks.
      return;
    }
    boolean fits = reference.getEReferenceType().isInstance(replacement);
    if (!reference.isMany()) {
      if (object.eGet(reference) == gone) {
        edits.set(object, reference, fits ? replacement : null);
      }
      return;
    }
    @SuppressWarnings("unchecked") List<Object> list = (List<Object>) object.eGet(reference);
    if (!list.contains(gone)) {
      return;
    }
    if (fits && object != replacement && !list.contains(replacement)) {
      edits.replace(list, gone, replacement);
    } else {
      edits.remove(list, gone);
    }
  }

  /**
   * Lets nothing that stays point at what goes.
   *
   * @param element something of the plan
   * @param gone all that goes, with all that it holds
   */
  public static void clear(Edits edits, PlanElement element, Collection<? extends EObject> gone) {
    Set<EObject> inside = Collections.newSetFromMap(new IdentityHashMap<>());
    inside.addAll(gone);
    Plan plan = Plans.planOf(element).orElseThrow();
    Pointers pointers = Pointers.to(gone.stream().map(EObject::eClass).collect(Collectors.toSet()));
    for (EObject object : pointers.in(plan)) {
      if (!inside.contains(object)) {
        pointers.references(object).forEach(reference -> clear(edits, object, reference, inside));
      }
    }
  }

  private static void clear(Edits edits, EObject object, EReference reference, Set<EObject> inside) {
    if (!object.eIsSet(reference)) {
      return;
    }
    if (reference.isMany()) {
      @SuppressWarnings("unchecked") List<EObject> list = (List<EObject>) object.eGet(reference);
      List.copyOf(list).stream().filter(inside::contains).forEach(target -> edits.remove(list, target));
    } else if (inside.contains(object.eGet(reference))) {
      edits.set(object, reference, null);
    }
  }
}

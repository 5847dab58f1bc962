// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;

/** What else in a plan points at an element that goes. Walks through the whole plan, so it is for rare corrections. */
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
    List<EObject> all = new ArrayList<>();
    plan.eAllContents().forEachRemaining(all::add);
    for (EObject object : all) {
      for (EReference reference : object.eClass().getEAllReferences()) {
        if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived()) {
          redirect(edits, object, reference, gone, replacement);
        }
      }
    }
  }

  private static void redirect(Edits edits, EObject object, EReference reference, PlanElement gone,
      PlanElement replacement) {
    boolean fits = reference.getEReferenceType().isInstance(replacement);
    if (!reference.isMany()) {
      if (object.eGet(reference) == gone) {
        edits.set(object, reference, fits ? replacement : null);
      }
      return;
    }
    @SuppressWarnings("unchecked") List<Object> list = (List<Object>) object.eGet(reference);
    for (Iterator<Object> each = List.copyOf(list).iterator(); each.hasNext();) {
      if (each.next() == gone) {
        if (fits && object != replacement && !list.contains(replacement)) {
          edits.replace(list, gone, replacement);
        } else {
          edits.remove(list, gone);
        }
      }
    }
  }

  /** Lets nothing outside of an element that goes point into it: {@code gone} is the element and all that it holds. */
  static void clear(Edits edits, PlanElement element, Collection<? extends EObject> gone) {
    Set<EObject> inside = Collections.newSetFromMap(new IdentityHashMap<>());
    inside.addAll(gone);
    Plan plan = Plans.planOf(element).orElseThrow();
    List<EObject> outside = new ArrayList<>();
    plan.eAllContents().forEachRemaining(object -> {
      if (!inside.contains(object)) {
        outside.add(object);
      }
    });
    for (EObject object : outside) {
      for (EObject target : List.copyOf(object.eCrossReferences())) {
        if (inside.contains(target) && target instanceof PlanElement lost) {
          for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived()) {
              redirect(edits, object, reference, lost, null);
            }
          }
        }
      }
    }
  }
}

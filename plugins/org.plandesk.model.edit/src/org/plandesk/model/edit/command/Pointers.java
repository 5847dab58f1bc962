// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanPackage;

/**
 * Finds what could point at elements of some classes without walking through the whole plan: only the parts in which the
 * model allows such references are entered. An edit of a sentence must not cost what a large plan holds.
 */
final class Pointers {

  private static final Map<Set<EClass>, Pointers> KNOWN = new ConcurrentHashMap<>();

  /** References of a class that can point at the targets. */
  private final Map<EClass, List<EReference>> references = new HashMap<>();
  /** Containments of a class that hold, at some depth, what has such references. */
  private final Map<EClass, List<EReference>> ways = new HashMap<>();

  private Pointers(Set<EClass> targets) {
    List<EClass> classes = PlanPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
        .map(EClass.class::cast).filter(type -> !type.isAbstract()).toList();
    Set<EClass> leading = new HashSet<>();
    for (EClass type : classes) {
      List<EReference> found = type.getEAllReferences().stream()
          .filter(reference -> !reference.isContainment() && !reference.isContainer() && !reference.isDerived())
          .filter(reference -> targets.stream().anyMatch(reference.getEReferenceType()::isSuperTypeOf)).toList();
      references.put(type, found);
      if (!found.isEmpty()) {
        leading.add(type);
      }
    }
    boolean grown = true;
    while (grown) {
      grown = false;
      for (EClass type : classes) {
        List<EReference> entered = type.getEAllContainments().stream()
            .filter(way -> leading.stream().anyMatch(way.getEReferenceType()::isSuperTypeOf)).toList();
        ways.put(type, entered);
        grown |= !entered.isEmpty() && leading.add(type);
      }
    }
  }

  /** Which references lead to elements of the classes. */
  static Pointers to(Set<EClass> targets) {
    return KNOWN.computeIfAbsent(Set.copyOf(targets), Pointers::new);
  }

  /** The references of an object that can point at a target. */
  List<EReference> references(EObject object) {
    return references.get(object.eClass());
  }

  /** The objects of a plan that have such references, the plan's own order. */
  List<EObject> in(Plan plan) {
    List<EObject> found = new ArrayList<>();
    collect(plan, found);
    return found;
  }

  private void collect(EObject object, List<EObject> found) {
    if (!references.get(object.eClass()).isEmpty()) {
      found.add(object);
    }
    for (EReference way : ways.get(object.eClass())) {
      // Asking an empty list for its members would make the list.
      if (!object.eIsSet(way)) {
        continue;
      }
      if (way.isMany()) {
        for (Object child : (EList<?>) object.eGet(way)) {
          collect((EObject) child, found);
        }
      } else if (object.eGet(way) instanceof EObject child) {
        collect(child, found);
      }
    }
  }
}

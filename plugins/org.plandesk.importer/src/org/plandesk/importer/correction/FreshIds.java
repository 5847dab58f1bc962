// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;

/**
 * Ids of what a correction adds: that of the element it comes from with a running number behind it, so that the same
 * corrections of the same import give the same file. Looks at the whole plan once, when the first id is asked for.
 */
final class FreshIds {
  private final EObject place;
  private Set<String> taken;

  /** @param place any element of the plan */
  FreshIds(EObject place) {
    this.place = place;
  }

  /** An id that nothing in the plan has. */
  String beside(String id) {
    if (taken == null) {
      taken = new HashSet<>();
      Plan plan = Plans.planOf(place).orElseThrow();
      for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();) {
        if (all.next() instanceof PlanElement element) {
          taken.add(element.getId());
        }
      }
    }
    for (int i = 2;; i++) {
      if (taken.add(id + "-" + i)) {
        return id + "-" + i;
      }
    }
  }
}

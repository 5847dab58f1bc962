// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plandesk.model.Plan;

/** Gives an open plan the content of another state, such as an earlier version of its file, as one undo step. */
public final class PlanReplacement {

  private PlanReplacement() {
  }

  /**
   * The command. It empties the other plan, which must belong to nothing and nobody may use any more.
   *
   * @param label name for users
   */
  public static PlanCommand of(Plan plan, Plan other, String label) {
    return new PlanCommand(label, edits -> {
      for (EStructuralFeature feature : plan.eClass().getEAllStructuralFeatures()) {
        if (feature.isChangeable() && !feature.isDerived() && !feature.isTransient()) {
          take(plan, other, feature, edits);
        }
      }
      return plan;
    });
  }

  private static void take(Plan plan, Plan other, EStructuralFeature feature, Edits edits) {
    if (feature.isMany()) {
      edits.setAll(objects(plan.eGet(feature)), objects(other.eGet(feature)));
    } else {
      edits.set(plan, feature, other.eIsSet(feature) ? other.eGet(feature) : null);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Object> objects(Object value) {
    return (List<Object>) value;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;

/** Corrects the fields of the plan as a whole. */
final class Fields {

  private Fields() {
  }

  /** Another value of a field; an empty one unsets it. */
  static Operation of(Plan plan, Aspect aspect, String value) throws CorrectionException {
    EStructuralFeature feature = plan.eClass().getEStructuralFeature(aspect.code());
    boolean year = aspect == Aspect.PERIOD_FROM || aspect == Aspect.PERIOD_TO;
    String text = value.strip();
    if (year && !text.isEmpty() && !text.matches("\\d{4}")) {
      throw new CorrectionException(Messages.bind(Messages.noYear, text));
    }
    Object set = text.isEmpty() ? null
        : EcoreUtil.createFromString((org.eclipse.emf.ecore.EDataType) feature.getEType(), text);
    Object old = plan.eGet(feature);
    return new Operation() {
      @Override
      public String recognized() {
        return old == null ? "" : old.toString();
      }

      @Override
      public PlanElement run(Edits edits) {
        edits.set(plan, feature, set);
        return plan;
      }
    };
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.Assignable;
import org.plandesk.model.Indicator;
import org.plandesk.model.Mark;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.command.Anchors;
import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.edit.command.References;

/** Gives an element the words it had in another state, and what was recognised and set of it; its id, place and reports stay. */
final class Restoring {

  private static final Set<EStructuralFeature> KEPT =
      Set.of(Literals.PLAN_ELEMENT__ID, Literals.CONTENT__SPAN, Literals.HEADED__EXTENT, Literals.HEADED__NUMBER,
          Literals.HEADER_ROW__SPAN, Literals.NOTE__SPAN, Literals.INDICATOR__SPAN, Literals.MARK__SPAN,
          Literals.ASSIGNMENT__SPAN);

  private final Transplant transplant;
  private final Edits edits;

  Restoring(Transplant transplant, Edits edits) {
    this.transplant = transplant;
    this.edits = edits;
  }

  void run(PlanElement here, PlanElement old, Set<ChangedAspect> also) {
    attributes(here, old);
    if (here instanceof Statement statement && old instanceof Statement before) {
      parts(statement.getMarks(), before.getMarks());
    }
    if (here instanceof Indicator row && old instanceof Indicator before) {
      row(row, before);
    }
    if (also.contains(ChangedAspect.UNIT) && here instanceof Assignable some && old instanceof Assignable before) {
      parts(some.getAssignments(), before.getAssignments());
    }
    if (also.contains(ChangedAspect.RENUMBERED)) {
      if (here instanceof Indicator) {
        edits.set(here, Literals.INDICATOR__NUMBER, ((Indicator) old).getNumber());
      } else {
        TakeBackSteps.number(edits, here, old);
      }
    }
  }

  private void attributes(EObject here, EObject old) {
    for (EAttribute attribute : old.eClass().getEAllAttributes()) {
      boolean known = !KEPT.contains(attribute) && here.eClass().getEAllAttributes().contains(attribute);
      if (!known || Objects.equals(here.eGet(attribute), old.eGet(attribute))) {
        continue;
      }
      if (attribute == Literals.STATEMENT__TEXT) {
        Anchors.reworded(edits, (Statement) here, ((Statement) old).getText());
      }
      if (attribute.isMany()) {
        @SuppressWarnings("unchecked") // Values of one attribute.
        List<Object> values = (List<Object>) here.eGet(attribute);
        List.copyOf(values).forEach(value -> edits.remove(values, value));
        ((List<?>) old.eGet(attribute)).forEach(value -> edits.add(values, value));
      } else {
        edits.set(here, attribute, old.eIsSet(attribute) ? old.eGet(attribute) : null);
      }
    }
  }

  private void row(Indicator here, Indicator old) {
    if (!EcoreUtil.equals(here.getBaseline(), old.getBaseline())) {
      edits.set(here, Literals.INDICATOR__BASELINE,
          old.getBaseline() == null ? null : transplant.copy(old.getBaseline()));
    }
    if (!EcoreUtil.equals(here.getTargets(), old.getTargets())) {
      List.copyOf(here.getTargets()).forEach(target -> edits.remove(here.getTargets(), target));
      old.getTargets().forEach(target -> edits.add(here.getTargets(), transplant.copy(target)));
    }
  }

  /** Makes a list of parts what it was: those with the same id stay and become what they were. */
  private <T extends PlanElement> void parts(List<T> here, List<T> old) {
    for (T part : List.copyOf(here)) {
      if (find(part, old) == null) {
        if (part instanceof Mark) {
          References.redirect(edits, part, null);
        }
        edits.remove(here, part);
      }
    }
    for (int i = 0; i < old.size(); i++) {
      T before = old.get(i);
      T known = find(before, here);
      if (known == null) {
        edits.add(here, Math.min(i, here.size()), transplant.copy(before));
      } else {
        attributes(known, before);
        links(known, before);
      }
    }
  }

  private static <T extends PlanElement> T find(T part, List<T> others) {
    return others.stream().filter(other -> part.getId() != null && part.getId().equals(other.getId())
        && part.eClass() == other.eClass()).findFirst().orElse(null);
  }

  private void links(EObject here, EObject old) {
    for (EReference reference : old.eClass().getEAllReferences()) {
      if (Transplant.isLink(reference) && !reference.isMany()) {
        EObject wanted = old.eGet(reference) instanceof EObject other ? transplant.counterpart(other) : null;
        if (here.eGet(reference) != wanted) {
          edits.set(here, reference, wanted);
        }
      }
    }
  }
}

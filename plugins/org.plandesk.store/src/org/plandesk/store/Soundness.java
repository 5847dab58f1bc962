// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;

/**
 * What the rest of the program relies on in every plan and the shape of the file cannot say: offsets lie inside their
 * text, every element has an id of its own, references stay in the plan. What is not so is put right, never a reason to
 * refuse a plan: a person's work is in it.
 */
final class Soundness {

  /**
   * What a plan without an id gets: it is the only one in its file, and a new import shall give the same file again.
   */
  private static final String PLAN_ID = "plan";

  private Soundness() {
  }

  /**
   * After loading: offsets that point outside their text, as a hand may have left them, are cut or forgotten, and an
   * element without an id gets one. The handler has seen to everything else.
   *
   * @param objects all objects of the plan
   */
  static void restore(Plan plan, List<EObject> objects) {
    int length = plan.getSource() == null || plan.getSource().getText() == null
        ? 0 : plan.getSource().getText().length();
    Map<EClass, List<EAttribute>> spans = new IdentityHashMap<>();
    boolean idsMissing = false;
    for (EObject object : objects) {
      for (EAttribute feature : spans.computeIfAbsent(object.eClass(), Soundness::spans)) {
        if (object.eGet(feature) instanceof Span span && span.end() > length) {
          object.eUnset(feature);
        }
      }
      if (object instanceof Mark mark && mark.eContainer() instanceof Statement statement) {
        restore(mark, statement.getText() == null ? 0 : statement.getText().length());
      }
      idsMissing |= object instanceof PlanElement element && element.getId() == null;
    }
    if (idsMissing) {
      prepare(plan);
    }
  }

  private static void restore(Mark mark, int length) {
    if (mark.getStart() < 0 || mark.getEnd() < mark.getStart() || mark.getEnd() > length) {
      mark.setStart(Math.clamp(mark.getStart(), 0, length));
      mark.setEnd(Math.clamp(mark.getEnd(), mark.getStart(), length));
    }
  }

  private static List<EAttribute> spans(EClass type) {
    return type.getEAllAttributes().stream().filter(feature -> feature.getEType() == PlanPackage.Literals.SPAN)
        .toList();
  }

  /**
   * Before saving: an element without an id, or with one that is taken or cannot be written, gets a fresh one. A
   * reference to something in another plan is dropped; a plan file refers to nothing outside.
   */
  static void prepare(Plan plan) {
    Set<String> ids = new HashSet<>();
    Map<EClass, List<EReference>> references = new IdentityHashMap<>();
    for (Iterator<EObject> all = everything(plan); all.hasNext();) {
      EObject object = all.next();
      if (object instanceof PlanElement element) {
        String id = element.getId();
        if (id == null || !PlanXmlHandler.isId(id) || !ids.add(id)) {
          element.setId(object == plan && ids.add(PLAN_ID) ? PLAN_ID : freshId(ids));
        }
      }
      for (EReference reference : references.computeIfAbsent(object.eClass(), Soundness::references)) {
        if (object.eIsSet(reference)) {
          keepInside(plan, object, reference);
        }
      }
    }
  }

  private static List<EReference> references(EClass type) {
    return type.getEAllReferences().stream().filter(reference -> !reference.isContainment()).toList();
  }

  private static void keepInside(Plan plan, EObject object, EReference reference) {
    if (reference.isMany()) {
      @SuppressWarnings("unchecked") List<EObject> targets = (List<EObject>) object.eGet(reference);
      if (targets instanceof InternalEList<EObject> list
          && list.basicList().stream().allMatch(t -> isInside(plan, t))) {
        return;
      }
      targets.removeIf(target -> !isInside(plan, target));
    } else if (object.eGet(reference) instanceof EObject target && !isInside(plan, target)) {
      object.eUnset(reference);
    }
  }

  /** In the plan, or nowhere: what was deleted may come back by undo, so the reference waits for it. */
  private static boolean isInside(Plan plan, EObject target) {
    if (target.eIsProxy()) {
      return false;
    }
    EObject root = EcoreUtil.getRootContainer(target);
    return root == plan || !(root instanceof Plan);
  }

  private static String freshId(Set<String> taken) {
    String id;
    do {
      // Letters and digits only, never first a digit, and no clash with the short ids of an import.
      id = "x" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    } while (!taken.add(id));
    return id;
  }

  private static Iterator<EObject> everything(Plan plan) {
    TreeIterator<EObject> contents = EcoreUtil.getAllContents(plan, false);
    return new Iterator<>() {
      private boolean atPlan = true;

      @Override
      public boolean hasNext() {
        return atPlan || contents.hasNext();
      }

      @Override
      public EObject next() {
        if (atPlan) {
          atPlan = false;
          return plan;
        }
        return contents.next();
      }
    };
  }
}

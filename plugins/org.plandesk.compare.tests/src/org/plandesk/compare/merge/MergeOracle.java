// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plandesk.model.Assignment;
import org.plandesk.model.Comment;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;

/** Says of a merged plan, by ids and features alone, whether all that one author did and the other did not touch is in it. */
final class MergeOracle {

  /** What follows from places and texts. */
  private static final Set<EStructuralFeature> FOLLOWING = Set.of(Literals.HEADED__NUMBER, Literals.MARK__START,
      Literals.MARK__END, Literals.MARK__QUOTE, Literals.COMMENT__START, Literals.COMMENT__END,
      Literals.TIME_EXPRESSION__CLAUSE_START, Literals.TIME_EXPRESSION__CLAUSE_END);

  private final Map<String, PlanElement> base;
  private final Map<String, PlanElement> merged;
  /** What stands in or refers to a conflict. */
  private final Set<String> open = new HashSet<>();

  MergeOracle(Plan base, Plan merged, List<MergeConflict> conflicts) {
    this.base = byId(base);
    this.merged = byId(merged);
    for (MergeConflict conflict : conflicts) {
      for (MergeSide side : MergeSide.values()) {
        EObject element = conflict.element(side);
        if (element != null) {
          add(element);
          element.eAllContents().forEachRemaining(this::add);
        }
      }
    }
  }

  private void add(EObject object) {
    if (object instanceof PlanElement element) {
      open.add(element.getId());
    }
  }

  private static Map<String, PlanElement> byId(Plan plan) {
    Map<String, PlanElement> elements = new HashMap<>();
    plan.eAllContents().forEachRemaining(object -> {
      if (object instanceof PlanElement element) {
        elements.put(element.getId(), element);
      }
    });
    elements.put("plan", plan);
    return elements;
  }

  /** What the one did and the other did not touch. */
  void check(Plan one, Plan other) {
    Map<String, PlanElement> ones = byId(one);
    Map<String, PlanElement> others = byId(other);
    for (String id : base.keySet()) {
      if (!open.contains(id) && !ones.containsKey(id)) {
        assertNull(merged.get(id), () -> "deleted by one: " + id);
      } else if (!open.contains(id) && others.containsKey(id)) {
        checkFeatures(id, ones.get(id), others.get(id));
      }
    }
    for (String id : ones.keySet()) {
      if (!base.containsKey(id) && !open.contains(id) && !isUnderOpen(ones.get(id))) {
        PlanElement here = merged.get(id);
        if (isTwin(ones.get(id), others)) {
          continue;
        }
        assertNotNull(here, () -> "inserted by one: " + id + " " + ones.get(id));
        if (!others.containsKey(id)) {
          assertEquals(ones.get(id).eClass(), here.eClass());
          ones.get(id).eClass().getEAllAttributes()
              .forEach(feature -> same(id, feature, ones.get(id), here));
        }
      }
    }
  }

  private boolean isUnderOpen(EObject element) {
    for (EObject at = element; at != null; at = at.eContainer()) {
      if (at instanceof PlanElement parent && open.contains(parent.getId())) {
        return true;
      }
    }
    return false;
  }

  /** What both added on their own, such as a unit of one name, is there once. */
  private static boolean isTwin(PlanElement element, Map<String, PlanElement> others) {
    return others.values().stream().anyMatch(other -> switch (element) {
      case ResponsibleUnit unit -> other instanceof ResponsibleUnit twin && unit.getName().equals(twin.getName());
      case Assignment assignment -> other instanceof Assignment twin && assignment.getRole() == twin.getRole()
          && id(assignment.eContainer()).equals(id(twin.eContainer()));
      case Mark mark -> other instanceof Mark twin && Objects.equals(mark.getQuote(), twin.getQuote())
          && id(mark.eContainer()).equals(id(twin.eContainer()));
      default -> false;
    });
  }

  private static String id(EObject object) {
    return ((PlanElement) object).getId();
  }

  private void checkFeatures(String id, PlanElement one, PlanElement other) {
    PlanElement old = base.get(id);
    for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
      boolean skipped = FOLLOWING.contains(feature) || feature == Literals.PLAN__SOURCE;
      if (!skipped && !equal(value(one, feature), value(old, feature))
          && equal(value(other, feature, true), value(old, feature, true))) {
        same(id, feature, one, merged.get(id));
      }
    }
    if (one.eContainer() instanceof PlanElement owner && other.eContainer() instanceof PlanElement otherOwner
        && old.eContainer() instanceof PlanElement oldOwner && !owner.getId().equals(oldOwner.getId())
        && otherOwner.getId().equals(oldOwner.getId()) && !isUnderOpen(one)) {
      assertEquals(owner.getId(), ((PlanElement) merged.get(id).eContainer()).getId(), () -> "moved by one: " + id);
    }
  }

  private void same(String id, EStructuralFeature feature, PlanElement one, PlanElement here) {
    assertNotNull(here, () -> "gone: " + id);
    if (FOLLOWING.contains(feature)) {
      return;
    }
    assertTrue(equal(value(one, feature), value(here, feature)), () -> id + " " + feature.getName() + ": "
        + value(one, feature) + " but " + value(here, feature) + " of " + here);
  }

  private Object value(EObject object, EStructuralFeature feature) {
    return value(object, feature, false);
  }

  /** A list of ids for what holds or refers. */
  private Object value(EObject object, EStructuralFeature feature, boolean withOpen) {
    Object value = object.eGet(feature);
    if (!(feature instanceof EReference)) {
      return value;
    }
    List<Object> ids = new ArrayList<>();
    for (Object each : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
      String id = each instanceof PlanElement element ? element.getId() : null;
      if ((withOpen || !open.contains(id)) && !(each instanceof ResponsibleUnit)
          && !(each instanceof Assignment)) {
        ids.add(id);
      }
    }
    return ids;
  }

  private static boolean equal(Object one, Object other) {
    return Objects.equals(one, other);
  }

  /** All that a plan says, a line for each object. */
  static List<String> words(Plan plan) {
    List<String> lines = new ArrayList<>();
    plan.eAllContents().forEachRemaining(object -> {
      StringBuilder words = new StringBuilder(object.eClass().getName());
      for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
        Object value = feature instanceof EReference ? ids(object.eGet(feature)) : object.eGet(feature);
        words.append(object.eIsSet(feature) ? " " + feature.getName() + "=" + value : "");
      }
      lines.add(words.toString());
    });
    return lines;
  }

  private static List<String> ids(Object value) {
    List<String> ids = new ArrayList<>();
    for (Object each : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
      ids.add(each instanceof PlanElement element ? element.getId() : "-");
    }
    return ids;
  }

  /** What every plan keeps to. */
  static void sound(Plan plan) {
    Set<String> ids = new HashSet<>();
    Set<EObject> inside = new HashSet<>();
    plan.eAllContents().forEachRemaining(inside::add);
    inside.add(plan);
    for (EObject object : inside) {
      if (object instanceof PlanElement element && element != plan) {
        assertTrue(element.getId() != null && ids.add(element.getId()), () -> "id of its own: " + element);
      }
      for (EReference reference : object.eClass().getEAllReferences()) {
        Object value = object.eGet(reference);
        for (Object target : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
          assertTrue(inside.contains(target), () -> reference.getName() + " out of the plan: " + object);
        }
      }
      if (object instanceof Mark mark) {
        within(mark.getStart(), mark.getEnd(), ((Statement) mark.eContainer()).getText(), mark);
      }
      if (object instanceof Comment comment && comment.getStart() != null
          && comment.getElement() instanceof Statement statement) {
        within(comment.getStart(), comment.getEnd(), statement.getText(), comment);
      }
    }
  }

  private static void within(int start, int end, String text, EObject object) {
    assertTrue(0 <= start && start <= end && end <= text.length(), () -> "words in the text: " + object + " " + text);
  }
}

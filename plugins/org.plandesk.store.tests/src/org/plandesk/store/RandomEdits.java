// SPDX-License-Identifier: EPL-2.0
package org.plandesk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanPackage.Literals;

/** Changes a plan in every way that its classes allow, the same ones for the same seed. */
public final class RandomEdits {

  /** What a reader of files mends when it does not fit the rest. */
  private static final Set<EStructuralFeature> LEFT_ALONE = Set.of(Literals.PLAN_ELEMENT__ID,
      Literals.PLAN__FORMAT_VERSION, Literals.SOURCE__TEXT, Literals.STATEMENT__TEXT, Literals.MARK__START,
      Literals.MARK__END);

  private final Plan plan;
  private final Random random;
  private final List<EObject> stock = new ArrayList<>();
  private int made;

  /** @param plan changed by {@link #edit()}; its elements get ids */
  public RandomEdits(Plan plan, long seed) {
    this.plan = plan;
    random = new Random(seed);
    plan.eAllContents().forEachRemaining(this::identify);
    RandomPlan.of(seed + 1000).eAllContents().forEachRemaining(stock::add);
  }

  /** A plan of all classes. */
  public static Plan plan(long seed) {
    return RandomPlan.of(seed);
  }

  private void identify(EObject object) {
    if (object instanceof PlanElement element) {
      element.setId("n" + made++);
    }
  }

  /** One to three changes at once. */
  public void edit() {
    for (int i = random.nextInt(3); i >= 0; i--) {
      EObject object = any();
      List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures().stream()
          .filter(each -> !each.isTransient() && !each.isDerived() && !LEFT_ALONE.contains(each)).toList();
      EStructuralFeature feature = features.get(random.nextInt(features.size()));
      if (feature instanceof EAttribute attribute) {
        set(object, attribute);
      } else if (feature instanceof EReference reference && !reference.isContainer()) {
        refer(object, reference);
      }
    }
  }

  private EObject any() {
    List<EObject> all = new ArrayList<>();
    all.add(plan);
    plan.eAllContents().forEachRemaining(all::add);
    return all.get(random.nextInt(all.size()));
  }

  private void set(EObject object, EAttribute attribute) {
    List<EObject> like = stock.stream().filter(each -> each.eClass() == object.eClass()).toList();
    if (like.isEmpty() || random.nextInt(5) == 0) {
      object.eUnset(attribute);
      return;
    }
    Object value = like.get(random.nextInt(like.size())).eGet(attribute);
    object.eSet(attribute, attribute.isMany() ? List.copyOf((List<?>) value) : value);
  }

  private void refer(EObject object, EReference reference) {
    if (!reference.isMany()) {
      EObject target = target(object, reference);
      if (target != null) {
        object.eSet(reference, target);
      }
      return;
    }
    @SuppressWarnings("unchecked") List<EObject> list = (List<EObject>) object.eGet(reference);
    int choice = random.nextInt(3);
    if (choice == 0 && !list.isEmpty()) {
      list.remove(random.nextInt(list.size()));
    } else if (choice == 1 && list.size() > 1) {
      EObject moved = list.remove(random.nextInt(list.size()));
      list.add(random.nextInt(list.size() + 1), moved);
    } else {
      EObject target = target(object, reference);
      if (target != null && !list.contains(target)) {
        list.add(random.nextInt(list.size() + 1), target);
      }
    }
  }

  /** Something of the plan for a reference, something new or from elsewhere in the plan for a containment. */
  private EObject target(EObject object, EReference reference) {
    boolean fresh = reference.isContainment() && random.nextBoolean();
    List<EObject> fitting = new ArrayList<>();
    if (fresh) {
      stock.stream().filter(reference.getEReferenceType()::isInstance).forEach(fitting::add);
    } else {
      plan.eAllContents().forEachRemaining(each -> {
        if (reference.getEReferenceType().isInstance(each) && !EcoreUtil.isAncestor(each, object)) {
          fitting.add(each);
        }
      });
    }
    if (fitting.isEmpty()) {
      return null;
    }
    EObject chosen = fitting.get(random.nextInt(fitting.size()));
    if (!fresh) {
      return chosen;
    }
    EObject copy = EcoreUtil.copy(chosen);
    // What points out of the copy into another plan stays behind.
    List<EObject> inside = new ArrayList<>(List.of(copy));
    copy.eAllContents().forEachRemaining(inside::add);
    inside.forEach(each -> {
      identify(each);
      each.eClass().getEAllReferences().stream().filter(way -> !way.isContainment() && !way.isContainer())
          .forEach(each::eUnset);
    });
    return copy;
  }

  /** Lets nothing point at what is no longer in the plan, as commands do. */
  public void tidy() {
    List<EObject> all = new ArrayList<>();
    plan.eAllContents().forEachRemaining(all::add);
    for (EObject object : all) {
      for (EReference reference : object.eClass().getEAllReferences()) {
        if (reference.isContainment() || reference.isContainer() || reference.isDerived()) {
          continue;
        }
        if (!reference.isMany()) {
          if (object.eGet(reference) instanceof EObject target && !EcoreUtil.isAncestor(plan, target)) {
            object.eUnset(reference);
          }
        } else {
          @SuppressWarnings("unchecked") List<EObject> list = (List<EObject>) object.eGet(reference);
          List.copyOf(list).stream().filter(target -> !EcoreUtil.isAncestor(plan, target)).forEach(list::remove);
        }
      }
    }
  }
}

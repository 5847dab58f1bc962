// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Item;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Statement;
import org.plandesk.model.TaskTable;
import org.plandesk.model.edit.command.Edits;

/** Finds where in a plan something of an earlier state belongs: behind what it followed, before what followed it, or below its heading. */
final class OldPlaces {

  /**
   * A place in a list.
   *
   * @param index where it goes in
   * @param wanting the paragraph or item without a title that held it and is no longer there; null when the place is in one or needs
   *     none
   */
  record Spot(List<EObject> list, int index, Content wanting) {

    void add(EObject object, Edits edits) {
      edits.add(list, Math.min(index, list.size()), object);
    }
  }

  private final PlanComparison comparison;
  private final Plan plan;
  private final BiFunction<PlanElement, Boolean, PlanElement> finder;

  /** @param finder gives what an element of the old state is in the plan, the last of several when true; or null */
  OldPlaces(PlanComparison comparison, Plan plan, BiFunction<PlanElement, Boolean, PlanElement> finder) {
    this.comparison = comparison;
    this.plan = plan;
    this.finder = finder;
  }

  /** The list that holds something. */
  @SuppressWarnings("unchecked") // What contains elements in lists contains objects.
  static List<EObject> siblings(EObject element) {
    return (List<EObject>) element.eContainer().eGet(element.eContainmentFeature());
  }

  /** Where something of the old state belongs. */
  Spot of(PlanElement old) {
    List<EObject> siblings = siblings(old);
    int at = siblings.indexOf(old);
    for (int i = at - 1; i >= 0; i--) {
      Spot spot = beside(old, siblings.get(i), true);
      if (spot != null) {
        return spot;
      }
    }
    for (int i = at + 1; i < siblings.size(); i++) {
      Spot spot = beside(old, siblings.get(i), false);
      if (spot != null) {
        return spot;
      }
    }
    return below(old, old.eContainmentFeature());
  }

  private Spot beside(PlanElement old, EObject sibling, boolean behind) {
    EObject here = sibling instanceof PlanElement element ? here(element, behind) : null;
    // What came to stand in a paragraph has its place told by the paragraph, unless a sentence is looked for.
    while (here != null && !(old instanceof Statement) && !(isBare(old) && isBare(here)) && isBare(here.eContainer())) {
      here = here.eContainer();
    }
    if (here == null || here.eContainer() == null
        || here.eContainmentFeature() != old.eContainmentFeature()) {
      return null;
    }
    List<EObject> list = siblings(here);
    return new Spot(list, list.indexOf(here) + (behind ? 1 : 0), null);
  }

  /** Whether it only holds sentences, and is known by them: a paragraph, a row of tasks, a numbered item without a title. */
  static boolean isBare(EObject element) {
    return element instanceof Paragraph || element instanceof Item item && item.getTitle() == null;
  }

  /** What a sibling is in the plan, when it is still at its place; of a paragraph the one that holds its sentences now. */
  private EObject here(PlanElement sibling, boolean last) {
    if (isBare(sibling)) {
      List<Content> own = ((ContentOwner) sibling).getContents();
      if (isRow(sibling) && own.stream().anyMatch(this::isMoved)) {
        return null;
      }
      List<Content> contents = last ? own.reversed() : own;
      for (Content content : contents) {
        EObject inside = here(content, last);
        if (inside != null) {
          return isBare(inside.eContainer()) ? inside.eContainer() : inside;
        }
      }
      return null;
    }
    return isMoved(sibling) ? null : finder.apply(sibling, last);
  }

  private boolean isMoved(PlanElement old) {
    return comparison.ofOld(old)
        .filter(change -> change.type() == ChangeType.MOVED || change.also().contains(ChangedAspect.MOVED)).isPresent();
  }

  /** Whether it is a row of a table of tasks. */
  static boolean isRow(EObject element) {
    return element instanceof Item && element.eContainer() instanceof TaskTable;
  }

  private Spot below(PlanElement old, EReference feature) {
    EObject owner = old.eContainer();
    if (owner instanceof Plan) {
      return new Spot(list(plan, feature), 0, null);
    }
    if (isBare(owner)) {
      Content holder = (Content) owner;
      Spot spot = of(holder);
      return new Spot(spot.list(), spot.index(), holder);
    }
    EObject here = owner instanceof PlanElement element ? finder.apply(element, false) : null;
    if (here != null && here.eClass().getEAllReferences().contains(feature)) {
      return new Spot(list(here, feature), 0, null);
    }
    if (feature == Literals.CONTENT_OWNER__CONTENTS && owner instanceof ContentOwner) {
      return of((PlanElement) owner);
    }
    // A row of a table that is gone: nothing of the plan can hold it.
    throw new IllegalStateException(String.valueOf(owner));
  }

  @SuppressWarnings("unchecked") // The feature is a list of elements.
  private static List<EObject> list(EObject owner, EReference feature) {
    return (List<EObject>) owner.eGet(feature);
  }
}

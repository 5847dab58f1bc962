// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.Comment;
import org.plandesk.model.Content;
import org.plandesk.model.Indicator;
import org.plandesk.model.NeedsReview;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.ResponsibleUnit;

/**
 * Elements that a person cuts out of a plan. When they are pasted into the same plan they come back themselves, with their ids and
 * with all that pointed at them, so that cutting and pasting moves them.
 */
public final class CutElements {

  private final Plan plan;
  private final List<PlanElement> elements;
  private final CopiedElements copied;
  private final List<Link> links = new ArrayList<>();
  private final List<NeedsReview> needs = new ArrayList<>();

  private CutElements(Plan plan, List<PlanElement> elements, CopiedElements copied) {
    this.plan = plan;
    this.elements = elements;
    this.copied = copied;
  }

  /**
   * The elements.
   *
   * @param chosen of one plan; what lies within another of them goes with that
   * @return empty when nothing of it can be cut as an element
   */
  public static Optional<CutElements> of(List<? extends EObject> chosen) {
    List<PlanElement> elements = CopiedElements.elements(chosen);
    return CopiedElements.whole(elements)
        .map(copied -> new CutElements(Plans.planOf(elements.getFirst()).orElseThrow(), elements, copied));
  }

  /** Copies of the elements, with the progress that was reported on them. */
  public CopiedElements copied() {
    return copied;
  }

  /** Takes the elements out of the plan; the result is what stands before. */
  public Command command() {
    return new PlanCommand(Messages.counted(elements.size(), Messages.cutOne, Messages.cutSeveral), edits -> {
      remember();
      return elements.getFirst() instanceof Indicator
          ? IndicatorCommands.delete(edits, elements.stream().map(Indicator.class::cast).toList())
          : ContentCommands.delete(edits, elements.stream().map(Content.class::cast).toList());
    });
  }

  private Set<EObject> all() {
    Set<EObject> all = Collections.newSetFromMap(new IdentityHashMap<>());
    elements.forEach(element -> {
      all.add(element);
      element.eAllContents().forEachRemaining(all::add);
    });
    return all;
  }

  /** Notes what points at the elements; that ends when they go. */
  private void remember() {
    Set<EObject> inside = all();
    Pointers pointers = Pointers.to(Set.copyOf(inside.stream().map(EObject::eClass).toList()));
    for (EObject object : pointers.in(plan)) {
      if (inside.contains(object)) {
        continue;
      }
      if (object instanceof NeedsReview need && inside.contains(need.getElement())) {
        needs.add(need);
      }
      for (EReference reference : pointers.references(object)) {
        if (object.eIsSet(reference)) {
          List<?> targets = reference.isMany() ? (List<?>) object.eGet(reference) : List.of(object.eGet(reference));
          targets.stream().filter(inside::contains)
              .forEach(target -> links.add(Link.of(object, reference, (EObject) target)));
        }
      }
    }
  }

  /** Whether the elements themselves can come back: they left this plan, stand nowhere now, and the plan has all their units. */
  boolean canReturn(Plan into) {
    return into == plan && elements.stream().allMatch(element -> element.eContainer() == null)
        && all().stream().allMatch(this::knowsUnits);
  }

  private boolean knowsUnits(EObject object) {
    return object.eCrossReferences().stream()
        .allMatch(target -> !(target instanceof ResponsibleUnit) || target.eContainer() == plan);
  }

  List<PlanElement> elements() {
    return elements;
  }

  /** Lets point at the elements again what did so; what has another target by now stays so. */
  void restore(Edits edits) {
    for (NeedsReview need : needs) {
      if (need.eContainer() == null) {
        edits.add(plan.getReviewNeeds(), need);
      }
    }
    links.stream().filter(link -> EcoreUtil.isAncestor(plan, link.object)).forEach(link -> link.restore(edits));
  }

  /** One thing that pointed at an element; a comment may be about a stretch of its words. */
  private record Link(EObject object, EReference reference, EObject target, Integer start, Integer end) {

    static Link of(EObject object, EReference reference, EObject target) {
      return object instanceof Comment comment
          ? new Link(object, reference, target, comment.getStart(), comment.getEnd())
          : new Link(object, reference, target, null, null);
    }

    void restore(Edits edits) {
      if (reference.isMany()) {
        @SuppressWarnings("unchecked") List<Object> list = (List<Object>) object.eGet(reference);
        if (!list.contains(target)) {
          edits.add(list, target);
        }
      } else if (object instanceof Comment) {
        edits.set(object, reference, target);
        edits.set(object, Literals.COMMENT__START, start);
        edits.set(object, Literals.COMMENT__END, end);
      } else if (!object.eIsSet(reference)) {
        edits.set(object, reference, target);
      }
    }
  }
}

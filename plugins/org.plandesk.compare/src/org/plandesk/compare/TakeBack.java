// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Headed;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.edit.command.PlanCommand;

/**
 * Takes single changes back: makes something in a plan what it was in an earlier state, with what was recognised and set of it
 * then. Progress that was reported since stays. What was deleted comes back with what was deleted below it; what stands below a
 * heading that was inserted comes to stand below the heading before, unless all of it is new.
 */
public final class TakeBack {

  private TakeBack() {
  }

  /**
   * The command that takes a change back, as one undo step. It holds for the state of the plan in which it was made.
   *
   * @param label name of the command for users
   * @param comparison the comparison that the change is of
   * @param old its old state
   * @param plan the plan to be changed: the new state of the comparison, or the plan of which that is a copy
   * @return empty when the change cannot be taken back by itself, or the plan is another one by now
   */
  public static Optional<Command> of(String label, Change change, PlanComparison comparison, Plan old, Plan plan) {
    if (!isPossible(change, comparison)) {
      return Optional.empty();
    }
    List<PlanElement> here = find(change.current(), plan);
    if (here.size() != change.current().size()) {
      return Optional.empty();
    }
    return Optional
        .of(new PlanCommand(label, edits -> new TakeBackSteps(comparison, old, plan, edits).run(change, here)));
  }

  /** Whether a change can be taken back by itself, as far as the comparison tells; quick. */
  public static boolean isPossible(Change change, PlanComparison comparison) {
    return change.differs() && switch (change.type()) {
      case INSERTED -> change.current().getFirst() instanceof ContentOwner
          || isNewThroughout(change.current().getFirst(), comparison);
      case DELETED -> hasPlace(change.old().getFirst(), comparison);
      default -> {
        PlanElement old = change.old().getFirst();
        PlanElement current = change.current().getFirst();
        yield old.eClass() == current.eClass() || old instanceof Headed && current instanceof Headed;
      }
    };
  }

  static boolean isNewThroughout(PlanElement inserted, PlanComparison comparison) {
    for (Iterator<EObject> all = inserted.eAllContents(); all.hasNext();) {
      if (all.next() instanceof PlanElement element
          && comparison.ofCurrent(element).filter(part -> part.type() != ChangeType.INSERTED).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** Rows and notes need their table. */
  private static boolean hasPlace(PlanElement deleted, PlanComparison comparison) {
    return deleted instanceof Content
        || comparison.ofOld((PlanElement) deleted.eContainer()).filter(table -> !table.current().isEmpty()).isPresent();
  }

  /** The same elements in the plan, as far as they are there and say the same. */
  private static List<PlanElement> find(List<PlanElement> elements, Plan plan) {
    Map<String, PlanElement> wanted = new HashMap<>();
    elements.stream().filter(element -> element.getId() != null)
        .forEach(element -> wanted.putIfAbsent(element.getId(), element));
    Map<String, PlanElement> found = new HashMap<>();
    for (Iterator<EObject> all = plan.eAllContents(); found.size() < wanted.size() && all.hasNext();) {
      if (all.next() instanceof PlanElement here && !(here instanceof Paragraph)) {
        PlanElement element = wanted.get(here.getId());
        if (element != null && here.eClass() == element.eClass()
            && ClauseWords.of(here).equals(ClauseWords.of(element))) {
          found.putIfAbsent(here.getId(), here);
        }
      }
    }
    return elements.stream().map(element -> found.get(element.getId())).filter(Objects::nonNull).toList();
  }
}

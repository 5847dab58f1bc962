// SPDX-License-Identifier: EPL-2.0
package org.plandesk.assign;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Assignable;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentOrigin;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.Certainty;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanIds;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Plans;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.UnitKind;
import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.edit.command.PlanCommand;
import org.plandesk.model.edit.command.References;

/**
 * Who is responsible for what. An element without units of its own inherits those of the nearest container that has some; a
 * unit of its own therefore replaces all inherited ones. Commands are one undo step for any number of elements and hold for
 * the state of the plan in which they were made.
 */
public final class Assignments {

  /**
   * An assignment in force.
   *
   * @param assignment with its unit, role and origin
   * @param holder where it is set: the element itself, or what it is inherited from
   * @param inherited whether the holder is another element
   */
  public record InForce(Assignment assignment, Assignable holder, boolean inherited) {
  }

  private Assignments() {
  }

  /** The assignments in force for something, lead units first as they are kept; empty when nobody is responsible. */
  public static List<InForce> of(EObject element) {
    return Plans.assignmentsInForce(element).stream().map(assignment -> {
      Assignable holder = (Assignable) assignment.eContainer();
      return new InForce(assignment, holder, holder != element);
    }).toList();
  }

  /** Sets a unit for elements as a person decided; what they inherited no longer holds for them. */
  public static Command assign(Collection<? extends Assignable> elements, ResponsibleUnit unit, AssignmentRole role) {
    return new PlanCommand(Messages.assign, edits -> {
      elements.forEach(element -> put(edits, element, unit, role, AssignmentOrigin.CONFIRMED, Certainty.HIGH, null));
      return null;
    });
  }

  /** Sets a unit that is not in the register yet; it comes into the register with the same undo step. */
  public static Command assignNew(Plan plan, Collection<? extends Assignable> elements, String name,
      AssignmentRole role) {
    if (name.isBlank() || UnitRegister.find(plan, name).isPresent()) {
      return UnexecutableCommand.INSTANCE;
    }
    return new PlanCommand(Messages.assign, edits -> {
      ResponsibleUnit unit = UnitRegister.add(edits, plan, name.strip(), UnitKind.OTHER);
      elements.forEach(element -> put(edits, element, unit, role, AssignmentOrigin.CONFIRMED, Certainty.HIGH, null));
      return null;
    });
  }

  /** Takes suggestions as they were made: each element gets its unit as a person confirmed it, with the reason. */
  public static Command take(Map<? extends Assignable, UnitSuggestion> suggestions, AssignmentRole role) {
    Map<Assignable, UnitSuggestion> taken = new LinkedHashMap<>(suggestions);
    return new PlanCommand(Messages.confirm, edits -> {
      taken.forEach((element, suggestion) -> put(edits, element, suggestion.unit(), role, AssignmentOrigin.CONFIRMED,
          Certainty.HIGH, suggestion.reasons().getFirst()));
      return null;
    });
  }

  /**
   * Keeps suggestions in the plan as suggestions, each with its certainty and first reason. What an element has of the same
   * unit already stays as it is.
   */
  public static Command keep(Map<? extends Assignable, UnitSuggestion> suggestions, AssignmentRole role) {
    Map<Assignable, UnitSuggestion> kept = new LinkedHashMap<>(suggestions);
    return new PlanCommand(Messages.keep, edits -> {
      kept.forEach((element, suggestion) -> {
        if (find(element, suggestion.unit()).isEmpty()) {
          put(edits, element, suggestion.unit(), role, AssignmentOrigin.SUGGESTED, suggestion.certainty(),
              suggestion.reasons().getFirst());
        }
      });
      return null;
    });
  }

  /** Confirms assignments that were kept as suggestions; the reason stays with them. */
  public static Command confirm(Collection<Assignment> assignments) {
    List<Assignment> suggested = assignments.stream()
        .filter(assignment -> assignment.getOrigin() == AssignmentOrigin.SUGGESTED).toList();
    return new PlanCommand(Messages.confirm, edits -> {
      suggested.forEach(assignment -> {
        edits.set(assignment, Literals.ASSIGNMENT__ORIGIN, AssignmentOrigin.CONFIRMED);
        edits.set(assignment, Literals.ASSIGNMENT__CERTAINTY, Certainty.HIGH);
      });
      return null;
    });
  }

  /** Takes assignments away; an element that loses its last one inherits again. */
  public static Command remove(Collection<Assignment> assignments) {
    List<Assignment> gone = List.copyOf(assignments);
    return new PlanCommand(Messages.unassign, edits -> {
      gone.forEach(assignment -> remove(edits, assignment));
      return null;
    });
  }

  static void remove(Edits edits, Assignment assignment) {
    References.redirect(edits, assignment, null);
    edits.remove(((Assignable) assignment.eContainer()).getAssignments(), assignment);
  }

  private static Optional<Assignment> find(Assignable element, ResponsibleUnit unit) {
    return element.getAssignments().stream().filter(assignment -> assignment.getUnit() == unit).findFirst();
  }

  static void put(Edits edits, Assignable element, ResponsibleUnit unit, AssignmentRole role,
      AssignmentOrigin origin, Certainty certainty, String reason) {
    Assignment assignment = PlanFactory.eINSTANCE.createAssignment();
    Optional<Assignment> old = find(element, unit);
    if (old.isPresent() && old.get().getRole() == role) {
      edits.set(old.get(), Literals.ASSIGNMENT__ORIGIN, origin);
      edits.set(old.get(), Literals.ASSIGNMENT__CERTAINTY, certainty);
      return;
    }
    assignment.setId(old.map(Assignment::getId).orElseGet(PlanIds::next));
    assignment.setUnit(unit);
    assignment.setRole(role);
    assignment.setOrigin(origin);
    assignment.setCertainty(certainty);
    assignment.setReason(reason);
    old.ifPresent(before -> {
      References.redirect(edits, before, assignment);
      edits.remove(element.getAssignments(), before);
    });
    edits.add(element.getAssignments(), place(element, role), assignment);
  }

  /** Lead units stand first, supporting ones last; among equals the later added is the later. */
  private static int place(Assignable element, AssignmentRole role) {
    int at = 0;
    for (Assignment other : element.getAssignments()) {
      at += rank(other.getRole()) <= rank(role) ? 1 : 0;
    }
    return at;
  }

  static int rank(AssignmentRole role) {
    return switch (role) {
      case LEAD -> 0;
      case RESPONSIBLE -> 1;
      case SUPPORT -> 2;
    };
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.edit.command.References;
import org.plandesk.model.Assignable;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentOrigin;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.Certainty;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Plans;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.Statement;
import org.plandesk.model.UnitMention;

/** Corrects which unit is meant, what it is called and what it has to do. */
final class Units {

  /** Parts the names when one mention means several units. */
  static final String SEPARATOR = "、";

  private Units() {
  }

  /** The names in a value. */
  static List<String> names(String value) {
    return Arrays.stream(value.split("[、，,；;]")).map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
  }

  /** Another unit, or several; the assignments that the mention gave follow. Units not in the register come into it. */
  static Operation choose(UnitMention mention, List<String> names) {
    return new Operation() {
      @Override
      public String recognized() {
        return mention.getUnit() == null ? "" : mention.getUnit().getName();
      }

      @Override
      public PlanElement run(Edits edits) {
        ResponsibleUnit old = mention.getUnit();
        List<Assignment> given = given(mention);
        Plan plan = Plans.planOf(mention).orElseThrow();
        FreshIds ids = new FreshIds(plan);
        List<ResponsibleUnit> units = names.stream().map(name -> unit(edits, plan, name, mention, ids)).toList();
        Review.settle(edits, mention, old == null || old == units.getFirst() ? null : old.getName());
        edits.set(mention, Literals.UNIT_MENTION__UNIT, units.getFirst());
        for (ResponsibleUnit more : units.subList(1, units.size())) {
          mention(edits, mention, more, ids);
        }
        given.forEach(assignment -> reassign(edits, assignment, units, ids));
        return mention;
      }
    };
  }

  /** A further mention at the place of one, where the words name several units. */
  private static void mention(Edits edits, UnitMention mention, ResponsibleUnit unit, FreshIds ids) {
    UnitMention copy = EcoreUtil.copy(mention);
    copy.setId(ids.beside(mention.getId()));
    copy.setUnit(unit);
    List<org.plandesk.model.Mark> marks = ((Statement) mention.eContainer()).getMarks();
    edits.add(marks, marks.indexOf(mention) + 1, copy);
  }

  private static void reassign(Edits edits, Assignment assignment, List<ResponsibleUnit> units, FreshIds ids) {
    Assignable owner = (Assignable) assignment.eContainer();
    int at = owner.getAssignments().indexOf(assignment);
    edits.set(assignment, Literals.ASSIGNMENT__UNIT, units.getFirst());
    confirm(edits, assignment);
    for (ResponsibleUnit more : units.subList(1, units.size())) {
      if (owner.getAssignments().stream().noneMatch(other -> other.getUnit() == more)) {
        Assignment copy = EcoreUtil.copy(assignment);
        copy.setId(ids.beside(assignment.getId()));
        copy.setUnit(more);
        edits.add(owner.getAssignments(), ++at, copy);
      }
    }
  }

  private static void confirm(Edits edits, Assignment assignment) {
    edits.set(assignment, Literals.ASSIGNMENT__ORIGIN, AssignmentOrigin.CONFIRMED);
    edits.set(assignment, Literals.ASSIGNMENT__CERTAINTY, Certainty.HIGH);
  }

  /** Takes away the assignments that a mention gave. */
  static void withdraw(Edits edits, UnitMention mention) {
    for (Assignment assignment : given(mention)) {
      References.redirect(edits, assignment, null);
      edits.remove(((Assignable) assignment.eContainer()).getAssignments(), assignment);
    }
  }

  /** The assignments that stand where the mention stands and name its unit: in its statement or what holds that. */
  private static List<Assignment> given(UnitMention mention) {
    List<Assignment> given = new ArrayList<>();
    if (mention.getUnit() == null || mention.getSpan() == null) {
      return given;
    }
    Plan plan = Plans.planOf(mention).orElseThrow();
    plan.eAllContents().forEachRemaining(object -> {
      if (object instanceof Assignment assignment && assignment.getUnit() == mention.getUnit()
          && assignment.getSpan() != null && assignment.getSpan().overlaps(mention.getSpan())) {
        given.add(assignment);
      }
    });
    return given;
  }

  /** The unit with a name or alias. */
  static Optional<ResponsibleUnit> find(Collection<ResponsibleUnit> register, String name) {
    return register.stream().filter(unit -> name.equals(unit.getName())).findFirst()
        .or(() -> register.stream().filter(unit -> unit.getAliases().contains(name)).findFirst());
  }

  private static ResponsibleUnit unit(Edits edits, Plan plan, String name, EObject like, FreshIds ids) {
    return find(plan.getUnits(), name).orElseGet(() -> {
      ResponsibleUnit unit = PlanFactory.eINSTANCE.createResponsibleUnit();
      unit.setId(ids.beside("u"));
      unit.setName(name);
      if (like instanceof UnitMention mention && mention.getUnit() != null) {
        unit.setKind(mention.getUnit().getKind());
      }
      edits.add(plan.getUnits(), unit);
      return unit;
    });
  }

  /** A unit that a new mention means. */
  static ResponsibleUnit unit(Edits edits, Plan plan, String name) {
    return unit(edits, plan, name, null, new FreshIds(plan));
  }

  /** Another name; the old one stays as an alias. */
  static Operation rename(ResponsibleUnit unit, String name) {
    return new Operation() {
      @Override
      public String recognized() {
        return unit.getName();
      }

      @Override
      public PlanElement run(Edits edits) {
        if (unit.getAliases().contains(name)) {
          edits.remove(unit.getAliases(), name);
        }
        if (!unit.getAliases().contains(unit.getName())) {
          edits.add(unit.getAliases(), unit.getName());
        }
        edits.set(unit, Literals.RESPONSIBLE_UNIT__NAME, name);
        return unit;
      }
    };
  }

  /** Another role; the record names the unit too, since a task has several. */
  static Operation role(Assignment assignment, AssignmentRole role) {
    return new Operation() {
      @Override
      public String recognized() {
        return assignment.getRole().getLiteral() + " " + nameOf(assignment);
      }

      @Override
      public PlanElement run(Edits edits) {
        edits.set(assignment, Literals.ASSIGNMENT__ROLE, role);
        confirm(edits, assignment);
        return assignment;
      }
    };
  }

  static String nameOf(Assignment assignment) {
    return assignment.getUnit() == null ? "" : assignment.getUnit().getName();
  }
}

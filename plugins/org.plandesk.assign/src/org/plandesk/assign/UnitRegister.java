// SPDX-License-Identifier: EPL-2.0
package org.plandesk.assign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.plandesk.model.Assignable;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentOrigin;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanIds;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Plans;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.ReviewState;
import org.plandesk.model.Statement;
import org.plandesk.model.UnitKind;
import org.plandesk.model.UnitMention;
import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.edit.command.PlanCommand;
import org.plandesk.model.edit.command.References;

/**
 * The units of a plan. Names and aliases are unique in a register; a command that would break that, or has an empty name,
 * cannot be executed.
 *
 * <p>The text of the plan is never rewritten: it says what was issued. A renamed unit keeps its old name as an alias, so that
 * mentions in the text still lead to it; who wants other words in the text replaces them there.
 */
public final class UnitRegister {

  private UnitRegister() {
  }

  /** The unit that has a name or alias. */
  public static Optional<ResponsibleUnit> find(Plan plan, String name) {
    String wanted = name.strip();
    return plan.getUnits().stream().filter(unit -> wanted.equals(unit.getName()) || unit.getAliases().contains(wanted))
        .findFirst();
  }

  /** A new unit; the command's result. */
  public static Command add(Plan plan, String name, UnitKind kind) {
    if (name.isBlank() || find(plan, name).isPresent()) {
      return UnexecutableCommand.INSTANCE;
    }
    return new PlanCommand(Messages.addUnit, edits -> add(edits, plan, name.strip(), kind));
  }

  static ResponsibleUnit add(Edits edits, Plan plan, String name, UnitKind kind) {
    ResponsibleUnit unit = PlanFactory.eINSTANCE.createResponsibleUnit();
    unit.setId(PlanIds.next());
    unit.setName(name);
    unit.setKind(kind);
    edits.add(plan.getUnits(), unit);
    return unit;
  }

  /** Another name; the old one becomes an alias. */
  public static Command rename(ResponsibleUnit unit, String name) {
    String wanted = name.strip();
    Plan plan = Plans.planOf(unit).orElseThrow();
    if (wanted.isEmpty() || wanted.equals(unit.getName())
        || find(plan, wanted).filter(other -> other != unit).isPresent()) {
      return UnexecutableCommand.INSTANCE;
    }
    return new PlanCommand(Messages.renameUnit, edits -> {
      Set<String> aliases = new LinkedHashSet<>(unit.getAliases());
      if (unit.getName() != null) {
        aliases.add(unit.getName());
      }
      aliases.remove(wanted);
      edits.set(unit, Literals.RESPONSIBLE_UNIT__NAME, wanted);
      setAliases(edits, unit, aliases);
      return unit;
    });
  }

  /** Other names of the unit in place of those it has; its own name among them is left out. */
  public static Command setAliases(ResponsibleUnit unit, Collection<String> aliases) {
    Plan plan = Plans.planOf(unit).orElseThrow();
    Set<String> wanted = new LinkedHashSet<>();
    aliases.stream().map(String::strip).filter(alias -> !alias.isEmpty() && !alias.equals(unit.getName()))
        .forEach(wanted::add);
    if (wanted.stream().anyMatch(alias -> find(plan, alias).filter(other -> other != unit).isPresent())) {
      return UnexecutableCommand.INSTANCE;
    }
    return new PlanCommand(Messages.setAliases, edits -> {
      setAliases(edits, unit, wanted);
      return unit;
    });
  }

  private static void setAliases(Edits edits, ResponsibleUnit unit, Collection<String> aliases) {
    for (String old : List.copyOf(unit.getAliases())) {
      if (!aliases.contains(old)) {
        edits.remove(unit.getAliases(), old);
      }
    }
    for (String alias : aliases) {
      if (!unit.getAliases().contains(alias)) {
        edits.add(unit.getAliases(), alias);
      }
    }
  }

  /** What kind of organisation the unit is. */
  public static Command setKind(ResponsibleUnit unit, UnitKind kind) {
    return new PlanCommand(Messages.setKind, edits -> {
      edits.set(unit, Literals.RESPONSIBLE_UNIT__KIND, kind);
      return unit;
    });
  }

  /**
   * Makes one unit of two: assignments, mentions, names and what belongs to the first go to the second. Where both had an
   * assignment or a mention at one place, one is left: the stronger role, stated or confirmed before suggested.
   *
   * @param from goes
   * @param into stays; another unit of the same plan
   */
  public static Command merge(ResponsibleUnit from, ResponsibleUnit into) {
    Plan plan = Plans.planOf(from).orElseThrow();
    if (from == into || into.eContainer() != plan) {
      return UnexecutableCommand.INSTANCE;
    }
    return new PlanCommand(Messages.mergeUnits, edits -> {
      ResponsibleUnit above = into.getParent() == from ? from.getParent() : into.getParent();
      References.redirect(edits, from, into);
      if (into.getParent() != above) {
        edits.set(into, Literals.RESPONSIBLE_UNIT__PARENT, above == into ? null : above);
      }
      Set<String> aliases = new LinkedHashSet<>(into.getAliases());
      aliases.add(from.getName());
      aliases.addAll(from.getAliases());
      aliases.removeIf(alias -> alias == null || alias.equals(into.getName()));
      edits.remove(plan.getUnits(), from);
      setAliases(edits, into, aliases);
      removeDoubles(edits, plan, into);
      return into;
    });
  }

  private static void removeDoubles(Edits edits, Plan plan, ResponsibleUnit unit) {
    List<Assignment> weaker = new ArrayList<>();
    List<UnitMention> doubled = new ArrayList<>();
    plan.eAllContents().forEachRemaining(object -> {
      if (object instanceof Assignable element) {
        element.getAssignments().stream().filter(assignment -> assignment.getUnit() == unit).sorted(Comparator
            .comparingInt((Assignment each) -> Assignments.rank(each.getRole()))
            .thenComparing(each -> each.getOrigin() == AssignmentOrigin.SUGGESTED)).skip(1).forEach(weaker::add);
      }
      if (object instanceof Statement statement) {
        Set<Integer> starts = new LinkedHashSet<>();
        Plans.marks(statement, UnitMention.class).stream()
            .filter(mention -> mention.getUnit() == unit && !starts.add(mention.getStart())).forEach(doubled::add);
      }
    });
    weaker.forEach(assignment -> Assignments.remove(edits, assignment));
    doubled.forEach(mention -> {
      References.redirect(edits, mention, null);
      edits.remove(((Statement) mention.eContainer()).getMarks(), mention);
    });
  }

  /**
   * Takes a unit out of the register with its assignments. Its mentions are rejected: the words stay, and are no unit.
   * Whoever only wants another name for it renames or merges it.
   */
  public static Command remove(ResponsibleUnit unit) {
    Plan plan = Plans.planOf(unit).orElseThrow();
    return new PlanCommand(Messages.removeUnit, edits -> {
      List<Assignment> assignments = new ArrayList<>();
      List<UnitMention> mentions = new ArrayList<>();
      plan.eAllContents().forEachRemaining(object -> {
        if (object instanceof Assignment assignment && assignment.getUnit() == unit) {
          assignments.add(assignment);
        } else if (object instanceof UnitMention mention && mention.getUnit() == unit) {
          mentions.add(mention);
        }
      });
      assignments.forEach(assignment -> Assignments.remove(edits, assignment));
      mentions.forEach(mention -> edits.set(mention, Literals.RECOGNIZED__STATE, ReviewState.REJECTED));
      References.redirect(edits, unit, null);
      edits.remove(plan.getUnits(), unit);
      return null;
    });
  }
}

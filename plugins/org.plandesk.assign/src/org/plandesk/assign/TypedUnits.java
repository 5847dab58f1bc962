// SPDX-License-Identifier: EPL-2.0
package org.plandesk.assign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.common.command.Command;
import org.plandesk.model.Assignable;
import org.plandesk.model.Assignment;
import org.plandesk.model.AssignmentOrigin;
import org.plandesk.model.AssignmentRole;
import org.plandesk.model.Certainty;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.model.ResponsibleUnit;
import org.plandesk.model.UnitKind;
import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.edit.command.PlanCommand;

/**
 * The units of an element as a person types them into a cell: 区水利局、区财政局.
 *
 * @param names each once, in the order in which they were typed
 */
public record TypedUnits(List<String> names) {

  private static final Pattern BETWEEN = Pattern.compile("[、，,；;\\n]");

  /** Takes a copy. */
  public TypedUnits {
    names = List.copyOf(names);
  }

  /** The names in words. */
  public static TypedUnits of(String words) {
    return new TypedUnits(
        BETWEEN.splitAsStream(words).map(String::strip).filter(name -> !name.isEmpty()).distinct().toList());
  }

  /** What an element has of its own, as it would be typed; what is only suggested is left out. */
  public static String words(Assignable element) {
    return String.join("、", Plans.settledUnits(element));
  }

  /** The names that no unit in the register of the plan has, neither as its name nor as an alias. */
  public List<String> unknown(Plan plan) {
    return names.stream().filter(name -> UnitRegister.find(plan, name).isEmpty()).toList();
  }

  /**
   * Gives elements these units and no others. What stays keeps its role; what comes gets that of the first before, else it is
   * responsible. Names that are not in the register come into it with the same undo step. Without names an element inherits again.
   *
   * @return empty when the elements have these units already
   */
  public Optional<Command> assign(Plan plan, Collection<? extends Assignable> elements) {
    boolean same = elements.stream().allMatch(element -> units(settled(element)).equals(known(plan)));
    return same && unknown(plan).isEmpty() ? Optional.empty() : Optional.of(new PlanCommand(Messages.assign, edits -> {
      List<ResponsibleUnit> wanted = new ArrayList<>();
      for (String name : names) {
        ResponsibleUnit unit =
            UnitRegister.find(plan, name).orElseGet(() -> UnitRegister.add(edits, plan, name, UnitKind.OTHER));
        if (!wanted.contains(unit)) {
          wanted.add(unit);
        }
      }
      elements.forEach(element -> set(edits, element, wanted));
      return elements.iterator().next();
    }));
  }

  private List<ResponsibleUnit> known(Plan plan) {
    return names.stream().flatMap(name -> UnitRegister.find(plan, name).stream()).distinct().toList();
  }

  private static List<Assignment> settled(Assignable element) {
    return element.getAssignments().stream().filter(Plans::isSettled).filter(each -> each.getUnit() != null).toList();
  }

  private static List<ResponsibleUnit> units(List<Assignment> assignments) {
    return assignments.stream().map(Assignment::getUnit).distinct().toList();
  }

  private static void set(Edits edits, Assignable element, List<ResponsibleUnit> wanted) {
    List<Assignment> before = settled(element);
    AssignmentRole role = before.isEmpty() ? AssignmentRole.RESPONSIBLE : before.getFirst().getRole();
    before.stream().filter(each -> !wanted.contains(each.getUnit()))
        .forEach(each -> Assignments.remove(edits, each));
    List<ResponsibleUnit> there = units(settled(element));
    wanted.stream().filter(unit -> !there.contains(unit)).forEach(
        unit -> Assignments.put(edits, element, unit, role, AssignmentOrigin.CONFIRMED, Certainty.HIGH, null));
  }
}

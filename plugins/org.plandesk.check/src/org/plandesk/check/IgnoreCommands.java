// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.plandesk.check.rules.Rules;
import org.plandesk.model.IgnoredFinding;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanPackage;

/** Keeps in a plan which findings a person decided to leave, and why. On the thread that may read and change the plan. */
public final class IgnoreCommands {

  private static final PlanPackage MODEL = PlanPackage.eINSTANCE;

  private IgnoreCommands() {
  }

  /**
   * Leaves findings as they are, in one step of undo. They are found no longer as long as the same rule finds the same
   * elements.
   *
   * @param label what undo is called
   * @param reason in a person's words; blank is refused by the command
   */
  public static Command ignore(EditingDomain domain, Plan plan, Collection<Finding> findings, String label,
      String reason) {
    if (reason == null || reason.isBlank() || findings.isEmpty()) {
      return UnexecutableCommand.INSTANCE;
    }
    CompoundCommand command = new CompoundCommand(label);
    for (Finding finding : findings) {
      IgnoredFinding ignored = PlanFactory.eINSTANCE.createIgnoredFinding();
      ignored.setRule(finding.rule());
      ignored.setReason(reason.strip());
      ignored.getElements().addAll(finding.elements());
      command.append(AddCommand.create(domain, plan, MODEL.getPlan_IgnoredFindings(), ignored));
    }
    return command;
  }

  /**
   * Takes back that findings were left as they are, in one step of undo.
   *
   * @param label what undo is called
   * @return a command that cannot be executed when none of them was left
   */
  public static Command restore(EditingDomain domain, Plan plan, Collection<Finding> findings, String label) {
    Map<IgnoredFinding, Set<PlanElement>> gone = new LinkedHashMap<>();
    for (Finding finding : findings) {
      entries(plan, finding)
          .forEach(entry -> gone.computeIfAbsent(entry, any -> new HashSet<>()).addAll(finding.elements()));
    }
    CompoundCommand command = new CompoundCommand(label);
    gone.forEach((entry, elements) -> {
      List<PlanElement> some = new ArrayList<>(entry.getElements());
      some.retainAll(elements);
      command.append(some.size() == entry.getElements().size()
          ? RemoveCommand.create(domain, plan, MODEL.getPlan_IgnoredFindings(), entry)
          : RemoveCommand.create(domain, entry, MODEL.getIgnoredFinding_Elements(), some));
    });
    return command.isEmpty() ? UnexecutableCommand.INSTANCE : command;
  }

  /** Why a finding was left as it is; empty when it was not. */
  public static Optional<String> reason(Plan plan, Finding finding) {
    return entries(plan, finding).stream().map(IgnoredFinding::getReason).filter(reason -> reason != null).findFirst();
  }

  /** What the plan keeps about a finding; of a rule that folds also about some of its elements. */
  private static List<IgnoredFinding> entries(Plan plan, Finding finding) {
    Set<PlanElement> elements = new HashSet<>(finding.elements());
    boolean folding =
        Rules.all().stream().anyMatch(rule -> rule.id().equals(finding.rule()) && rule instanceof Rule.Folding);
    return plan.getIgnoredFindings().stream().filter(entry -> finding.rule().equals(entry.getRule()))
        .filter(entry -> folding ? entry.getElements().stream().anyMatch(elements::contains)
            : elements.equals(new HashSet<>(entry.getElements())))
        .toList();
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check;

import java.util.Collection;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.plandesk.model.IgnoredFinding;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanPackage;

/** Keeps in a plan which findings a person decided to leave, and why. */
public final class IgnoreCommands {

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
      command.append(AddCommand.create(domain, plan, PlanPackage.eINSTANCE.getPlan_IgnoredFindings(), ignored));
    }
    return command;
  }
}

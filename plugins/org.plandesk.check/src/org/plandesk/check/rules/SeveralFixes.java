// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.plandesk.check.QuickFix;

/** The same at several places; those that the plan no longer has are left out. */
final class SeveralFixes implements QuickFix {

  private final List<QuickFix> fixes;

  /** @param fixes at least one, in the order of the document */
  SeveralFixes(List<QuickFix> fixes) {
    this.fixes = List.copyOf(fixes);
  }

  @Override
  public String label() {
    return fixes.getFirst().label();
  }

  @Override
  public Command command(EditingDomain domain) {
    CompoundCommand command = new CompoundCommand(label()) {
      @Override
      protected boolean prepare() {
        return fixes.stream().anyMatch(fix -> fix.command(domain).canExecute());
      }

      @Override
      public void execute() {
        // From the end: what is mended behind moves nothing before it.
        for (QuickFix fix : fixes.reversed()) {
          Command one = fix.command(domain);
          if (one.canExecute()) {
            one.execute();
            commandList.add(one);
          }
        }
      }
    };
    return fixes.isEmpty() ? UnexecutableCommand.INSTANCE : command;
  }
}

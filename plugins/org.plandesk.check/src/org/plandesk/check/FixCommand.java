// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Mends findings, as one step of undo. Those of one sentence are mended from its end to its beginning, so that none moves the
 * words of the next one; what the plan no longer says is left out. On the thread that may change the plan.
 */
public final class FixCommand extends CompoundCommand {

  private final EditingDomain domain;
  private final List<Finding> findings;

  /**
   * @param label what undo is called
   * @param findings those without a fix are left out
   */
  public FixCommand(EditingDomain domain, Collection<Finding> findings, String label) {
    super(label);
    this.domain = domain;
    this.findings = findings.stream().filter(finding -> finding.quickFix().isPresent())
        .sorted(Comparator.comparing((Finding finding) -> finding.places().getFirst().start()).reversed()).toList();
  }

  @Override
  protected boolean prepare() {
    return findings.stream().anyMatch(finding -> fix(finding).canExecute());
  }

  @Override
  public void execute() {
    // Each is made when those before it are done: they may have changed the same sentence.
    findings.forEach(finding -> appendIfCanExecuteNow(fix(finding)));
  }

  private void appendIfCanExecuteNow(Command command) {
    if (command.canExecute()) {
      command.execute();
      commandList.add(command);
    }
  }

  private Command fix(Finding finding) {
    return finding.quickFix().orElseThrow().command(domain);
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.plandesk.check.QuickFix;
import org.plandesk.check.RuleWords;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.command.ContentCommands;

/**
 * Takes a statement out of the plan.
 *
 * @param text what it said when the plan was checked
 */
record DeleteFix(Statement statement, String text) implements QuickFix {

  private static final int MOST = 20;

  @Override
  public String label() {
    return RuleWords.message("fix.delete", text.length() > MOST ? text.substring(0, MOST) + "…" : text);
  }

  @Override
  public Command command(EditingDomain domain) {
    return statement.eContainer() == null || !text.equals(statement.getText()) ? UnexecutableCommand.INSTANCE
        : ContentCommands.delete(List.of(statement));
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.plandesk.check.QuickFix;
import org.plandesk.check.RuleWords;
import org.plandesk.check.plan.Words;
import org.plandesk.model.Mark;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.Statement;

/** Replaces some characters of a statement; marks behind them move along. */
final class TextFix implements QuickFix {

  private static final PlanPackage MODEL = PlanPackage.eINSTANCE;

  private final Statement statement;
  private final String text;
  private final int start;
  private final int end;
  private final String replacement;

  private TextFix(Statement statement, String text, int start, int end, String replacement) {
    this.statement = statement;
    this.text = text;
    this.start = start;
    this.end = end;
    this.replacement = replacement;
  }

  /** A fix for some words of a statement; null for other elements, whose text is not in one place. */
  static QuickFix replace(Words words, int start, int end, String replacement) {
    return words.element() instanceof Statement statement
        ? new TextFix(statement, words.text(), start, end, replacement) : null;
  }

  @Override
  public String label() {
    return start == end ? RuleWords.message("fix.insert", replacement)
        : RuleWords.message("fix.replace", text.substring(start, end), replacement);
  }

  @Override
  public Command command(EditingDomain domain) {
    String now = statement.getText();
    // What stands behind may have been mended just before.
    boolean same = now != null && (end == text.length() ? now.equals(text) : now.startsWith(text.substring(0, end)));
    if (!same || statement.eContainer() == null) {
      return UnexecutableCommand.INSTANCE;
    }
    CompoundCommand command = new CompoundCommand(label());
    command.append(SetCommand.create(domain, statement, MODEL.getStatement_Text(),
        now.substring(0, start) + replacement + now.substring(end)));
    int shift = replacement.length() - (end - start);
    for (Mark mark : statement.getMarks()) {
      if (shift != 0 && mark.getEnd() >= end && mark.getEnd() > start) {
        if (mark.getStart() >= end) {
          command.append(SetCommand.create(domain, mark, MODEL.getMark_Start(), mark.getStart() + shift));
        }
        boolean behind = mark.getStart() >= end || mark.getEnd() > end;
        if (behind) {
          command.append(SetCommand.create(domain, mark, MODEL.getMark_End(), mark.getEnd() + shift));
        }
      }
    }
    return command;
  }
}

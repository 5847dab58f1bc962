// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.regex.Pattern;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.plandesk.check.QuickFix;
import org.plandesk.check.RuleWords;
import org.plandesk.check.plan.Words;
import org.plandesk.model.Headed;
import org.plandesk.model.Mark;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.command.TypingCommand;

/**
 * Replaces some characters of a statement or of a heading. Marks behind them move along; a mark that holds all of them, such as
 * the name of a unit, holds what stands there then.
 */
final class TextFix implements QuickFix {

  private static final PlanPackage MODEL = PlanPackage.eINSTANCE;

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

  private final PlanElement element;
  private final String text;
  private final int start;
  private final int end;
  private final String replacement;

  private TextFix(PlanElement element, String text, int start, int end, String replacement) {
    this.element = element;
    this.text = text;
    this.start = start;
    this.end = end;
    this.replacement = replacement;
  }

  /** A fix for some words of a statement or heading; null for other elements, whose text is not in one place. */
  static QuickFix replace(Words words, int start, int end, String replacement) {
    return words.element() instanceof Statement || words.element() instanceof Headed
        ? new TextFix(words.element(), words.text(), start, end, replacement) : null;
  }

  @Override
  public String label() {
    return start == end ? RuleWords.message("fix.insert", replacement)
        : replacement.isEmpty() ? RuleWords.message("fix.delete", text.substring(start, end))
            : RuleWords.message("fix.replace", text.substring(start, end), replacement);
  }

  @Override
  public Command command(EditingDomain domain) {
    String now = element instanceof Statement statement ? statement.getText() : ((Headed) element).getTitle();
    // What stands behind may have been mended just before.
    boolean same = now != null && (end == text.length() ? now.equals(text) : now.startsWith(text.substring(0, end)));
    if (!same || element.eContainer() == null) {
      return UnexecutableCommand.INSTANCE;
    }
    CompoundCommand command = new CompoundCommand(label());
    command.append(new TypingCommand(element, start, end, replacement));
    if (element instanceof Statement statement && !replacement.isEmpty() && start < end) {
      String then = now.substring(0, start) + replacement + now.substring(end);
      for (Mark mark : statement.getMarks()) {
        if (mark.getStart() <= start && mark.getEnd() >= end) {
          Mark kept = EcoreUtil.copy(mark);
          kept.setEnd(mark.getEnd() + replacement.length() - (end - start));
          kept.setQuote(then.substring(kept.getStart(), kept.getEnd()));
          if (kept instanceof QuantitativeTarget target) {
            target.getValues().replaceAll(this::value);
          }
          command.append(AddCommand.create(domain, statement, MODEL.getStatement_Marks(), kept,
              statement.getMarks().indexOf(mark)));
        }
      }
    }
    return command;
  }

  /** The value of a target follows the digits that say it. */
  private Double value(Double value) {
    boolean digits = NUMBER.matcher(replacement).matches() && NUMBER.matcher(text.substring(start, end)).matches();
    return digits && Amount.same(value, Double.parseDouble(text.substring(start, end)))
        ? Double.valueOf(replacement) : value;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.plandesk.model.Statement;
import org.plandesk.model.Suggestion;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.model.edit.command.TypingCommand;
import org.plandesk.model.edit.review.SuggestionCommands;
import org.plandesk.ui.parts.UserName;
import org.plandesk.ui.session.PlanSession;

/** Makes suggestions for a plan and decides on them, each time as one undo step. User interface thread only. */
final class SuggestionWork {

  private final Shell shell;
  private final PlanSession session;

  SuggestionWork(Shell shell, PlanSession session) {
    this.shell = shell;
    this.session = session;
  }

  /** Asks how a sentence should read. */
  void ask(Statement statement) {
    String place = PlanLabels.current().position(statement);
    SuggestionDialog dialog = new SuggestionDialog(shell, place, TypingCommand.text(statement));
    if (dialog.open() == Window.OK) {
      SuggestionCommands.suggest(statement, dialog.text(), dialog.reason(), UserName.sign())
          .ifPresent(session.commandStack()::execute);
    }
  }

  /** Carries out what can be carried out; the sentences are recognised again as after typing. */
  void accept(List<Suggestion> suggestions) {
    List<Statement> reworded = new ArrayList<>();
    suggestions.stream().filter(SuggestionCommands::isOpen).filter(one -> !SuggestionCommands.isOutdated(one))
        .forEach(one -> reworded.add((Statement) one.getElement()));
    if (!reworded.isEmpty()) {
      SuggestionMode.of(PlatformUI.getWorkbench()).accepting(() -> run(SuggestionCommands.accept(suggestions)));
      session.reworded(reworded.stream().distinct().filter(session::contains).toList());
    }
  }

  /** Refuses what is still open. */
  void reject(List<Suggestion> suggestions) {
    if (suggestions.stream().anyMatch(SuggestionCommands::isOpen)) {
      run(SuggestionCommands.reject(suggestions));
    }
  }

  private void run(Command command) {
    session.commandStack().execute(command);
  }
}

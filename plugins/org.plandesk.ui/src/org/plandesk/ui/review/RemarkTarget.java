// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.review;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.model.Mark;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Plans;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.model.edit.review.CommentCommands;
import org.plandesk.ui.editor.PlanEditor;
import org.plandesk.ui.page.StatementRange;
import org.plandesk.ui.parts.UserName;
import org.plandesk.ui.parts.WordsDialog;
import org.plandesk.ui.session.PlanSelection;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessions;

/**
 * What a reviewer speaks of.
 *
 * @param session its plan
 * @param element what it is
 * @param words the words of it, or null for the whole
 */
record RemarkTarget(PlanSession session, PlanElement element, StatementRange words) {

  private static final int LONGEST = 60;

  /** The words selected on the page in front, else the element selected in the window; empty when there is none. */
  static Optional<RemarkTarget> of(ExecutionEvent event) {
    if (HandlerUtil.getActivePart(event) instanceof PlanEditor editor) {
      StatementRange range = editor.selectedRange();
      if (range != null && range.end() > range.start()) {
        return Optional.of(new RemarkTarget(editor.session(), range.statement(), range));
      }
    }
    List<EObject> selected = PlanSelection.elements(HandlerUtil.getCurrentSelection(event));
    return selected.isEmpty() ? Optional.empty()
        : PlanSessions.of(HandlerUtil.getActiveWorkbenchWindow(event)).find(selected.getFirst())
            .flatMap(session -> of(session, selected.getFirst()));
  }

  /** An element of a plan; a mark stands for its words. */
  static Optional<RemarkTarget> of(PlanSession session, EObject element) {
    if (element instanceof Mark mark && mark.eContainer() instanceof Statement statement) {
      return Optional.of(
          new RemarkTarget(session, statement, new StatementRange(statement, mark.getStart(), mark.getEnd())));
    }
    return Plans.ancestor(element, PlanElement.class).map(found -> new RemarkTarget(session, found, null));
  }

  /** The words, cut to what a title holds. */
  String quote() {
    String text = words == null ? PlanLabels.current().text(element)
        : words.statement().getText().substring(words.start(), words.end());
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  /** Asks how the statement should read. */
  void suggest(Shell shell) {
    new SuggestionWork(shell, session).ask((Statement) element);
  }

  /** Asks for a comment and adds it. */
  void comment(Shell shell) {
    WordsDialog dialog = new WordsDialog(shell, new WordsDialog.Question(Messages.commentTitle, quote(),
        Messages.commentHint, Messages.commentTitle, Messages.commentButton, Messages.cancel));
    if (dialog.open() == Window.OK) {
      Command command = words == null ? CommentCommands.add(element, dialog.words(), UserName.sign())
          : CommentCommands.add(words.statement(), words.start(), words.end(), dialog.words(), UserName.sign());
      session.commandStack().execute(command);
    }
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.commands;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plandesk.ui.editor.PlanEditor;
import org.plandesk.ui.parts.FieldEdits;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessionListener;
import org.plandesk.ui.session.PlanSessionListener.Change;
import org.plandesk.ui.session.PlanSessions;
import org.plandesk.ui.session.PlanSessionsListener;

/** Undo or redo of the active plan, in whichever part the keyboard is. */
abstract class CommandStackHandler extends AbstractHandler implements PlanSessionsListener {

  private final PlanSessions sessions = PlanSessions.of(PlatformUI.getWorkbench());
  private final PlanSessionListener listener = this::sessionChanged;
  private PlanSession followed;

  CommandStackHandler() {
    sessions.addListener(this);
    follow(sessions.active());
  }

  /** Whether there is a step to take. */
  abstract boolean canRun(CommandStack commands);

  /** Takes the step. */
  abstract void run(CommandStack commands);

  @Override
  public final boolean isEnabled() {
    return followed != null && canRun(followed.commandStack());
  }

  @Override
  public final Object execute(ExecutionEvent event) {
    // a field that is being edited belongs to the plan first
    FieldEdits.commitFocused();
    if (isEnabled()) {
      run(followed.commandStack());
      showChange(HandlerUtil.getActiveEditor(event));
    }
    return null;
  }

  /** Nobody should have to look for what an undo changed. */
  private void showChange(IEditorPart part) {
    Command last = followed.commandStack().getMostRecentCommand();
    if (last != null && part instanceof PlanEditor editor && editor.session() == followed) {
      last.getAffectedObjects().stream().filter(EObject.class::isInstance).map(EObject.class::cast)
          .filter(followed::contains).findFirst().ifPresent(editor::reveal);
    }
  }

  @Override
  public final void activeChanged(Optional<PlanSession> active) {
    follow(active);
    fireHandlerChanged(new HandlerEvent(this, true, false));
  }

  @Override
  public void dispose() {
    sessions.removeListener(this);
    follow(Optional.empty());
    super.dispose();
  }

  private void follow(Optional<PlanSession> active) {
    if (followed != null) {
      followed.removeListener(listener);
    }
    followed = active.orElse(null);
    if (followed != null) {
      followed.addListener(listener);
    }
  }

  private void sessionChanged(PlanSession session, Change change) {
    if (change == Change.COMMANDS) {
      fireHandlerChanged(new HandlerEvent(this, true, false));
    }
  }
}

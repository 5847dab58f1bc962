// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.commands;

import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.plandesk.ui.editor.PlanEditor;
import org.plandesk.ui.parts.FieldEdits;
import org.plandesk.ui.session.PlanSession;
import org.plandesk.ui.session.PlanSessionListener;
import org.plandesk.ui.session.PlanSessionListener.Change;
import org.plandesk.ui.session.PlanSessions;
import org.plandesk.ui.session.PlanSessionsListener;

/**
 * Undo or redo of the active plan, in whichever part the keyboard is. Menu and tool bar name the step that would be taken.
 */
abstract class CommandStackHandler extends AbstractHandler implements PlanSessionsListener, IElementUpdater {

  private final PlanSessions sessions = PlanSessions.of(PlatformUI.getWorkbench());
  private final PlanSessionListener listener = this::sessionChanged;
  private PlanSession followed;
  private String shown;

  private final String commandId;

  CommandStackHandler(String commandId) {
    this.commandId = commandId;
    sessions.addListener(this);
    follow(sessions.active());
  }

  /** Whether there is a step to take. */
  abstract boolean canRun(CommandStack commands);

  /** The step that would be taken; null for none. */
  abstract Command next(CommandStack commands);

  /** What the menu says, with the mnemonic; the name of the step takes the place of {0}. */
  abstract String label(String step);

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
    changed();
  }

  @Override
  public final void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
    String label = label();
    element.setText(label);
    element.setTooltip(LegacyActionTools.removeMnemonics(label));
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
      changed();
    }
  }

  private void changed() {
    fireHandlerChanged(new HandlerEvent(this, true, false));
    String label = label();
    if (!label.equals(shown)) {
      shown = label;
      PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(commandId, null);
    }
  }

  private String label() {
    Command next = isEnabled() ? next(followed.commandStack()) : null;
    return label(next == null || next.getLabel() == null ? "" : next.getLabel()).strip();
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.commands;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** Takes back the last change of the active plan. */
public final class UndoHandler extends CommandStackHandler {

  /** Made by the platform. */
  public UndoHandler() {
    super(IWorkbenchCommandConstants.EDIT_UNDO);
  }

  @Override
  boolean canRun(CommandStack commands) {
    return commands.canUndo();
  }

  @Override
  Command next(CommandStack commands) {
    return commands.getUndoCommand();
  }

  @Override
  String label(String step) {
    return NLS.bind(Messages.undo, step);
  }

  @Override
  void run(CommandStack commands) {
    commands.undo();
  }
}

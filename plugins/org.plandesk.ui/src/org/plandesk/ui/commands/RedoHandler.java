// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.commands;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** Takes again the change that was undone last in the active plan. */
public final class RedoHandler extends CommandStackHandler {

  /** Made by the platform. */
  public RedoHandler() {
    super(IWorkbenchCommandConstants.EDIT_REDO);
  }

  @Override
  boolean canRun(CommandStack commands) {
    return commands.canRedo();
  }

  @Override
  Command next(CommandStack commands) {
    return commands.getRedoCommand();
  }

  @Override
  String label(String step) {
    return NLS.bind(Messages.redo, step);
  }

  @Override
  void run(CommandStack commands) {
    commands.redo();
  }
}

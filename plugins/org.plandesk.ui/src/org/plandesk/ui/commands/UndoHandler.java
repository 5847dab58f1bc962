// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.commands;

import org.eclipse.emf.common.command.CommandStack;

/** Takes back the last change of the active plan. */
public final class UndoHandler extends CommandStackHandler {

  @Override
  boolean canRun(CommandStack commands) {
    return commands.canUndo();
  }

  @Override
  void run(CommandStack commands) {
    commands.undo();
  }
}

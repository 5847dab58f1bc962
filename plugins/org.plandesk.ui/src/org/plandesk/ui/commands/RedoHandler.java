// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.commands;

import org.eclipse.emf.common.command.CommandStack;

/** Takes again the change that was undone last in the active plan. */
public final class RedoHandler extends CommandStackHandler {

  @Override
  boolean canRun(CommandStack commands) {
    return commands.canRedo();
  }

  @Override
  void run(CommandStack commands) {
    commands.redo();
  }
}

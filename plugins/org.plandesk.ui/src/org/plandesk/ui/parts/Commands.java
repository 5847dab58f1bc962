// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Runs commands for buttons that parts offer, as their keys and menu items do. User interface thread only. */
public final class Commands {

  /** Lets a person open a plan. */
  public static final String OPEN = "org.plandesk.ui.open";

  private Commands() {}

  /** Whether a command can be run now; not for one that does not exist. */
  public static boolean isEnabled(IServiceLocator window, String id) {
    var command = window.getService(ICommandService.class).getCommand(id);
    return command.isDefined() && command.isEnabled();
  }

  /** Runs a command without parameters; what goes wrong is logged. */
  public static void run(IServiceLocator window, String id) {
    run(window, id, Map.of());
  }

  /**
   * Runs a command; what goes wrong is logged.
   *
   * @param window the window or part whose state the command sees
   * @param parameters values by the ids of the parameters
   */
  public static void run(IServiceLocator window, String id, Map<String, String> parameters) {
    var command = window.getService(ICommandService.class).getCommand(id);
    try {
      window.getService(IHandlerService.class)
          .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
    } catch (CommandException e) {
      ILog.of(Commands.class).error(id + " " + parameters, e);
    }
  }
}

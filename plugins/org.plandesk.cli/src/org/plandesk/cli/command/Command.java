// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.io.IOException;
import java.util.List;
import org.plandesk.cli.terminal.Arguments;
import org.plandesk.cli.terminal.Option;
import org.plandesk.cli.terminal.Terminal;
import org.plandesk.cli.terminal.UsageException;

/** One thing the program does without a window. Stateless. */
public interface Command {

  /** The word that calls it. */
  String name();

  /** What it does, in one line. */
  String summary();

  /**
   * How it is called, over several lines.
   *
   * @param program what the user types to start the program
   */
  String help(String program);

  /** The options it knows. */
  List<Option> options();

  /**
   * Does it.
   *
   * @return the exit code
   * @throws CommandException when an input cannot be used or an output not be made
   * @throws UsageException when the arguments make no sense
   * @throws IOException when standard output cannot be written
   */
  int run(Arguments arguments, Terminal terminal) throws CommandException, UsageException, IOException;
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.util.List;
import org.plandesk.cli.terminal.Arguments;
import org.plandesk.cli.terminal.Option;
import org.plandesk.cli.terminal.Terminal;

/** A command whose name is known and which is not there yet; says so instead of pretending not to know the word. */
final class LaterCommand implements Command {

  private static final List<Option> NONE = List.of();

  private final String name;
  private final String summary;

  LaterCommand(String name, String summary) {
    this.name = name;
    this.summary = summary;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String summary() {
    return summary;
  }

  @Override
  public String help(String program) {
    return Messages.bind(Messages.laterHelp, name, summary);
  }

  @Override
  public boolean isThere() {
    return false;
  }

  @Override
  public List<Option> options() {
    return NONE;
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws CommandException {
    throw notYet(name);
  }

  /** For a word that a later version will know. */
  static CommandException notYet(String word) {
    return new CommandException(Messages.bind(Messages.notYet, word));
  }
}

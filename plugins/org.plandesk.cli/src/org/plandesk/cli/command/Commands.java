// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.plandesk.cli.terminal.Columns;

/** All commands of the program, in the order in which help shows them. */
public final class Commands {

  private final List<Command> commands;

  private Commands(List<Command> commands) {
    this.commands = List.copyOf(commands);
  }

  /** The commands. */
  public static Commands all() {
    PlanInputs inputs = new PlanInputs();
    return new Commands(List.of(new ImportCommand(inputs), new InfoCommand(inputs), new ExportCommand(inputs),
        new CheckCommand(inputs), new SearchCommand(inputs),
        new DiffCommand(inputs), new MergeCommand(inputs), new TimelineCommand(inputs, Clock.systemDefaultZone())));
  }

  /** The command that a word calls. */
  public Optional<Command> find(String word) {
    return commands.stream().filter(command -> command.name().equals(word)).findFirst();
  }

  /** The words that call a command. */
  public List<String> names() {
    return commands.stream().map(Command::name).toList();
  }

  /** What the program can do without a window, over several lines. */
  public String overview(String program) {
    Columns table = new Columns(2);
    commands.forEach(command -> table.row("  " + command.name(), command.summary()));
    return Messages.bind(Messages.overview, program, String.join("\n", table.lines()));
  }
}

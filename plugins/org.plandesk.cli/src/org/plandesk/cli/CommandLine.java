// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plandesk.cli.command.Command;
import org.plandesk.cli.command.CommandException;
import org.plandesk.cli.command.Commands;
import org.plandesk.cli.terminal.Arguments;
import org.plandesk.cli.terminal.Terminal;
import org.plandesk.cli.terminal.UsageException;

/** Finds the command that the first word names and runs it. One call is one run of the program; any thread. */
public final class CommandLine {

  /** All went well. */
  public static final int OK = 0;
  /** There are findings or differences. */
  public static final int FINDINGS = 1;
  /** The input or the way the program was called is wrong. */
  public static final int BAD_INPUT = 2;

  private static final List<String> HELP = List.of("--help", "-h", "help");

  private final Terminal terminal;
  private final Commands commands;

  /** For a terminal, with all commands. */
  public CommandLine(Terminal terminal) {
    this(terminal, Commands.all());
  }

  CommandLine(Terminal terminal, Commands commands) {
    this.terminal = terminal;
    this.commands = commands;
  }

  /**
   * Runs a command.
   *
   * @param words the command, then its options and files
   * @return the exit code of the program; whatever goes wrong has been said in one sentence then
   */
  public int run(String... words) {
    try {
      return dispatch(Arrays.asList(words));
    } catch (UsageException e) {
      terminal.complain(e.getMessage(), e.hint());
      return BAD_INPUT;
    } catch (CommandException e) {
      terminal.complain(e.getMessage());
      return BAD_INPUT;
    } catch (IOException e) {
      terminal.complain(Messages.bind(Messages.outputFailed, e.getMessage()));
      return BAD_INPUT;
    } catch (OutOfMemoryError e) {
      terminal.complain(Messages.outOfMemory);
      return BAD_INPUT;
    } catch (RuntimeException e) {
      terminal.complain(Messages.bind(Messages.internalError, e));
      terminal.trace(e);
      return BAD_INPUT;
    } finally {
      terminal.flush();
    }
  }

  private int dispatch(List<String> words) throws CommandException, UsageException, IOException {
    if (words.isEmpty()) {
      throw new UsageException(Messages.noCommand, terminal.hint(Optional.empty()));
    }
    String first = words.get(0);
    List<String> rest = words.subList(1, words.size());
    if (first.equals("--version")) {
      terminal.print(Messages.bind(Messages.version, terminal.version()));
      return OK;
    }
    if (HELP.contains(first)) {
      help(rest);
      return OK;
    }
    Command command = find(first);
    if (rest.contains("--help") || rest.contains("-h")) {
      help(List.of(first));
      return OK;
    }
    return command.run(Arguments.parse(rest, command.options(), terminal.hint(Optional.of(first))), terminal);
  }

  private void help(List<String> words) throws UsageException {
    if (words.isEmpty()) {
      terminal.print(commands.overview(terminal.name()));
    } else {
      terminal.print(find(words.get(0)).help(terminal.name()));
    }
  }

  private Command find(String word) throws UsageException {
    Optional<Command> command = commands.find(word);
    if (command.isPresent()) {
      return command.get();
    }
    String problem = word.startsWith("-") ? Messages.unknownOption : Messages.unknownCommand;
    String known = String.join(", ", commands.names());
    throw new UsageException(Messages.bind(problem, word, known), terminal.hint(Optional.empty()));
  }
}

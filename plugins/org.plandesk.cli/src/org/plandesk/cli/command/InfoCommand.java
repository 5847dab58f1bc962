// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.plandesk.cli.terminal.Arguments;
import org.plandesk.cli.terminal.Option;
import org.plandesk.cli.terminal.Terminal;
import org.plandesk.cli.terminal.UsageException;

/** What is in a plan: counts by chapter, deadlines by year, units, indicators, coverage of the source. */
final class InfoCommand implements Command {

  private static final Option JSON = Option.flag("--json");

  private final PlanInputs inputs;

  InfoCommand(PlanInputs inputs) {
    this.inputs = inputs;
  }

  @Override
  public String name() {
    return "info";
  }

  @Override
  public String summary() {
    return Messages.infoSummary;
  }

  @Override
  public String help(String program) {
    return Messages.bind(Messages.infoHelp, program);
  }

  @Override
  public List<Option> options() {
    return List.of(JSON);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws CommandException, UsageException, IOException {
    if (arguments.operands().isEmpty()) {
      throw arguments.wrong(Messages.noInput);
    }
    List<Path> files = inputs.find(arguments.operands(), PlanInputs.Wanted.ALL);
    boolean json = arguments.has(JSON);
    return Batch.run(files, terminal, (file, progress) -> {
      PlanSummary summary = PlanSummary.of(inputs.read(file, progress).plan());
      if (json) {
        SummaryJson.write(file, summary, terminal.out());
      } else {
        if (!file.equals(files.get(0))) {
          terminal.print("");
        }
        new SummaryText(file, summary).lines().forEach(terminal::print);
      }
    });
  }
}

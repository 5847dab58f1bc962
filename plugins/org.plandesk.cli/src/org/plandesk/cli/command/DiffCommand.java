// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.io.IOException;
import java.util.List;
import org.plandesk.cli.CommandLine;
import org.plandesk.cli.terminal.Arguments;
import org.plandesk.cli.terminal.Option;
import org.plandesk.cli.terminal.Progress;
import org.plandesk.cli.terminal.Terminal;
import org.plandesk.cli.terminal.UsageException;
import org.plandesk.compare.PlanComparison;
import org.plandesk.export.ChangesExport;

/** What changed between two states of a plan. Ends with {@link CommandLine#FINDINGS} when something did. */
final class DiffCommand implements Command {

  private static final Option JSON = Option.flag("--json");

  private final PlanInputs inputs;

  DiffCommand(PlanInputs inputs) {
    this.inputs = inputs;
  }

  @Override
  public String name() {
    return "diff";
  }

  @Override
  public String summary() {
    return Messages.diffSummary;
  }

  @Override
  public String help(String program) {
    return Messages.bind(Messages.diffHelp, program);
  }

  @Override
  public List<Option> options() {
    return List.of(JSON);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws CommandException, UsageException, IOException {
    if (arguments.operands().size() != 2) {
      throw arguments.wrong(Messages.diffNeedsTwo);
    }
    Progress progress = terminal.progress(1);
    PlanInput old = inputs.read(PlanInputs.path(arguments.operands().get(0)), progress);
    PlanInput current = inputs.read(PlanInputs.path(arguments.operands().get(1)), progress);
    PlanComparison comparison = PlanComparison.of(old.plan(), current.plan());
    if (arguments.has(JSON)) {
      ChangesExport.write(comparison, old.text(), current.text(), terminal.out());
    } else {
      ChangesText.lines(comparison).forEach(terminal::print);
    }
    return comparison.differs() ? CommandLine.FINDINGS : CommandLine.OK;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plandesk.cli.terminal.Arguments;
import org.plandesk.cli.terminal.Option;
import org.plandesk.cli.terminal.Terminal;
import org.plandesk.cli.terminal.UsageException;
import org.plandesk.importer.ImportMonitor;
import org.plandesk.importer.ImportProposal;
import org.plandesk.importer.ImportWarning;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.Plan;
import org.plandesk.model.Plans;
import org.plandesk.store.PlanFileException;
import org.plandesk.store.PlanFiles;

/** Documents to plan files. What was recognised, with the encoding and what is doubtful, is told on standard error. */
final class ImportCommand implements Command {

  static final Option OUTPUT = Option.value("--output", "-o");
  private static final Option FORCE = Option.flag("--force");

  private final PlanInputs inputs;
  private final PlanFiles files = new PlanFiles();

  ImportCommand(PlanInputs inputs) {
    this.inputs = inputs;
  }

  @Override
  public String name() {
    return "import";
  }

  @Override
  public String summary() {
    return Messages.importSummary;
  }

  @Override
  public String help(String program) {
    return Messages.bind(Messages.importHelp, program);
  }

  @Override
  public List<Option> options() {
    return List.of(OUTPUT, FORCE);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws CommandException, UsageException, IOException {
    if (arguments.operands().isEmpty()) {
      throw arguments.wrong(Messages.noInput);
    }
    String out = arguments.value(OUTPUT).filter(word -> !word.equals("-"))
        .orElseThrow(() -> arguments.wrong(Messages.importNeedsOutput));
    List<Path> documents = inputs.find(arguments.operands(), PlanInputs.Wanted.DOCUMENTS);
    Outputs outputs = Outputs.at(out, arguments.operands(), documents.size(), PlanFiles.EXTENSION);
    boolean force = arguments.has(FORCE);
    EarlierWork earlier = new EarlierWork(terminal::remark);
    return Batch.runOrdered(documents, terminal, outputs::fileFor,
        (file, target, monitor) -> read(file, target, force, earlier, monitor), (file, target, work) -> {
          save(work.input().plan(), target, force);
          tell(work.input(), target, terminal);
          work.remarks().forEach(terminal::remark);
        });
  }

  /** An imported document, and what was taken over into it. */
  private record Imported(PlanInput input, List<String> remarks) {
  }

  private Imported read(Path file, Path target, boolean force, EarlierWork earlier, ImportMonitor monitor)
      throws CommandException {
    if (!force && Files.exists(target)) {
      throw new CommandException(Messages.bind(Messages.existsWithoutForce, target));
    }
    PlanInput input = inputs.read(file, monitor);
    return new Imported(input, input.proposal().isEmpty() ? List.of() : earlier.takeOver(input.plan(), target));
  }

  private void save(Plan plan, Path target, boolean force) throws CommandException {
    try {
      if (force) {
        files.saveOver(plan, target);
      } else {
        files.save(plan, target);
      }
    } catch (PlanFileException e) {
      throw new CommandException(e.getMessage(), e);
    }
  }

  private static void tell(PlanInput input, Path target, Terminal terminal) {
    if (input.proposal().isEmpty()) {
      return;
    }
    ImportProposal proposal = input.proposal().get();
    Plan plan = input.plan();
    terminal.remark(Messages.bind(Messages.imported, new Object[] {input.file(), target, proposal.encoding(),
        Plans.statements(plan).size(), Plans.deadlines(plan).size(), Plans.indicators(plan).size(),
        Plans.contents(plan, IndicatorTable.class).size(), proposal.doubts().size(),
        proposal.coverage().unattributed()}));
    for (ImportWarning warning : proposal.warnings()) {
      terminal.remark(Messages.bind(Messages.warning, input.file(), warning.message()));
    }
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plandesk.cli.CommandLine;
import org.plandesk.cli.terminal.Arguments;
import org.plandesk.cli.terminal.Option;
import org.plandesk.cli.terminal.Progress;
import org.plandesk.cli.terminal.Terminal;
import org.plandesk.cli.terminal.UsageException;
import org.plandesk.compare.PlanComparison;
import org.plandesk.export.ChangesExport;
import org.plandesk.export.revision.Reasons;
import org.plandesk.export.revision.Remarks;
import org.plandesk.export.revision.RevisionTable;
import org.plandesk.export.revision.RevisionTableFormat;

/** What changed between two states of a plan, to be read or as 修订对照表. Ends with {@link CommandLine#FINDINGS} when something did. */
final class DiffCommand implements Command {

  private static final Option JSON = Option.flag("--json");
  private static final Option COMMENTS = Option.flag("--comments");

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
    return List.of(JSON, ImportCommand.OUTPUT, COMMENTS);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws CommandException, UsageException, IOException {
    if (arguments.operands().size() != 2) {
      throw arguments.wrong(Messages.diffNeedsTwo);
    }
    Path oldFile = PlanInputs.path(arguments.operands().get(0));
    Path currentFile = PlanInputs.path(arguments.operands().get(1));
    Optional<Path> target = target(arguments, oldFile, currentFile);
    if (arguments.has(COMMENTS) && target.isEmpty()) {
      throw arguments.wrong(Messages.diffCommentsNeedTable);
    }
    Progress progress = terminal.progress(1);
    PlanInput old = inputs.read(oldFile, progress);
    PlanInput current = inputs.read(currentFile, progress);
    PlanComparison comparison = PlanComparison.of(old.plan(), current.plan());
    if (target.isPresent()) {
      Remarks remarks = arguments.has(COMMENTS) ? Remarks.of(current.plan()) : Remarks.none();
      RevisionTable table = table(comparison, old, current, remarks);
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      RevisionTableFormat.of(target.get()).orElseThrow().write(table, content);
      Outputs.write(target.get(), content.toByteArray());
      terminal.remark(Messages.bind(Messages.diffWritten, target.get(), Integer.toString(table.rows().size())));
    }
    if (arguments.has(JSON)) {
      ChangesExport.write(comparison, old.text(), current.text(), terminal.out());
    } else if (target.isEmpty()) {
      ChangesText.lines(comparison).forEach(terminal::print);
    }
    return comparison.differs() ? CommandLine.FINDINGS : CommandLine.OK;
  }

  private static Optional<Path> target(Arguments arguments, Path... inputFiles)
      throws CommandException, UsageException {
    Optional<String> out = arguments.value(ImportCommand.OUTPUT);
    if (out.isEmpty()) {
      return Optional.empty();
    }
    Path target = PlanInputs.path(out.get());
    if (RevisionTableFormat.of(target).isEmpty()) {
      throw arguments.wrong(Messages.bind(Messages.diffEnding, out.get()));
    }
    for (Path input : inputFiles) {
      Outputs.at(out.get(), List.of(), 1, "").fileFor(input);
    }
    return Optional.of(target);
  }

  private static RevisionTable table(PlanComparison comparison, PlanInput old, PlanInput current, Remarks remarks) {
    String title = current.plan().getTitle() == null ? old.plan().getTitle() : current.plan().getTitle();
    return RevisionTable.of(comparison, title, String.valueOf(old.file().getFileName()),
        String.valueOf(current.file().getFileName()), Reasons.recorded(old.plan(), current.plan()), remarks);
  }
}

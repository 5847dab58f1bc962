// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plandesk.cli.CommandLine;
import org.plandesk.cli.terminal.Arguments;
import org.plandesk.cli.terminal.Option;
import org.plandesk.cli.terminal.Progress;
import org.plandesk.cli.terminal.Terminal;
import org.plandesk.cli.terminal.UsageException;
import org.plandesk.compare.Carryover;
import org.plandesk.compare.merge.MergeConflict;
import org.plandesk.compare.merge.MergeSide;
import org.plandesk.compare.merge.PlanMerge;
import org.plandesk.export.MergeExport;
import org.plandesk.model.Plan;
import org.plandesk.store.PlanFileException;
import org.plandesk.store.PlanFiles;

/**
 * Joins the work of two authors over the state that both began with. What both did differently is listed, nothing is written then,
 * and it ends with {@link CommandLine#FINDINGS}.
 */
final class MergeCommand implements Command {

  private static final Option JSON = Option.flag("--json");
  private static final Option FORCE = Option.flag("--force");
  private static final Option TAKE = Option.value("--take", null);
  private static final int STATES = 3;

  private final PlanInputs inputs;
  private final PlanFiles files = new PlanFiles();

  MergeCommand(PlanInputs inputs) {
    this.inputs = inputs;
  }

  @Override
  public String name() {
    return "merge";
  }

  @Override
  public String summary() {
    return Messages.mergeSummary;
  }

  @Override
  public String help(String program) {
    return Messages.bind(Messages.mergeHelp, program);
  }

  @Override
  public List<Option> options() {
    return List.of(ImportCommand.OUTPUT, TAKE, JSON, FORCE);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws CommandException, UsageException, IOException {
    if (arguments.operands().size() != STATES) {
      throw arguments.wrong(Messages.mergeNeedsThree);
    }
    Path target = PlanInputs.path(arguments.value(ImportCommand.OUTPUT).filter(word -> !word.equals("-"))
        .orElseThrow(() -> arguments.wrong(Messages.mergeNeedsOutput)));
    MergeSide taken = taken(arguments).orElse(null);
    if (!arguments.has(FORCE) && Files.exists(target)) {
      throw new CommandException(Messages.bind(Messages.existsWithoutForce, target));
    }
    PlanMerge merge = read(arguments, terminal.progress(STATES));
    List<MergeConflict> open = taken == null ? merge.conflicts() : List.of();
    if (open.isEmpty()) {
      save(merge.result(conflict -> taken), target);
      terminal.remark(Messages.bind(Messages.mergeWritten, new Object[] {target,
          Integer.toString(merge.changes(MergeSide.MINE)), Integer.toString(merge.changes(MergeSide.THEIRS)),
          Integer.toString(merge.conflicts().size())}));
    } else {
      terminal.remark(Messages.bind(Messages.mergeOpen, Integer.toString(open.size()), target));
    }
    if (arguments.has(JSON)) {
      MergeExport.write(merge, open, terminal.out());
    } else {
      ConflictsText.lines(open).forEach(terminal::print);
    }
    return open.isEmpty() ? CommandLine.OK : CommandLine.FINDINGS;
  }

  private static Optional<MergeSide> taken(Arguments arguments) throws UsageException {
    Optional<String> word = arguments.value(TAKE);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Stream.of(MergeSide.values())
        .filter(side -> side.name().toLowerCase(Locale.ROOT).equals(word.get())).findFirst()
        .orElseThrow(() -> arguments.wrong(Messages.bind(Messages.mergeTakeUnknown, word.get()))));
  }

  private PlanMerge read(Arguments arguments, Progress progress) throws CommandException {
    Plan base = inputs.read(PlanInputs.path(arguments.operands().get(0)), progress).plan();
    Plan mine = state(base, PlanInputs.path(arguments.operands().get(1)), progress);
    Plan theirs = state(base, PlanInputs.path(arguments.operands().get(2)), progress);
    return PlanMerge.of(base, mine, theirs);
  }

  /** A state that came of another; a document gets back what the plan knows of its sentences. */
  private Plan state(Plan base, Path file, Progress progress) throws CommandException {
    PlanInput input = inputs.read(file, progress);
    if (input.proposal().isPresent()) {
      Carryover.run(base, input.plan());
    }
    if (!PlanMerge.areRelated(base, input.plan())) {
      throw new CommandException(Messages.bind(Messages.mergeUnrelated, file));
    }
    return input.plan();
  }

  private void save(Plan plan, Path target) throws CommandException {
    try {
      files.saveOver(plan, target);
    } catch (PlanFileException e) {
      throw new CommandException(e.getMessage(), e);
    }
  }
}

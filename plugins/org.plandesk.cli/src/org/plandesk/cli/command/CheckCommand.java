// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plandesk.check.CheckResult;
import org.plandesk.check.Finding;
import org.plandesk.check.PlanCheck;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.cli.CommandLine;
import org.plandesk.cli.terminal.Arguments;
import org.plandesk.cli.terminal.Option;
import org.plandesk.cli.terminal.Progress;
import org.plandesk.cli.terminal.Terminal;
import org.plandesk.cli.terminal.UsageException;
import org.plandesk.export.FactsExport;
import org.plandesk.export.PlanText;
import org.plandesk.model.edit.PlanLabels;

/** Contradictions and gaps of plans. Ends with {@link CommandLine#FINDINGS} when something of severity error was found. */
final class CheckCommand implements Command {

  private static final Option JSON = Option.flag("--json");
  private static final int LONGEST_QUOTE = 60;

  private final PlanInputs inputs;

  CheckCommand(PlanInputs inputs) {
    this.inputs = inputs;
  }

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return Messages.checkSummary;
  }

  @Override
  public String help(String program) {
    return Messages.bind(Messages.checkHelp, program);
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
    boolean[] errors = {false};
    int code = Batch.run(files, terminal, (file, progress) -> {
      errors[0] |= check(file, files.size() > 1, json, progress, terminal);
    });
    return code != CommandLine.OK ? code : errors[0] ? CommandLine.FINDINGS : CommandLine.OK;
  }

  private boolean check(Path file, boolean several, boolean json, Progress progress, Terminal terminal)
      throws CommandException, IOException {
    PlanInput input = inputs.read(file, progress);
    CheckResult result = PlanCheck.of(input.plan());
    if (json) {
      PlanText text = input.text();
      FactsExport.writeFindings(FindingSpans.facts(result.findings(), text), text, terminal.out());
    } else {
      terminal.print(readable(result, several ? file.toString() : ""));
    }
    return result.count(Severity.ERROR) > 0;
  }

  private static String readable(CheckResult result, String head) {
    List<String> lines = new ArrayList<>();
    if (!head.isEmpty()) {
      lines.add(head);
    }
    PlanLabels labels = PlanLabels.current();
    for (Severity severity : Severity.values()) {
      List<Finding> some = result.findings().stream().filter(each -> each.severity() == severity).toList();
      if (!some.isEmpty()) {
        lines.add(RuleWords.severity(severity) + " " + some.size());
      }
      for (Finding finding : some) {
        lines.add("  " + labels.shortPosition(finding.element()) + "  " + finding.message());
        lines.add("      " + shortened(finding.quote()));
      }
    }
    if (result.findings().isEmpty()) {
      lines.add(Messages.bind(Messages.checkNothing, String.valueOf(result.rules())));
    }
    if (!result.ignored().isEmpty()) {
      lines.add(Messages.bind(Messages.checkIgnored, String.valueOf(result.ignored().size())));
    }
    return String.join("\n", lines);
  }

  private static String shortened(String quote) {
    return quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE) + "…";
  }
}

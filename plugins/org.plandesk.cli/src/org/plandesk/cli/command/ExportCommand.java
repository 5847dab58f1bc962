// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plandesk.check.PlanCheck;
import org.plandesk.cli.CommandLine;
import org.plandesk.cli.terminal.Arguments;
import org.plandesk.cli.terminal.Option;
import org.plandesk.cli.terminal.Terminal;
import org.plandesk.cli.terminal.UsageException;
import org.plandesk.export.FactsExport;
import org.plandesk.export.PlanText;
import org.plandesk.export.TextExport;
import org.plandesk.export.document.PlanFormat;
import org.plandesk.export.table.TableFormat;
import org.plandesk.export.timeline.DeadlineCalendar;
import org.plandesk.export.timeline.DeadlineTable;
import org.plandesk.model.Plan;
import org.plandesk.timeline.Judgement;
import org.plandesk.timeline.MarkKind;
import org.plandesk.timeline.Timeline;
import org.plandesk.timeline.TimelineIndex;
import org.plandesk.timeline.TimelineSettings;

/** Plans in other forms. */
final class ExportCommand implements Command {

  private static final String STANDARD_OUTPUT = "-";
  private static final Option FORMAT = Option.value("--format", "-f");

  private final PlanInputs inputs;

  ExportCommand(PlanInputs inputs) {
    this.inputs = inputs;
  }

  /** A form in which plans can be written. */
  private enum Format {
    JSON {
      @Override
      void write(Plan plan, PlanText text, OutputStream out) throws IOException {
        FactsExport.write(plan, text, FindingSpans.facts(PlanCheck.of(plan).findings(), text), out);
      }
    },
    TXT {
      @Override
      void write(Plan plan, PlanText text, OutputStream out) throws IOException {
        TextExport.write(text, out);
      }
    },
    DOCX {
      @Override
      void write(Plan plan, PlanText text, OutputStream out) throws IOException {
        PlanFormat.DOCX.write(plan, out);
      }
    },
    HTML {
      @Override
      void write(Plan plan, PlanText text, OutputStream out) throws IOException {
        PlanFormat.HTML.write(plan, out);
      }
    },
    CSV {
      @Override
      void write(Plan plan, PlanText text, OutputStream out) throws IOException {
        TableFormat.CSV.write(DeadlineTable.of(deadlines(plan)), out);
      }
    },
    XLSX {
      @Override
      void write(Plan plan, PlanText text, OutputStream out) throws IOException {
        TableFormat.XLSX.write(DeadlineTable.of(deadlines(plan)), out);
      }
    },
    ICS {
      @Override
      void write(Plan plan, PlanText text, OutputStream out) throws IOException {
        DeadlineCalendar.write(deadlines(plan), Instant.now(), out);
      }
    };

    abstract void write(Plan plan, PlanText text, OutputStream out) throws IOException;

    void write(PlanInput input, OutputStream out) throws IOException {
      Plan plan = input.plan();
      write(plan, input.proposal().isPresent() ? PlanText.ofImport(plan) : PlanText.of(plan), out);
    }

    /** All deadlines of a plan and its tasks without any, as they stand today; the command timeline can choose. */
    private static TimelineIndex deadlines(Plan plan) {
      TimelineSettings settings = TimelineSettings.standard(Judgement.on(LocalDate.now()))
          .withLayers(Set.of(MarkKind.DEADLINE, MarkKind.TASK));
      return TimelineIndex.of(Timeline.of(List.of(plan)), settings);
    }

    String ending() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public String name() {
    return "export";
  }

  @Override
  public String summary() {
    return Messages.exportSummary;
  }

  @Override
  public String help(String program) {
    return Messages.bind(Messages.exportHelp, program);
  }

  @Override
  public List<Option> options() {
    return List.of(FORMAT, ImportCommand.OUTPUT);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws CommandException, UsageException, IOException {
    Format format = format(arguments);
    if (arguments.operands().isEmpty()) {
      throw arguments.wrong(Messages.noInput);
    }
    List<Path> files = inputs.find(arguments.operands(), PlanInputs.Wanted.ALL);
    String out = arguments.value(ImportCommand.OUTPUT).orElse(STANDARD_OUTPUT);
    if (!out.equals(STANDARD_OUTPUT)) {
      Outputs outputs = Outputs.at(out, arguments.operands(), files.size(), format.ending());
      return Batch.run(files, terminal, (file, progress) -> {
        Path target = outputs.fileFor(file);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        format.write(inputs.read(file, progress), content);
        Outputs.write(target, content.toByteArray());
      });
    }
    if (files.size() > 1) {
      throw arguments.wrong(Messages.severalToOutput);
    }
    format.write(inputs.read(files.get(0), terminal.progress(1)), terminal.out());
    return CommandLine.OK;
  }

  private static Format format(Arguments arguments) throws UsageException {
    String word = arguments.value(FORMAT).orElseThrow(() -> arguments.wrong(Messages.formatMissing));
    for (Format format : Format.values()) {
      if (format.ending().equals(word)) {
        return format;
      }
    }
    throw arguments.wrong(Messages.bind(Messages.formatUnknown, word));
  }
}

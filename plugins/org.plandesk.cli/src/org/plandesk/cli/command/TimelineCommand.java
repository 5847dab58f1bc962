// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plandesk.cli.CommandLine;
import org.plandesk.cli.terminal.Arguments;
import org.plandesk.cli.terminal.Columns;
import org.plandesk.cli.terminal.Option;
import org.plandesk.cli.terminal.Progress;
import org.plandesk.cli.terminal.Terminal;
import org.plandesk.cli.terminal.UsageException;
import org.plandesk.export.PlanText;
import org.plandesk.export.table.TableFormat;
import org.plandesk.export.timeline.DeadlineCalendar;
import org.plandesk.export.timeline.DeadlineTable;
import org.plandesk.export.timeline.ExportException;
import org.plandesk.export.timeline.TimelineExport;
import org.plandesk.export.timeline.TimelineJson;
import org.plandesk.model.Plan;
import org.plandesk.timeline.FilterWords;
import org.plandesk.timeline.MarkDetails;
import org.plandesk.timeline.Timeline;
import org.plandesk.timeline.TimelineIndex;
import org.plandesk.timeline.TimelineMark;
import org.plandesk.timeline.TimelineSettings;
import org.plandesk.timeline.scene.Palette;
import org.plandesk.timeline.scene.SceneOptions;

/** The deadlines of plans on one line of time: as a picture, a table, a calendar, or for programs. */
final class TimelineCommand implements Command {

  private static final Option JSON = Option.flag("--json");
  private static final Set<String> ENDINGS = Set.of("svg", "pdf", "png", "ics", "xlsx", "csv");
  /** Places of a terminal for what is to be done. */
  private static final int TASK_PLACES = 60;

  private final PlanInputs inputs;
  private final Clock clock;

  TimelineCommand(PlanInputs inputs, Clock clock) {
    this.inputs = inputs;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "timeline";
  }

  @Override
  public String summary() {
    return Messages.timelineSummary;
  }

  @Override
  public String help(String program) {
    return Messages.bind(Messages.timelineHelp, program);
  }

  @Override
  public List<Option> options() {
    List<Option> options = new ArrayList<>(List.of(ImportCommand.OUTPUT, JSON));
    options.addAll(TimelineOptions.all());
    return options;
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) throws CommandException, UsageException, IOException {
    if (arguments.operands().isEmpty()) {
      throw arguments.wrong(Messages.noInput);
    }
    TimelineSettings settings = new TimelineOptions(arguments).settings(LocalDate.now(clock));
    String out = arguments.value(ImportCommand.OUTPUT).orElse(null);
    String ending = out == null ? null : ending(out, arguments);
    List<Path> files = inputs.find(arguments.operands(), PlanInputs.Wanted.ALL);
    Map<Plan, PlanText> texts = new HashMap<>();
    List<Plan> plans = new ArrayList<>();
    Progress progress = terminal.progress(files.size());
    for (Path file : files) {
      // One line of time of all plans: without one of them it would say too little, so the first that fails ends it.
      progress.step(file.toString());
      PlanInput input = inputs.read(file, progress);
      plans.add(input.plan());
      texts.put(input.plan(), input.text());
    }
    TimelineIndex index = TimelineIndex.of(Timeline.of(plans), settings);
    if (out != null) {
      Outputs outputs = Outputs.at(out, List.of(), 1, ending);
      Path target = outputs.fileFor(files.get(0));
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      write(index, ending, arguments, content, terminal);
      Outputs.write(target, content.toByteArray());
      terminal.remark(Messages.bind(Messages.timelineWritten, target, Integer.toString(index.shown())));
    }
    if (arguments.has(JSON)) {
      TimelineJson.write(index, texts, terminal.out());
    } else if (out == null) {
      print(index, terminal);
    }
    return CommandLine.OK;
  }

  private static String ending(String out, Arguments arguments) throws UsageException {
    String ending = out.substring(out.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!ENDINGS.contains(ending)) {
      throw arguments.wrong(Messages.bind(Messages.timelineEnding, out));
    }
    return ending;
  }

  private void write(TimelineIndex index, String ending, Arguments arguments, ByteArrayOutputStream out,
      Terminal terminal) throws CommandException, IOException {
    String filter = FilterWords.of(index.settings().filter());
    Palette palette = arguments.has(TimelineOptions.DARK) ? Palette.DARK : Palette.LIGHT;
    TimelineExport picture = new TimelineExport(index, SceneOptions.paper(), palette, filter);
    if (arguments.has(TimelineOptions.COLLAPSE)) {
      Set<String> all = new HashSet<>();
      index.lanes().forEach(lane -> all.add(lane.key()));
      picture = picture.withCollapsed(all);
    }
    try {
      switch (ending) {
        case "svg" -> picture.svg(null, out);
        case "pdf" -> terminal.remark(Messages.bind(Messages.timelineFont, picture.pdf(null, out)));
        case "png" -> terminal.remark(Messages.bind(Messages.timelineFont, picture.png(null, out)));
        case "ics" -> DeadlineCalendar.write(index, clock.instant(), out);
        case "xlsx" -> TableFormat.XLSX.write(DeadlineTable.of(index), out);
        default -> TableFormat.CSV.write(DeadlineTable.of(index), out);
      }
    } catch (ExportException e) {
      throw new CommandException(e.getMessage(), e);
    }
  }

  private static void print(TimelineIndex index, Terminal terminal) {
    List<TimelineMark> marks = new ArrayList<>(index.shownMarks());
    if (marks.isEmpty()) {
      terminal.print(Messages.timelineNothing);
      return;
    }
    marks.sort((a, b) -> Integer.compare(a.isDated() ? a.day() : Integer.MAX_VALUE,
        b.isDated() ? b.day() : Integer.MAX_VALUE));
    String filter = FilterWords.of(index.settings().filter());
    if (!filter.isEmpty()) {
      terminal.print(filter);
    }
    Columns table = new Columns(6);
    table.row(Messages.timelineDate, Messages.timelineLight, Messages.timelineQuote, Messages.timelineTask,
        Messages.timelinePlace, Messages.timelineUnit);
    for (TimelineMark mark : marks) {
      MarkDetails details = MarkDetails.of(mark, index.settings().judgement());
      table.row(details.date(), details.status(), details.quote(), Columns.cut(details.what(), TASK_PLACES),
          details.position(), String.join(" ", details.units()));
    }
    table.lines().forEach(terminal::print);
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plandesk.cli.terminal.Columns;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.Nature;
import org.plandesk.model.Plan;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.Plans;
import org.plandesk.model.Source;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeClass;
import org.plandesk.model.edit.PlanLabels;

/** A summary for people: facts of the plan, then tables of its chapters, units and indicators. */
final class SummaryText {

  private static final int HEADING_WIDTH = 44;
  private static final String BETWEEN = "  ";

  private final PlanLabels labels = PlanLabels.current();
  private final List<String> lines = new ArrayList<>();

  SummaryText(Path file, PlanSummary summary) {
    facts(file, summary);
    chapters(summary);
    units(summary);
    indicators(summary.plan());
  }

  /** The lines to print. */
  List<String> lines() {
    return lines;
  }

  private void facts(Path file, PlanSummary summary) {
    Plan plan = summary.plan();
    lines.add(labels.text(plan));
    Columns facts = new Columns(2);
    facts.row(Messages.file, file);
    fact(facts, labels.feature(PlanPackage.Literals.PLAN__REGION), plan.getRegion());
    fact(facts, labels.feature(PlanPackage.Literals.PLAN__ISSUER), plan.getIssuer());
    fact(facts, labels.feature(PlanPackage.Literals.PLAN__ISSUE_DATE), plan.getIssueDate());
    if (plan.getPeriodFrom() != null || plan.getPeriodTo() != null) {
      fact(facts, Messages.period, Stream.of(plan.getPeriodFrom(), plan.getPeriodTo())
          .map(year -> year == null ? "" : year.toString()).collect(Collectors.joining("–")));
    }
    fact(facts, labels.feature(PlanPackage.Literals.PLAN__BASELINE_YEAR), plan.getBaselineYear());
    Source source = plan.getSource();
    if (source != null) {
      SourceCoverage coverage = summary.coverage();
      facts.row(labels.feature(PlanPackage.Literals.PLAN__SOURCE), Messages.bind(Messages.source,
          new Object[] {source.getName(), source.getEncoding(), coverage.characters()}));
      facts.row(Messages.coverage, Messages.bind(Messages.coverageValue,
          new Object[] {percent(coverage), coverage.elements(), coverage.leftovers(), coverage.unattributed()}));
    }
    facts.row(labels.literal(TimeClass.DEADLINE), deadlines(summary));
    if (!summary.targetYears().isEmpty()) {
      facts.row(Messages.targetYears, years(summary.targetYears()));
    }
    facts.row(Messages.otherTimes,
        summary.times().entrySet().stream().filter(time -> time.getKey() != TimeClass.DEADLINE)
            .map(time -> labels.literal(time.getKey()) + " " + time.getValue()).collect(Collectors.joining(BETWEEN)));
    lines.addAll(facts.lines());
  }

  private static void fact(Columns facts, String name, Object value) {
    if (value != null) {
      facts.row(name, value);
    }
  }

  /** Cut, not rounded: 100 % means that nothing is missing. */
  private static String percent(SourceCoverage coverage) {
    int covered = coverage.characters() - coverage.unattributed();
    long tenths = coverage.characters() == 0 ? 0 : covered * 1000L / coverage.characters();
    return tenths / 10 + "." + tenths % 10;
  }

  private static String deadlines(PlanSummary summary) {
    String years = years(summary.deadlinesByYear());
    if (summary.deadlinesWithoutYear() == 0) {
      return years.isEmpty() ? Messages.none : years;
    }
    String without = Messages.bind(Messages.withoutYear, Integer.toString(summary.deadlinesWithoutYear()));
    return years.isEmpty() ? without : years + BETWEEN + without;
  }

  private static String years(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .map(year -> Messages.bind(Messages.inYear, year.getKey().toString(), year.getValue().toString()))
        .collect(Collectors.joining(BETWEEN));
  }

  private void chapters(PlanSummary summary) {
    Columns table = new Columns(1);
    table.row("", labels.typeName(PlanPackage.Literals.SECTION), labels.typeName(PlanPackage.Literals.PARAGRAPH),
        labels.typeName(PlanPackage.Literals.STATEMENT), labels.literal(StatementKind.TASK),
        labels.literal(TimeClass.DEADLINE), labels.typeName(PlanPackage.Literals.QUANTITATIVE_TARGET),
        labels.typeName(PlanPackage.Literals.KEY_PROJECT), labels.typeName(PlanPackage.Literals.INDICATOR));
    for (PlanSummary.Part part : summary.parts()) {
      String heading = part.heading() == null ? Messages.outsideChapters : labels.heading(part.heading());
      row(table, Columns.cut(heading, HEADING_WIDTH), part.counts());
    }
    row(table, Messages.total, summary.total());
    lines.add("");
    lines.addAll(table.lines());
  }

  private static void row(Columns table, String heading, PlanSummary.Counts counts) {
    table.row(heading, counts.sections(), counts.paragraphs(), counts.statements(), counts.tasks(), counts.deadlines(),
        counts.targets(), counts.projects(), counts.indicators());
  }

  private void units(PlanSummary summary) {
    if (summary.units().isEmpty()) {
      return;
    }
    Columns table = new Columns(1);
    table.row(labels.typeName(PlanPackage.Literals.RESPONSIBLE_UNIT), Messages.mentions, Messages.assignments);
    for (PlanSummary.Unit unit : summary.units()) {
      table.row(labels.text(unit.unit()), unit.mentions(), unit.assignments());
    }
    lines.add("");
    lines.addAll(table.lines());
  }

  private void indicators(Plan plan) {
    List<Indicator> indicators = Plans.indicators(plan);
    if (indicators.isEmpty()) {
      return;
    }
    Columns table = new Columns(6);
    table.row(labels.feature(PlanPackage.Literals.HEADED__NUMBER), labels.typeName(PlanPackage.Literals.INDICATOR),
        labels.feature(PlanPackage.Literals.INDICATOR__UNIT_OF_MEASURE),
        labels.feature(PlanPackage.Literals.INDICATOR__BASELINE),
        labels.feature(PlanPackage.Literals.INDICATOR__TARGETS),
        labels.feature(PlanPackage.Literals.INDICATOR__NATURE));
    for (Indicator row : indicators) {
      table.row(row.getNumber(), Columns.cut(Objects.toString(row.getName(), ""), HEADING_WIDTH),
          row.getUnitOfMeasure(),
          row.getBaseline() == null ? null : row.getBaseline().getText(),
          row.getTargets().stream().map(IndicatorTarget::getText).filter(Objects::nonNull)
              .collect(Collectors.joining(BETWEEN)),
          row.getNature() == Nature.NONE ? null : labels.literal(row.getNature()));
    }
    lines.add("");
    lines.addAll(table.lines());
  }
}

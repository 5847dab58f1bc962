// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.plandesk.importer.edit.IndicatorCell;
import org.plandesk.model.Assignment;
import org.plandesk.model.Baseline;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.Nature;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.Plans;
import org.plandesk.model.Reading;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.table.rows.TableColumn.Look;

/**
 * The columns of the table 指标, with columns for the targets of each year that the indicators have.
 *
 * <p>A missing value is “—”, never 0.
 */
public final class IndicatorColumns {

  /** What stands where nothing is known. */
  public static final String MISSING = "—";

  private static final String TARGET = "target-";
  private static final String BETWEEN = "/";
  private static final String NO_YEAR = "none";

  private final PlanLabels labels;

  /** Columns in the language of the labels. */
  public IndicatorColumns(PlanLabels labels) {
    this.labels = labels;
  }

  /** A table of indicators with the columns that these indicators need; it does not hold them yet. */
  public TableModel<Indicator> model(List<Indicator> indicators) {
    List<TableColumn<Indicator>> columns = new ArrayList<>();
    columns.add(
        TableColumn.<Indicator>text("number", Messages.columnNumber, 60, Look.TEXT, row -> nonNull(row.getNumber()))
            .sortedBy(null));
    columns.add(TableColumn.<Indicator>text("name", Messages.columnIndicator, 300, Look.STRETCHED,
        row -> nonNull(row.getName())));
    columns.add(choice("unit", Messages.columnUnitOfMeasure, 104, Look.TEXT, row -> orMissing(row.getUnitOfMeasure())));
    columns.add(TableColumn.<Indicator>text("baseline", baselineLabel(indicators), 110, Look.NUMBER,
        row -> baseline(row, Baseline::getText).filter(text -> !text.isEmpty()).orElse(MISSING))
        .sortedBy(byFigure(row -> baseline(row, Baseline::getValue).orElse(null))));
    addTargets(columns, indicators);
    columns.add(choice("nature", Messages.columnNature, 104, Look.NATURE,
        row -> row.getNature() == Nature.NONE ? MISSING : labels.literal(row.getNature())));
    columns.add(TableColumn.<Indicator>choice("units", Messages.columnDepartments, 150, Look.UNIT,
        row -> units(row).isEmpty() ? MISSING : String.join("、", units(row)),
        row -> units(row).isEmpty() ? List.of(Messages.noUnit) : units(row)));
    columns
        .add(TableColumn.<Indicator>text("reading", Messages.columnReading, 110, Look.NUMBER, IndicatorColumns::reading)
            .sortedBy(byFigure(row -> latest(row).map(Reading::getValue).orElse(null))));
    return new TableModel<>(columns, new Grouping<>(row -> nonNull(row.getCategory()), IndicatorColumns::category),
        row -> row.getParent() == null ? 0 : 1);
  }

  /** A column for each target of each year: what is to be reached, then such as by how much a year; those without a year last. */
  private void addTargets(List<TableColumn<Indicator>> columns, List<Indicator> indicators) {
    for (Integer year : targetYears(indicators)) {
      String label = year == null ? labels.feature(PlanPackage.Literals.INDICATOR__TARGETS)
          : NLS.bind(Messages.columnIndicatorTargetYear, String.valueOf(year));
      long most = indicators.stream().mapToLong(row -> targets(row, year).count()).max().orElse(0);
      for (int i = 0; i < most; i++) {
        int index = i;
        String code = TARGET + (year == null ? NO_YEAR : year) + (i == 0 ? "" : BETWEEN + i);
        columns.add(TableColumn.<Indicator>text(code, i == 0 ? label : label + " " + (i + 1), 110, Look.TARGET,
            row -> target(row, year, index).map(IndicatorTarget::getText).filter(text -> !text.isEmpty())
                .orElse(MISSING))
            .sortedBy(byFigure(row -> target(row, year, index).map(IndicatorTarget::getValues)
                .filter(values -> !values.isEmpty()).map(List::getFirst).orElse(null))));
      }
    }
  }

  /** The targets in a column; empty for other columns. */
  public static Optional<IndicatorCell> target(String column) {
    if (!column.startsWith(TARGET)) {
      return Optional.empty();
    }
    String[] parts = column.substring(TARGET.length()).split(BETWEEN);
    return Optional.of(new IndicatorCell(IndicatorCell.Kind.TARGET,
        parts[0].equals(NO_YEAR) ? null : Integer.valueOf(parts[0]),
        parts.length > 1 ? Integer.parseInt(parts[1]) : 0));
  }

  private static TableColumn<Indicator> choice(String code, String label, int width, Look look,
      Function<Indicator, String> text) {
    return TableColumn.<Indicator>choice(code, label, width, look, text, row -> List.of(text.apply(row)));
  }

  private static String baselineLabel(List<Indicator> indicators) {
    List<Integer> years = indicators.stream().map(row -> baseline(row, Baseline::getYear).orElse(null))
        .filter(Objects::nonNull).distinct().toList();
    return years.size() == 1 ? NLS.bind(Messages.columnBaselineYear, String.valueOf(years.getFirst()))
        : Messages.columnBaseline;
  }

  private static List<Integer> targetYears(List<Indicator> indicators) {
    return indicators.stream().flatMap(row -> row.getTargets().stream()).map(IndicatorTarget::getYear).distinct()
        .sorted(Comparator.nullsLast(Comparator.naturalOrder())).collect(Collectors.toCollection(ArrayList::new));
  }

  private static <T> Optional<T> baseline(Indicator row, Function<Baseline, T> feature) {
    return Optional.ofNullable(row.getBaseline()).map(feature);
  }

  private static Stream<IndicatorTarget> targets(Indicator row, Integer year) {
    return row.getTargets().stream().filter(target -> Objects.equals(year, target.getYear()));
  }

  private static Optional<IndicatorTarget> target(Indicator row, Integer year, int index) {
    return targets(row, year).skip(index).findFirst();
  }

  private static List<String> units(Indicator row) {
    return Plans.assignmentsInForce(row).stream().map(Assignment::getUnit).filter(Objects::nonNull)
        .map(unit -> nonNull(unit.getName())).collect(Collectors.toCollection(ArrayList::new));
  }

  private static Optional<Reading> latest(Indicator row) {
    return row.getReadings().stream().filter(reading -> reading.getValue() != null)
        .max(Comparator.comparing(Reading::getYear, Comparator.nullsFirst(Comparator.naturalOrder())));
  }

  private static String reading(Indicator row) {
    return latest(row).map(reading -> Figures.number(reading.getValue())
        + (reading.getYear() == null ? "" : "（" + reading.getYear() + "）")).orElse(MISSING);
  }

  private static String category(Indicator row) {
    return row.getCategory() == null || row.getCategory().isEmpty() ? Messages.noCategory : row.getCategory();
  }

  private static Comparator<Indicator> byFigure(Function<Indicator, Double> figure) {
    return Comparator.comparing(figure, Comparator.nullsLast(Comparator.naturalOrder()));
  }

  private static String orMissing(String text) {
    return text == null || text.isEmpty() ? MISSING : text;
  }

  private static String nonNull(String text) {
    return text == null ? "" : text;
  }
}

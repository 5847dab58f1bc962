// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plandesk.model.Assignment;
import org.plandesk.model.Baseline;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.Nature;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.page.document.Grid.Align;

/**
 * The cells of an indicator table: the columns that at least one row fills, named as the document names them.
 *
 * <p>Categories that repeat are merged downwards, sub-rows are indented, figures stand at the right.
 */
final class IndicatorGrid implements GridSource {

  /** A column: what it is called when the document does not say, how to find its name there, what it shows. */
  private record Column(String label, Align align, List<String> words, Function<Indicator, String> value) {}

  private final IndicatorTable table;
  private final PlanLabels labels;
  private final List<Column> columns = new ArrayList<>();
  private boolean merged;

  IndicatorGrid(IndicatorTable table, PlanLabels labels) {
    this.table = table;
    this.labels = labels;
    List<Indicator> rows = table.getRows();
    merged = rows.stream().anyMatch(row -> row.getCategory() != null);
    if (merged) {
      add(PlanPackage.Literals.INDICATOR__CATEGORY, Align.LEFT, List.of("类", "领域", "方面"), Indicator::getCategory);
    }
    if (rows.stream().anyMatch(row -> row.getNumber() != null)) {
      add(PlanPackage.Literals.INDICATOR__NUMBER, Align.CENTER, List.of("序号", "编号"), Indicator::getNumber);
    }
    add(PlanPackage.Literals.INDICATOR__NAME, Align.LEFT, List.of("指标名称", "指标"), Indicator::getName);
    if (rows.stream().anyMatch(row -> row.getUnitOfMeasure() != null)) {
      add(PlanPackage.Literals.INDICATOR__UNIT_OF_MEASURE, Align.CENTER, List.of("计量单位", "单位"),
          Indicator::getUnitOfMeasure);
    }
    addYears(rows);
    if (rows.stream().anyMatch(row -> row.getNature() != Nature.NONE)) {
      add(PlanPackage.Literals.INDICATOR__NATURE, Align.CENTER, List.of("属性", "性质"),
          row -> row.getNature() == Nature.NONE ? "" : labels.literal(row.getNature()));
    }
    if (rows.stream().anyMatch(row -> !row.getAssignments().isEmpty())) {
      add(PlanPackage.Literals.ASSIGNABLE__ASSIGNMENTS, Align.LEFT, List.of("责任", "部门", "牵头"), IndicatorGrid::units);
    }
  }

  private void addYears(List<Indicator> rows) {
    List<Baseline> baselines = rows.stream().map(Indicator::getBaseline).filter(Objects::nonNull).toList();
    if (!baselines.isEmpty()) {
      List<String> years = baselines.stream().map(Baseline::getYear).filter(Objects::nonNull).distinct()
          .map(String::valueOf).toList();
      String label = years.size() == 1 ? years.get(0) : labels.feature(PlanPackage.Literals.INDICATOR__BASELINE);
      List<String> words = new ArrayList<>(years);
      words.addAll(List.of("现状", "基期", "基准"));
      columns.add(new Column(label, Align.RIGHT, words,
          row -> row.getBaseline() == null ? "" : row.getBaseline().getText()));
    }
    TreeSet<Integer> targetYears = rows.stream().flatMap(row -> row.getTargets().stream()).map(IndicatorTarget::getYear)
        .filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    for (Integer year : targetYears) {
      columns.add(new Column(String.valueOf(year), Align.RIGHT, List.of(String.valueOf(year), "目标"),
          row -> target(row, year)));
    }
    if (rows.stream().flatMap(row -> row.getTargets().stream()).anyMatch(target -> target.getYear() == null)) {
      columns.add(new Column(labels.feature(PlanPackage.Literals.INDICATOR__TARGETS), Align.RIGHT, List.of("目标"),
          row -> target(row, null)));
    }
  }

  private void add(EStructuralFeature feature, Align align, List<String> words, Function<Indicator, String> value) {
    columns.add(new Column(labels.feature(feature), align, words, value));
  }

  private static String target(Indicator row, Integer year) {
    return row.getTargets().stream().filter(target -> Objects.equals(target.getYear(), year))
        .map(IndicatorTarget::getText)
        .filter(Objects::nonNull).collect(Collectors.joining(" "));
  }

  private static String units(Indicator row) {
    return row.getAssignments().stream().map(Assignment::getUnit).filter(Objects::nonNull)
        .map(unit -> unit.getName() == null ? "" : unit.getName()).distinct().collect(Collectors.joining("、"));
  }

  @Override
  public Grid write(BlockWriter writer) {
    GridWriter cells = new GridWriter(writer, columns.size());
    HeaderNames names = new HeaderNames(table.getHeaderRows(), columns.size());
    cells.row();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      HeaderNames.Name name = names.name(i, column.words());
      HeaderRow header = name == null ? null : name.row();
      String words = name == null ? column.label() : name.words();
      cells.cell(1, Align.CENTER, 0,
          () -> writer.piece(header == null ? table : header, Piece.Role.VALUE, words, false));
    }
    List<Indicator> rows = table.getRows();
    for (int i = 0; i < rows.size(); i++) {
      cells.row();
      writeRow(writer, cells, rows, i);
    }
    return cells.finish(1);
  }

  private void writeRow(BlockWriter writer, GridWriter cells, List<Indicator> rows, int index) {
    Indicator row = rows.get(index);
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      boolean category = merged && c == 0;
      if (category && index > 0 && sameCategory(rows, index - 1, index)) {
        cells.covered();
        continue;
      }
      String value = column.value().apply(row);
      int indent = row.getParent() != null && column.value().apply(row) == row.getName() ? 1 : 0;
      cells.cell(category ? categoryRows(rows, index) : 1, column.align(), indent,
          () -> writer.piece(row, Piece.Role.VALUE, value == null ? "" : value, false));
    }
  }

  private static boolean sameCategory(List<Indicator> rows, int first, int second) {
    return Objects.equals(rows.get(first).getCategory(), rows.get(second).getCategory());
  }

  private static int categoryRows(List<Indicator> rows, int index) {
    int end = index + 1;
    while (end < rows.size() && sameCategory(rows, index, end)) {
      end++;
    }
    return end - index;
  }
}

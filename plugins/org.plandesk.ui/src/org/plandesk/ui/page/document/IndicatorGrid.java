// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plandesk.importer.edit.IndicatorCell;
import org.plandesk.importer.edit.IndicatorCell.Kind;
import org.plandesk.model.Baseline;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.Nature;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.Plans;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.page.document.Grid.Align;

/**
 * The cells of an indicator table: the columns that at least one row fills, and those for a number, a unit of measure and
 * whether it binds that the document has, named as the document names them.
 *
 * <p>Categories that repeat are merged downwards, sub-rows are indented, figures stand at the right.
 */
final class IndicatorGrid implements GridSource {

  /**
   * A column: what it is called when the document does not say, how to find its name there, what it shows, and what is written
   * into its cells; null for the units.
   */
  private record Column(String label, Align align, List<String> words, Function<Indicator, String> value,
      IndicatorCell cell) {}

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
      add(PlanPackage.Literals.INDICATOR__CATEGORY, Align.LEFT, List.of("类", "领域", "方面"), Indicator::getCategory,
          new IndicatorCell(Kind.CATEGORY, null));
    }
    if (isNamed("序号", "编号") || rows.stream().anyMatch(row -> row.getNumber() != null)) {
      add(PlanPackage.Literals.INDICATOR__NUMBER, Align.CENTER, List.of("序号", "编号"), Indicator::getNumber,
          new IndicatorCell(Kind.NUMBER, null));
    }
    add(PlanPackage.Literals.INDICATOR__NAME, Align.LEFT, List.of("指标名称", "指标"), Indicator::getName,
        new IndicatorCell(Kind.NAME, null));
    if (isNamed("计量单位", "单位") || rows.stream().anyMatch(row -> row.getUnitOfMeasure() != null)) {
      add(PlanPackage.Literals.INDICATOR__UNIT_OF_MEASURE, Align.CENTER, List.of("计量单位", "单位"),
          Indicator::getUnitOfMeasure, new IndicatorCell(Kind.UNIT, null));
    }
    addYears(rows);
    if (isNamed("指标属性", "属性") || rows.stream().anyMatch(row -> row.getNature() != Nature.NONE)) {
      add(PlanPackage.Literals.INDICATOR__NATURE, Align.CENTER, List.of("属性", "性质"),
          row -> row.getNature() == Nature.NONE ? "" : labels.literal(row.getNature()),
          new IndicatorCell(Kind.NATURE, null));
    }
    if (isNamed("责任部门", "责任单位", "牵头部门", "牵头单位")
        || rows.stream().anyMatch(row -> !Plans.settledUnits(row).isEmpty())) {
      add(PlanPackage.Literals.ASSIGNABLE__ASSIGNMENTS, Align.LEFT, List.of("责任", "部门", "牵头"), IndicatorGrid::units,
          null);
    }
  }

  /** Whether a header cell is called one of these, so that the column stays while its cells are empty. */
  private boolean isNamed(String... names) {
    return table.getHeaderRows().stream().flatMap(row -> row.getCells().stream())
        .map(cell -> cell.replaceAll("\\s", "")).anyMatch(List.of(names)::contains);
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
          row -> row.getBaseline() == null ? "" : row.getBaseline().getText(), new IndicatorCell(Kind.BASELINE, null)));
    }
    TreeSet<Integer> targetYears = rows.stream().flatMap(row -> row.getTargets().stream()).map(IndicatorTarget::getYear)
        .filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    for (Integer year : targetYears) {
      addTargets(rows, year, String.valueOf(year));
    }
    addTargets(rows, null, labels.feature(PlanPackage.Literals.INDICATOR__TARGETS));
  }

  /** A year may have several columns: what is to be reached, and by how much a year. */
  private void addTargets(List<Indicator> rows, Integer year, String label) {
    int most = rows.stream().mapToInt(row -> targets(row, year).size()).max().orElse(0);
    for (int i = 0; i < most; i++) {
      int index = i;
      List<String> first = year == null ? List.of("目标") : List.of(label, "目标");
      List<String> words = i == 0 ? first : List.of("年均", "增速", "增长", "累计", label);
      columns.add(new Column(label, Align.RIGHT, words, row -> {
        List<IndicatorTarget> targets = targets(row, year);
        return index < targets.size() ? targets.get(index).getText() : "";
      }, new IndicatorCell(Kind.TARGET, year, i)));
    }
  }

  private static List<IndicatorTarget> targets(Indicator row, Integer year) {
    return row.getTargets().stream().filter(target -> Objects.equals(target.getYear(), year)).toList();
  }

  private void add(EStructuralFeature feature, Align align, List<String> words, Function<Indicator, String> value,
      IndicatorCell cell) {
    columns.add(new Column(labels.feature(feature), align, words, value, cell));
  }

  private static String units(Indicator row) {
    return String.join("、", Plans.settledUnits(row));
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
      cells.cell(1, Align.CENTER, 0, name == null ? null : new CellEdit.OfHeader(header, name.index()),
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
      int span = category ? categoryRows(rows, index) : 1;
      CellEdit edit = column.cell() == null ? new CellEdit.OfUnits(row)
          : new CellEdit.OfIndicator(List.copyOf(rows.subList(index, index + span)), column.cell());
      cells.cell(span, column.align(), indent, edit,
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

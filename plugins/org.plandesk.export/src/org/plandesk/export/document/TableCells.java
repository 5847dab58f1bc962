// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.IndicatorTable;
import org.plandesk.model.IndicatorTarget;
import org.plandesk.model.Nature;
import org.plandesk.model.PlanPackage;
import org.plandesk.model.Plans;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.Table;
import org.plandesk.model.TaskTable;
import org.plandesk.model.edit.PlanLabels;

/** The cells of a plan's tables as they stand now, below the names that the document gives its columns. */
final class TableCells {

  private static final String UNITS_BETWEEN = "、";

  private final PlanLabels labels = PlanLabels.of(Locale.SIMPLIFIED_CHINESE);
  private final SourceLook source;

  TableCells(SourceLook source) {
    this.source = source;
  }

  /** A column of an indicator table. */
  private record Column(String name, Function<Indicator, String> value) {}

  /** Indicators in the columns that at least one of them fills. */
  PlanBlock.Cells of(IndicatorTable table) {
    List<Column> columns = new ArrayList<>();
    add(columns, table, new Column(labels.feature(PlanPackage.Literals.INDICATOR__CATEGORY), Indicator::getCategory));
    add(columns, table, new Column(labels.feature(PlanPackage.Literals.INDICATOR__NUMBER), Indicator::getNumber));
    add(columns, table, new Column(labels.feature(PlanPackage.Literals.INDICATOR__NAME), Indicator::getName));
    add(columns, table,
        new Column(labels.feature(PlanPackage.Literals.INDICATOR__UNIT_OF_MEASURE), Indicator::getUnitOfMeasure));
    add(columns, table,
        new Column(baselineName(table), row -> row.getBaseline() == null ? "" : row.getBaseline().getText()));
    for (Integer year : years(table)) {
      String name = year == null ? labels.feature(PlanPackage.Literals.INDICATOR__TARGETS) : year + "年";
      int most = table.getRows().stream().mapToInt(row -> targets(row, year).size()).max().orElse(0);
      for (int i = 0; i < most; i++) {
        int index = i;
        add(columns, table, new Column(name, row -> targets(row, year).stream().skip(index).findFirst()
            .map(IndicatorTarget::getText).orElse("")));
      }
    }
    add(columns, table, new Column(labels.feature(PlanPackage.Literals.INDICATOR__NATURE),
        row -> row.getNature() == Nature.NONE ? "" : labels.literal(row.getNature())));
    add(columns, table, new Column(labels.feature(PlanPackage.Literals.ASSIGNABLE__ASSIGNMENTS),
        row -> String.join(UNITS_BETWEEN, Plans.settledUnits(row))));
    List<List<String>> rows = new ArrayList<>();
    if (!columns.isEmpty()) {
      List<String> names = columns.stream().map(Column::name).toList();
      rows.add(headerOf(table, columns.size()).orElse(names));
      table.getRows().forEach(row -> rows.add(columns.stream().map(column -> cell(column, row)).toList()));
    }
    return new PlanBlock.Cells(rows, rows.isEmpty() ? 0 : 1);
  }

  private static void add(List<Column> columns, IndicatorTable table, Column column) {
    if (table.getRows().stream().anyMatch(row -> !cell(column, row).isEmpty())) {
      columns.add(column);
    }
  }

  private static String cell(Column column, Indicator row) {
    return SourceLook.clean(column.value().apply(row));
  }

  private String baselineName(IndicatorTable table) {
    List<Integer> years = table.getRows().stream().filter(row -> row.getBaseline() != null)
        .map(row -> row.getBaseline().getYear()).filter(Objects::nonNull).distinct().toList();
    return years.size() == 1 ? years.getFirst() + "年" : labels.feature(PlanPackage.Literals.INDICATOR__BASELINE);
  }

  /** The years of all targets, then null when there are targets without one. */
  private static List<Integer> years(IndicatorTable table) {
    List<Integer> all = table.getRows().stream().flatMap(row -> row.getTargets().stream()).map(IndicatorTarget::getYear)
        .collect(Collectors.toList());
    List<Integer> years = new ArrayList<>(new TreeSet<>(all.stream().filter(Objects::nonNull).toList()));
    if (all.contains(null)) {
      years.add(null);
    }
    return years;
  }

  private static List<IndicatorTarget> targets(Indicator row, Integer year) {
    return row.getTargets().stream().filter(target -> Objects.equals(target.getYear(), year)).toList();
  }

  /** The document's own names, when it names as many columns as there are. */
  private static Optional<List<String>> headerOf(Table table, int columns) {
    return table.getHeaderRows().stream().map(HeaderRow::getCells).filter(cells -> cells.size() == columns).findFirst()
        .map(cells -> cells.stream().map(SourceLook::clean).toList());
  }

  /** Tasks: number, title and sentences in the columns in which they stood. */
  PlanBlock.Cells of(TaskTable table) {
    List<List<String>> rows = new ArrayList<>();
    table.getHeaderRows().stream().map(HeaderRow::getCells).max(Comparator.comparingInt(List::size))
        .ifPresent(cells -> rows.add(cells.stream().map(SourceLook::clean).toList()));
    int headers = rows.size();
    for (Content row : table.getContents()) {
      rows.add(row(row, headers == 0 ? 1 : rows.getFirst().size()));
    }
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    return new PlanBlock.Cells(rows.stream().map(row -> filled(row, columns)).toList(), headers);
  }

  private List<String> row(Content row, int columns) {
    List<String> cells = new ArrayList<>(Collections.nCopies(columns, ""));
    Span whole = row instanceof ContentContainer item && item.getExtent() != null ? item.getExtent() : row.getSpan();
    if (row instanceof ContentContainer item) {
      put(cells, 0, SourceLook.clean(item.getNumber()));
      String title = SourceLook.clean(item.getTitle());
      int column = source.tabs(whole, title);
      int behindNumber = cells.getFirst().isEmpty() ? 0 : 1;
      put(cells, column < 0 ? behindNumber : column, title);
    }
    // without a place a sentence stands where the tasks do, behind the number
    int added = cells.getFirst().isEmpty() ? 0 : 1;
    for (Statement statement : statements(row)) {
      put(cells, statement.getSpan() == null ? added : source.tabs(whole, statement.getSpan()),
          SourceLook.clean(statement.getText()));
    }
    return cells;
  }

  private static List<Statement> statements(Content row) {
    return row instanceof Statement statement ? List.of(statement)
        : row instanceof ContentContainer container ? Plans.statements(container) : List.of();
  }

  private static void put(List<String> cells, int column, String words) {
    if (words.isEmpty()) {
      return;
    }
    while (cells.size() <= column) {
      cells.add("");
    }
    String before = cells.get(column);
    // a sentence that has ended needs nothing behind it
    boolean apart = !before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1));
    cells.set(column, before + (apart ? " " : "") + words);
  }

  private static List<String> filled(List<String> cells, int columns) {
    List<String> filled = new ArrayList<>(cells);
    filled.addAll(Collections.nCopies(columns - cells.size(), ""));
    return List.copyOf(filled);
  }
}

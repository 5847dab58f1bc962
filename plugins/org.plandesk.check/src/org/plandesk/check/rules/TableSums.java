// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Rule;
import org.plandesk.check.Severity;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.Role;
import org.plandesk.check.plan.Words;

/**
 * Sums in tables of projects and tasks.
 *
 * <p>Finds: 合计 165000 below 86000, 54000 and 16000; a row whose years do not make its 总投资 when those of the others do. Leaves:
 * tables in which rows have different numbers of figures, rows that are part of others (其中), columns of rates and prices, whose
 * total is a mean.
 */
final class TableSums {

  static final Pattern FIGURE =
      Pattern.compile("[0-9]{1,3}(?:[,，][0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?");
  static final Pattern TOTAL = Pattern.compile("[（(]?(?:全[省市区县旗州镇乡])?(?:合计|总计|共计|总合计)[）)]?[:：]?|全[省市区县旗州]");
  static final Pattern PARTIAL = Pattern.compile("[（(]?(?:小计|分计)[）)]?|其中[:：]?.*");
  private static final Pattern GROUP = Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[）)、.．]?");
  /** Nothing in a year, or nothing that can be added up. */
  static final Pattern DASH = Pattern.compile("[-—–―－/]{1,2}");
  /** So many rows show what their columns mean. */
  private static final int ENOUGH_ROWS = 3;
  private static final int ENOUGH_FIGURES = 3;
  /** Means of rates and of most prices per unit are below, and so are the rates. */
  private static final double RATES = 100;

  private TableSums() {
  }

  /**
   * A cell, or the number of a row.
   *
   * @param value null when it is no plain figure; 0 for a dash
   */
  record Cell(Double value, boolean dash, boolean total, boolean partial) {
  }

  /** A plain figure in its place. */
  private record Figure(Part place, double value, boolean dash) {
  }

  /** A row with its figures and dashes, in their order. */
  private record Row(List<Figure> cells, boolean total, boolean partial, boolean group) {

    List<Figure> figures() {
      return cells.stream().filter(cell -> !cell.dash()).toList();
    }

    /** As many figures as there are columns, dashes taken for 0 where they make up the number; null when they do not. */
    List<Figure> figures(int columns) {
      List<Figure> figures = figures();
      return figures.size() == columns ? figures : cells.size() == columns ? cells : null;
    }
  }

  /** What a cell says; null when it does not matter. */
  static Cell cell(Words words) {
    boolean cell = words.isStatement() && words.setting() == Words.Setting.TABLE;
    String printed = cell || words.number().isBlank() ? words.text() : words.number();
    String text = printed.replaceAll("\\s", "");
    boolean row = words.role() == Role.ITEM && words.setting() == Words.Setting.TABLE;
    if (!cell && !row) {
      return null;
    }
    boolean total = TOTAL.matcher(text).matches();
    boolean partial = PARTIAL.matcher(text).matches();
    boolean dash = cell && DASH.matcher(text).matches();
    Double value = cell && FIGURE.matcher(text).matches() ? Double.valueOf(value(text))
        : dash ? Double.valueOf(0) : null;
    return value == null && !total && !partial ? null : new Cell(value, dash, total, partial);
  }

  static void check(CheckedPlan plan, Rule.Facts<Cell> facts, Findings findings) {
    for (Part table : plan.parts()) {
      if (table.words().role() == Role.TABLE && table.children().size() > 2) {
        List<Row> rows = table.children().stream().filter(row -> row.words().role() == Role.ITEM)
            .map(row -> row(row, facts)).toList();
        if (rows.stream().noneMatch(Row::partial)) {
          List<Row> groups = groups(rows);
          totals(groups.isEmpty() ? rows : groups, findings);
          across(rows, findings);
        }
      }
    }
  }

  /**
   * The rows 一、二、三 with the row of totals, where each adds up the rows 1, 2, 3 below it; none where no row stands below such ones.
   */
  private static List<Row> groups(List<Row> rows) {
    List<Row> groups = rows.stream().filter(row -> row.total() || row.group()).toList();
    boolean grouped = groups.stream().filter(Row::group).count() > 1 && groups.size() < rows.size();
    return grouped ? groups : List.of();
  }

  private static Row row(Part part, Rule.Facts<Cell> facts) {
    List<Figure> figures = new ArrayList<>();
    Cell number = facts.of(part.words());
    boolean total = number != null && number.total();
    boolean partial = number != null && number.partial();
    for (Part child : part.children()) {
      Cell cell = facts.of(child.words());
      if (cell != null) {
        total |= cell.total();
        partial |= cell.partial();
        if (cell.value() != null) {
          figures.add(new Figure(child, cell.value(), cell.dash()));
        }
      }
    }
    return new Row(figures, total, partial, GROUP.matcher(part.words().number()).matches());
  }

  /** The row of totals, the first or the last one, against the others. */
  private static void totals(List<Row> rows, Findings findings) {
    List<Row> totals = rows.stream().filter(Row::total).toList();
    List<Row> others = rows.stream().filter(row -> !row.total()).toList();
    if (totals.size() != 1 || others.size() < 2 || totals.getFirst() != rows.getFirst()
        && totals.getFirst() != rows.getLast()) {
      return;
    }
    List<Figure> whole = totals.getFirst().figures();
    List<List<Figure>> columns = columns(others, whole.size());
    if (columns != null) {
      compare(whole, columns, findings);
      return;
    }
    columns = columns(others, others.stream().mapToInt(row -> row.figures().size()).max().getAsInt());
    List<List<Figure>> below = columns == null ? null : TableColumns.below(whole, columns, Figure::value);
    if (below != null) {
      compare(whole, below, findings);
    }
  }

  /** The figures of each of so many columns; null when the rows do not have as many. */
  private static List<List<Figure>> columns(List<Row> rows, int columns) {
    List<List<Figure>> figures = rows.stream().map(row -> row.figures(columns)).toList();
    return columns == 0 || figures.contains(null) ? null
        : IntStream.range(0, columns).mapToObj(i -> figures.stream().map(row -> row.get(i)).toList()).toList();
  }

  private static void compare(List<Figure> totals, List<List<Figure>> columns, Findings findings) {
    for (int i = 0; i < totals.size(); i++) {
      Figure whole = totals.get(i);
      compare(whole.place().words(), whole.value(),
          columns.get(i).stream().map(part -> part.place().words()).toList(),
          columns.get(i).stream().map(Figure::value).toList(), findings);
    }
  }

  /** Tells that the figures of a column do not make its total. */
  static void compare(Words total, double whole, List<Words> words, List<Double> parts, Findings findings) {
    double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
    if (!Amount.same(whole, sum) && !isMean(whole, parts)) {
      List<FindingPlace> places = new ArrayList<>();
      places.add(FindingPlace.all(total));
      words.forEach(part -> places.add(FindingPlace.all(part)));
      findings.add(Severity.ERROR, SumDiffers.message(Amount.write(whole), sum, parts), places, null);
    }
  }

  /** A figure as it is printed. */
  static double value(String figure) {
    return Double.parseDouble(figure.replaceAll("[,，]", ""));
  }

  /** Whether the figure below a column lies between its figures, as that of rates does. */
  private static boolean isMean(double whole, List<Double> parts) {
    double least = parts.stream().mapToDouble(Double::doubleValue).min().getAsDouble();
    double most = parts.stream().mapToDouble(Double::doubleValue).max().getAsDouble();
    return least <= whole && whole <= most && most <= RATES;
  }

  /** The first figure of most rows is the sum of the others. */
  private static void across(List<Row> rows, Findings findings) {
    List<Row> longer = rows.stream().filter(row -> row.figures().size() >= ENOUGH_FIGURES && !row.total()).toList();
    List<Row> wrong =
        longer.stream().filter(row -> !Amount.same(row.figures().getFirst().value(), rest(row))).toList();
    if (longer.size() - wrong.size() < ENOUGH_ROWS || wrong.size() * ENOUGH_ROWS > longer.size()) {
      return;
    }
    for (Row row : wrong) {
      List<Figure> figures = row.figures();
      findings.add(Severity.WARNING, SumDiffers.message(Amount.write(figures.getFirst().value()), rest(row),
          figures.stream().skip(1).map(Figure::value).toList()),
          figures.stream().map(figure -> FindingPlace.all(figure.place().words())).toList(), null);
    }
  }

  private static double rest(Row row) {
    return row.figures().stream().skip(1).mapToDouble(Figure::value).sum();
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
 * tables in which rows have different numbers of figures, rows that are part of others (其中).
 */
final class TableSums {

  private static final Pattern FIGURE =
      Pattern.compile("[0-9]{1,3}(?:[,，][0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?");
  private static final Pattern TOTAL = Pattern.compile("[（(]?(?:合计|总计|共计|总合计)[）)]?[:：]?");
  private static final Pattern PARTIAL = Pattern.compile("[（(]?(?:小计|分计)[）)]?|其中[:：]?.*");
  /** So many rows show what their columns mean. */
  private static final int ENOUGH_ROWS = 3;
  private static final int ENOUGH_FIGURES = 3;

  private TableSums() {
  }

  /**
   * A cell, or the number of a row.
   *
   * @param value null when it is no plain figure
   */
  record Cell(Double value, boolean total, boolean partial) {
  }

  /** A row with its plain figures, in their order. */
  private record Row(Part part, List<Part> places, List<Double> figures, boolean total, boolean partial) {
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
    Double value = cell && FIGURE.matcher(text).matches() ? Double.valueOf(text.replaceAll("[,，]", "")) : null;
    return value == null && !total && !partial ? null : new Cell(value, total, partial);
  }

  static void check(CheckedPlan plan, Rule.Facts<Cell> facts, Findings findings) {
    for (Part table : plan.parts()) {
      if (table.words().role() == Role.TABLE && table.children().size() > 2) {
        List<Row> rows = table.children().stream().filter(row -> row.words().role() == Role.ITEM)
            .map(row -> row(row, facts)).toList();
        if (rows.stream().noneMatch(Row::partial)) {
          totals(rows, findings);
          across(rows, findings);
        }
      }
    }
  }

  private static Row row(Part part, Rule.Facts<Cell> facts) {
    List<Part> places = new ArrayList<>();
    List<Double> figures = new ArrayList<>();
    Cell number = facts.of(part.words());
    boolean total = number != null && number.total();
    boolean partial = number != null && number.partial();
    for (Part child : part.children()) {
      Cell cell = facts.of(child.words());
      if (cell != null) {
        total |= cell.total();
        partial |= cell.partial();
        if (cell.value() != null) {
          places.add(child);
          figures.add(cell.value());
        }
      }
    }
    return new Row(part, places, figures, total, partial);
  }

  /** The row of totals, the first or the last one, against the others. */
  private static void totals(List<Row> rows, Findings findings) {
    List<Row> totals = rows.stream().filter(Row::total).toList();
    List<Row> others = rows.stream().filter(row -> !row.total()).toList();
    if (totals.size() != 1 || others.size() < 2 || totals.getFirst() != rows.getFirst()
        && totals.getFirst() != rows.getLast()) {
      return;
    }
    Row total = totals.getFirst();
    int columns = total.figures().size();
    if (columns == 0 || others.stream().anyMatch(row -> row.figures().size() != columns)) {
      return;
    }
    for (int i = 0; i < columns; i++) {
      int column = i;
      List<Double> parts = others.stream().map(row -> row.figures().get(column)).toList();
      double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
      double whole = total.figures().get(column);
      if (!Amount.same(whole, sum)) {
        List<FindingPlace> places = new ArrayList<>();
        places.add(FindingPlace.all(total.places().get(column).words()));
        others.forEach(row -> places.add(FindingPlace.all(row.places().get(column).words())));
        findings.add(Severity.ERROR, SumDiffers.message(Amount.write(whole), sum, parts), places, null);
      }
    }
  }

  /** The first figure of most rows is the sum of the others. */
  private static void across(List<Row> rows, Findings findings) {
    List<Row> longer = rows.stream().filter(row -> row.figures().size() >= ENOUGH_FIGURES && !row.total()).toList();
    List<Row> wrong = longer.stream().filter(row -> !Amount.same(row.figures().getFirst(), rest(row))).toList();
    if (longer.size() - wrong.size() < ENOUGH_ROWS || wrong.size() * ENOUGH_ROWS > longer.size()) {
      return;
    }
    for (Row row : wrong) {
      findings.add(Severity.WARNING, SumDiffers.message(Amount.write(row.figures().getFirst()), rest(row),
          row.figures().subList(1, row.figures().size())),
          row.places().stream()
              .map(place -> FindingPlace.all(place.words())).toList(),
          null);
    }
  }

  private static double rest(Row row) {
    return row.figures().stream().skip(1).mapToDouble(Double::doubleValue).sum();
  }
}

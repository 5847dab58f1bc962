// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.check.Findings;
import org.plandesk.check.plan.CheckedPlan;
import org.plandesk.check.plan.Part;
import org.plandesk.check.plan.Words;

/**
 * Sums in tables that are no tables of tasks, projects or indicators: the import keeps them as lines with tabs.
 *
 * <p>Finds: 合计 214 below 42, 38 and 144 of 县（区）. Leaves: lines of different numbers of cells, columns that hold anything but figures
 * and dashes, columns whose total is a mean, parts of others (小计, 其中).
 */
final class PlainTableSums {

  private static final int FEWEST = 3;

  private PlainTableSums() {
  }

  private record Line(Words words, String[] cells) {

    String head() {
      return cells[0].isBlank() && cells.length > 1 ? cells[1].strip() : cells[0].strip();
    }
  }

  static void check(CheckedPlan plan, Findings findings) {
    List<Line> lines = new ArrayList<>();
    for (Part part : plan.parts()) {
      Words words = part.words();
      if (!words.isStatement()) {
        continue;
      }
      boolean line = words.setting() != Words.Setting.TABLE && words.text().indexOf('\t') > 0;
      String[] cells = line ? words.text().split("\t", -1) : null;
      if (!lines.isEmpty() && (cells == null || cells.length != lines.getFirst().cells().length)) {
        sums(lines, findings);
        lines.clear();
      }
      if (line) {
        lines.add(new Line(words, cells));
      }
    }
    sums(lines, findings);
  }

  private static void sums(List<Line> lines, Findings findings) {
    List<Line> totals = lines.stream().filter(line -> TableSums.TOTAL.matcher(line.head()).matches()).toList();
    if (totals.size() != 1 || lines.stream().anyMatch(line -> TableSums.PARTIAL.matcher(line.head()).matches())) {
      return;
    }
    Line total = totals.getFirst();
    List<Line> others = lines.stream().filter(line -> line != total && hasFigures(line)).toList();
    boolean atEnd =
        total == lines.getLast() || !others.isEmpty() && lines.indexOf(total) < lines.indexOf(others.getFirst());
    for (int column = 1; atEnd && others.size() >= FEWEST && column < total.cells().length; column++) {
      column(total, others, column, findings);
    }
  }

  private static boolean hasFigures(Line line) {
    for (int i = 1; i < line.cells().length; i++) {
      if (TableSums.FIGURE.matcher(line.cells()[i].strip()).matches()) {
        return true;
      }
    }
    return false;
  }

  private static void column(Line total, List<Line> others, int column, Findings findings) {
    List<String> cells = others.stream().map(line -> line.cells()[column].strip()).toList();
    String whole = total.cells()[column].strip();
    boolean figures = TableSums.FIGURE.matcher(whole).matches()
        && cells.stream().allMatch(cell -> TableSums.FIGURE.matcher(cell).matches() || cell.isEmpty()
            || TableSums.DASH.matcher(cell).matches());
    if (!figures) {
      return;
    }
    TableSums.compare(total.words(), TableSums.value(whole), others.stream().map(Line::words).toList(),
        cells.stream().map(PlainTableSums::value).toList(), findings);
  }

  /** Of a dash 0. */
  private static double value(String cell) {
    return TableSums.FIGURE.matcher(cell).matches() ? TableSums.value(cell) : 0;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plandesk.check.FindingPlace;
import org.plandesk.check.Findings;
import org.plandesk.check.Severity;
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

  private static final Pattern FIGURE =
      Pattern.compile("[0-9]{1,3}(?:[,，][0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?");
  private static final Pattern DASH = Pattern.compile("[-—–―－/]{1,2}|");
  private static final Pattern TOTAL = Pattern.compile("(?:全[省市区县旗州域])?(?:合计|总计|共计)|全[省市区县旗州]");
  private static final Pattern PARTIAL = Pattern.compile("小计|分计|其中.*");
  private static final int FEWEST = 3;
  private static final double RATES = 100;

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
    List<Line> totals = lines.stream().filter(line -> TOTAL.matcher(line.head()).matches()).toList();
    if (totals.size() != 1 || lines.stream().anyMatch(line -> PARTIAL.matcher(line.head()).matches())) {
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
      if (FIGURE.matcher(line.cells()[i].strip()).matches()) {
        return true;
      }
    }
    return false;
  }

  private static void column(Line total, List<Line> others, int column, Findings findings) {
    List<String> cells = others.stream().map(line -> line.cells()[column].strip()).toList();
    String whole = total.cells()[column].strip();
    boolean figures = FIGURE.matcher(whole).matches()
        && cells.stream().allMatch(cell -> FIGURE.matcher(cell).matches() || DASH.matcher(cell).matches());
    if (!figures) {
      return;
    }
    List<Double> parts = cells.stream().map(PlainTableSums::value).toList();
    double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
    double most = parts.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    boolean mean = value(whole) <= most && most <= RATES;
    if (!mean && !Amount.same(sum, value(whole))) {
      List<FindingPlace> places = new ArrayList<>();
      places.add(FindingPlace.all(total.words()));
      others.forEach(line -> places.add(FindingPlace.all(line.words())));
      findings.add(Severity.ERROR, SumDiffers.message(whole, sum, parts), places, null);
    }
  }

  private static double value(String cell) {
    return FIGURE.matcher(cell).matches() ? Double.parseDouble(cell.replaceAll("[,，]", "")) : 0;
  }
}

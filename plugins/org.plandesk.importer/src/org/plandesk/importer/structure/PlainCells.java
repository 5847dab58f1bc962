// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table below a caption whose cells stand on lines of their own with nothing between them, as text taken out of
 * a web page or a PDF may have it. Empty cells are lost in such a text, so the table is only read when every row proves
 * to be complete: by its running number, or by 约束性 or 预期性 in the right place.
 */
final class PlainCells {
  private static final int FEWEST_COLUMNS = 3;
  private static final int LONGEST_CELL = 40;

  private PlainCells() {
  }

  /** Reads the table that begins at a line; null when its rows cannot be told for certain. */
  static TableFinder.Found read(String source, List<Line> lines, int first, Fragment caption) {
    List<Integer> cells = new ArrayList<>();
    int at = first;
    while (at < lines.size() && (!lines.get(at).isContent() || isCell(source, lines.get(at)))) {
      if (lines.get(at).isContent()) {
        cells.add(at);
      }
      at++;
    }
    int columns = 0;
    while (columns < cells.size() && TableFinder.isHeader(text(source, lines, cells, columns))) {
      columns++;
    }
    if (columns < FEWEST_COLUMNS) {
      return null;
    }
    int complete = completeRows(source, lines, cells, columns);
    if (complete == 0) {
      return null;
    }
    List<TableGrid.Row> rows = new ArrayList<>();
    for (int row = 0; row <= complete; row++) {
      List<TableGrid.Cell> own = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        Line line = lines.get(cells.get(row * columns + column));
        own.add(new TableGrid.Cell(Fragment.of(source, line.from, line.to)));
      }
      rows.add(new TableGrid.Row(own));
    }
    List<Fragment> notes = new ArrayList<>();
    int next = TableNotes.read(source, lines, cells.get((complete + 1) * columns - 1) + 1, notes);
    return new TableFinder.Found(new TableGrid(caption, rows, notes), next);
  }

  private static boolean isCell(String source, Line line) {
    return !line.isCell(source) && line.to - line.from <= LONGEST_CELL && !LineEnds.isClosed(source, line)
        && !Captions.isNote(line.text(source)) && !Captions.isTable(line.text(source));
  }

  private static String text(String source, List<Line> lines, List<Integer> cells, int index) {
    return lines.get(cells.get(index)).text(source);
  }

  /** How many rows behind the header prove to be complete. */
  private static int completeRows(String source, List<Line> lines, List<Integer> cells, int columns) {
    int number = -1;
    int nature = -1;
    for (int column = 0; column < columns; column++) {
      String label = text(source, lines, cells, column);
      number = label.equals("序号") ? column : number;
      nature = label.contains("属性") || label.contains("性质") ? column : nature;
    }
    int rows = 0;
    while ((number >= 0 || nature >= 0) && (rows + 2) * columns <= cells.size()) {
      int start = (rows + 1) * columns;
      boolean counted = number < 0 || text(source, lines, cells, start + number).equals(String.valueOf(rows + 1));
      boolean bound = nature < 0 || text(source, lines, cells, start + nature).matches("(约束|预期|引导|指导)(性|型)?");
      if (!counted || !bound) {
        break;
      }
      rows++;
    }
    return rows;
  }
}

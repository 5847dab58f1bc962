// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.List;

import org.plandesk.text.Blanks;

/**
 * Reads a table below a caption whose rows stand on lines of their own, cells separated by two or more blanks or a wide
 * one. Empty cells cannot be seen in such a table, so only rows as long as the header are read.
 */
final class SpacedRows {
  private static final int FEWEST_COLUMNS = 3;

  private SpacedRows() {
  }

  /**
   * What was read.
   *
   * @param whole whether what follows is no row; else a row with fewer or more cells than the header comes next
   */
  record Reading(TableFinder.Found found, boolean whole) {}

  /** Reads the table that begins at a line; null when there is none. */
  static Reading read(String source, List<Line> lines, int first, Fragment caption) {
    List<TableGrid.Row> rows = new ArrayList<>();
    int at = first;
    int end = first;
    boolean whole = true;
    while (at < lines.size()) {
      Line line = lines.get(at);
      if (line.isContent()) {
        TableGrid.Row row = row(source, line);
        if (row.cells().size() < FEWEST_COLUMNS || !rows.isEmpty()
            && row.cells().size() != rows.getFirst().cells().size()) {
          whole = row.cells().size() < FEWEST_COLUMNS;
          break;
        }
        rows.add(row);
        end = at + 1;
      }
      at++;
    }
    if (rows.size() < 2) {
      return null;
    }
    List<Fragment> notes = new ArrayList<>();
    int next = TableNotes.read(source, lines, end, notes);
    return new Reading(new TableFinder.Found(new TableGrid(caption, rows, notes), next), whole);
  }

  private static TableGrid.Row row(String source, Line line) {
    List<TableGrid.Cell> cells = new ArrayList<>();
    int start = line.from;
    int at = line.from;
    while (at < line.to) {
      if (!Blanks.isBlank(source.charAt(at))) {
        at++;
        continue;
      }
      int end = Blanks.skip(source, at, line.to);
      if (end - at > 1 || source.charAt(at) == '\u3000') {
        cells.add(new TableGrid.Cell(Fragment.of(source, start, at)));
        start = end;
      }
      at = end;
    }
    cells.add(new TableGrid.Cell(Fragment.of(source, start, line.to)));
    return new TableGrid.Row(cells);
  }
}

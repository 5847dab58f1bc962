// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.List;

import org.plandesk.model.Span;

/**
 * A table as rows of cells.
 *
 * @param caption caption line, or null
 * @param rows all rows, header rows included, at least two
 * @param notes note lines below it
 */
record TableGrid(Fragment caption, List<Row> rows, List<Fragment> notes) {

  /** A row; its cells may be fewer than the table has columns. */
  record Row(List<Cell> cells) {

    /** From the first to the last cell that is not empty, or null when all are. */
    Span span() {
      Span span = null;
      for (Cell cell : cells) {
        if (cell.fragment() != null) {
          Span own = cell.fragment().span();
          span = span == null ? own : new Span(span.start(), own.end());
        }
      }
      return span;
    }

    String text(int column) {
      return column < 0 || column >= cells.size() ? "" : cells.get(column).text();
    }
  }

  /**
   * A cell.
   *
   * @param fragment its text with line breaks inside taken out, or null when the cell is empty
   */
  record Cell(Fragment fragment) {

    String text() {
      return fragment == null ? "" : fragment.text();
    }
  }

  /** The most frequent number of cells in a row. */
  int columns() {
    int[] counts = new int[64];
    int best = 0;
    for (Row row : rows) {
      int size = Math.min(row.cells().size(), counts.length - 1);
      if (++counts[size] > counts[best] || counts[size] == counts[best] && size > best) {
        best = size;
      }
    }
    return best;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.layout;

import java.util.List;

import org.plandesk.model.Span;

/**
 * A real table: each row is one line of the text, its cells separated by tabs, one tab for each column.
 *
 * @param span from the first character of its first row to the end of its last row
 * @param columns number of columns of the grid, at least two
 * @param rows its rows
 */
public record TableLayout(Span span, int columns, List<Row> rows) {

  /**
   * A row.
   *
   * @param header whether the document repeats it on each page as a header
   * @param span its line
   * @param cells the cells that begin in it, by column; a column that none of them covers belongs to a cell above
   */
  public record Row(boolean header, Span span, List<Cell> cells) {

    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell; merged ones count once.
   *
   * @param column its first column, from 0
   * @param columns how many columns it covers
   * @param rows how many rows it covers
   * @param paragraphs its paragraphs that are not empty; they are separated by blanks in the text
   */
  public record Cell(int column, int columns, int rows, List<Span> paragraphs) {

    /** Copies the list. */
    public Cell {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** Copies the list. */
  public TableLayout {
    rows = List.copyOf(rows);
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.List;

/**
 * The cells of a table block.
 *
 * @param columns number of columns
 * @param rows number of rows, header rows included
 * @param headerRows number of header rows
 * @param cells the cells by row, then by column; where a cell reaches over several rows there is none below it
 */
public record Grid(int columns, int rows, int headerRows, List<Cell> cells) {

  /** Copies the list. */
  public Grid {
    cells = List.copyOf(cells);
  }

  /** How the words stand in their cell. */
  public enum Align {
    /** At the left. */
    LEFT,
    /** In the middle. */
    CENTER,
    /** At the right, for figures. */
    RIGHT
  }

  /**
   * A cell.
   *
   * @param row first row it stands in
   * @param column its column
   * @param rowSpan number of rows it reaches over
   * @param from offset of its words in the block's text
   * @param to offset after its words in the block's text
   * @param align how its words stand
   * @param indent blanks before the words, in ems
   * @param edit what a person changes when the cell is edited as a whole; null when it cannot be
   */
  public record Cell(int row, int column, int rowSpan, int from, int to, Align align, int indent, CellEdit edit) {}

  /** The cell that holds an offset of the block's text, its end included; null when a separator stands there. */
  public Cell cellAt(int offset) {
    return cells.stream().filter(cell -> cell.from() <= offset && offset <= cell.to()).findFirst().orElse(null);
  }
}

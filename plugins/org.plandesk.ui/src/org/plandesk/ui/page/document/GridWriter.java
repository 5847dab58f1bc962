// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.ui.page.document.Grid.Align;
import org.plandesk.ui.page.document.Grid.Cell;

/** Writes cells one after the other, tabs between them and line feeds between rows. */
final class GridWriter {

  private final BlockWriter writer;
  private final int columns;
  private final List<Cell> cells = new ArrayList<>();
  private int row = -1;
  private int column;

  GridWriter(BlockWriter writer, int columns) {
    this.writer = writer;
    this.columns = columns;
  }

  void row() {
    if (row >= 0) {
      writer.filler("\n");
    }
    row++;
    column = 0;
  }

  /** Writes the next cell of the row; {@code words} appends them to the block. */
  void cell(int rowSpan, Align align, int indent, Runnable words) {
    cell(rowSpan, align, indent, null, words);
  }

  /** Writes the next cell of the row, which is edited as a whole unless {@code edit} is null. */
  void cell(int rowSpan, Align align, int indent, CellEdit edit, Runnable words) {
    separate();
    int from = writer.length();
    words.run();
    cells.add(new Cell(row, column++, rowSpan, from, writer.length(), align, indent, edit));
  }

  /** Leaves out the next cell, which one above reaches over. */
  void covered() {
    separate();
    column++;
  }

  private void separate() {
    if (column > 0) {
      writer.filler("\t");
    }
  }

  Grid finish(int headerRows) {
    return new Grid(columns, row + 1, headerRows, cells);
  }
}

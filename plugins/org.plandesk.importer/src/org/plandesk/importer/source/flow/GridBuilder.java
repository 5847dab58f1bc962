// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Builds the grid of a table from its rows, whichever way the document tells of merged cells: a cell may say how many
 * rows it covers, or that it continues the one above. Not reusable.
 */
public final class GridBuilder {
  /** As many columns as a word processor allows; what goes beyond shares the last one. */
  private static final int MOST_COLUMNS = 63;

  private static final class Open {
    private final int column;
    private final int columns;
    private int rows = 1;
    private final List<Flow> content;

    private Open(int column, int columns, List<Flow> content) {
      this.column = column;
      this.columns = columns;
      this.content = content;
    }
  }

  private final List<List<Open>> rows = new ArrayList<>();
  private final List<Boolean> headers = new ArrayList<>();
  /** By column: the cell above, in how many rows below it stands, and whether it takes the place in this row. */
  private final Open[] above = new Open[MOST_COLUMNS];
  private final int[] left = new int[MOST_COLUMNS];
  private final boolean[] taken = new boolean[MOST_COLUMNS];
  private int column;

  /** Begins a row; cells above that said so reach into it. */
  public void row(boolean header) {
    rows.add(new ArrayList<>());
    headers.add(header);
    column = 0;
    Open last = null;
    for (int i = 0; i < MOST_COLUMNS; i++) {
      taken[i] = left[i] > 0;
      if (taken[i]) {
        left[i]--;
        above[i].rows += above[i] == last ? 0 : 1;
        last = above[i];
      }
    }
  }

  /** Leaves columns free. */
  public void skip(int count) {
    column = Math.clamp((long) column + count, 0, MOST_COLUMNS);
  }

  /**
   * Adds a cell at the next column that no cell above covers.
   *
   * @param width columns it covers
   * @param height rows it covers; 0 for all that follow
   */
  public void cell(int width, int height, List<Flow> content) {
    while (column < MOST_COLUMNS && taken[column]) {
      column++;
    }
    place(width, content, height == 0 ? Integer.MAX_VALUE : Math.max(0, height - 1));
  }

  /** Adds a cell that does not say how many rows it covers; those below may continue it. */
  public void cell(int width, List<Flow> content) {
    place(width, content, 0);
  }

  /** Adds a cell that continues the one above; it stands for itself when there is none. */
  public void continued(int width, List<Flow> content) {
    Open open = column < MOST_COLUMNS ? above[column] : null;
    if (open == null || open.column != column || rows.size() < 2) {
      cell(width, content);
      return;
    }
    open.rows++;
    column = Math.min(MOST_COLUMNS, column + Math.max(1, width));
  }

  private void place(int width, List<Flow> content, int below) {
    if (rows.isEmpty()) {
      row(false);
    }
    if (column >= MOST_COLUMNS) {
      List<Open> row = rows.getLast();
      if (!row.isEmpty()) {
        row.getLast().content.addAll(content);
      }
      return;
    }
    int span = Math.clamp(width, 1, MOST_COLUMNS - column);
    Open open = new Open(column, span, new ArrayList<>(content));
    rows.getLast().add(open);
    Arrays.fill(above, column, column + span, open);
    Arrays.fill(left, column, column + span, below);
    column += span;
  }

  /** The table. */
  public Flow.Grid build() {
    int width = width();
    List<Flow.Row> built = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Flow.Cell> cells = new ArrayList<>();
      for (Open open : rows.get(i)) {
        cells.add(new Flow.Cell(open.column, Math.min(open.columns, width - open.column),
            Math.min(open.rows, rows.size() - i), open.content));
      }
      built.add(new Flow.Row(headers.get(i), cells));
    }
    return new Flow.Grid(width, built);
  }

  /** The number of columns; a cell alone in its row, which may claim to cover any number, adds none. */
  private int width() {
    int width = 1;
    boolean several = rows.stream().anyMatch(row -> row.size() > 1);
    for (List<Open> row : rows) {
      for (Open open : row) {
        width = Math.max(width, several && row.size() == 1 ? open.column + 1 : open.column + open.columns);
      }
    }
    return width;
  }
}

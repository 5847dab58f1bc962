// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plandesk.ui.page.document.Grid.Cell;

/**
 * Where the columns, rows and cells of a table lie, from the upper left corner of its block.
 *
 * <p>Columns get the room their words want; when that is too much they give way in proportion to what they can spare.
 */
public final class GridLayout {

  private static final int PAD_X = 6;
  private static final int PAD_Y = 3;
  /** No column is set narrower than this many characters while there is room. */
  private static final int LEAST_EMS = 3;

  private final Grid grid;
  private final int[] columnEdges;
  private final int[] rowEdges;
  private final int[] firstLines;

  private GridLayout(Grid grid, int[] columnEdges, int[] rowEdges, int[] firstLines) {
    this.grid = grid;
    this.columnEdges = columnEdges;
    this.rowEdges = rowEdges;
    this.firstLines = firstLines;
  }

  /** Lays out a table block between two edges; the result's grid is set. */
  static BlockLayout lay(Block block, LineBreaker breaker, Scale scale, int left, int top, int width) {
    Grid grid = block.grid();
    int[] columns = edges(left, widths(block, breaker, scale, width - 1));
    int padX = scale.px(PAD_X);
    int padY = scale.px(PAD_Y);
    int em = scale.px(block.style().size());
    List<List<Line>> cellLines = new ArrayList<>();
    int[] heights = new int[grid.rows()];
    for (Cell cell : grid.cells()) {
      int x = columns[cell.column()] + 1 + padX + cell.indent() * em;
      int room = Math.max(1, columns[cell.column() + 1] - padX - x);
      Grid.Align align = cell.row() < grid.headerRows() ? Grid.Align.CENTER : cell.align();
      List<Line> lines = new ArrayList<>(1);
      int bottom = breaker.breakLines(block, cell.from(), cell.to(), new LineBreaker.Setting(x, room, 0, align, false),
          0, lines);
      cellLines.add(lines);
      if (cell.rowSpan() == 1) {
        heights[cell.row()] = Math.max(heights[cell.row()], bottom + 2 * padY + 1);
      }
    }
    stretchForSpans(grid, cellLines, heights, padY);
    int[] rows = edges(top, heights);
    List<Line> lines = new ArrayList<>();
    int[] firstLines = new int[grid.cells().size() + 1];
    for (int i = 0; i < cellLines.size(); i++) {
      Cell cell = grid.cells().get(i);
      int used = used(cellLines.get(i));
      int room = rows[cell.row() + 1] - rows[cell.row()] - 1;
      int y = rows[cell.row()] + 1 + (cell.rowSpan() > 1 ? padY : (room - used) / 2);
      for (Line line : cellLines.get(i)) {
        lines.add(new Line(line.from(), line.to(), line.left(), y + line.top(), line.height(), 0, 0));
      }
      firstLines[i + 1] = lines.size();
    }
    return new BlockLayout(block, lines, rows[grid.rows()] + 1, new GridLayout(grid, columns, rows, firstLines));
  }

  private static void stretchForSpans(Grid grid, List<List<Line>> cellLines, int[] heights, int padY) {
    for (int i = 0; i < cellLines.size(); i++) {
      Cell cell = grid.cells().get(i);
      if (cell.rowSpan() > 1) {
        int last = Math.min(grid.rows(), cell.row() + cell.rowSpan()) - 1;
        int room = Arrays.stream(heights, cell.row(), last + 1).sum();
        heights[last] += Math.max(0, used(cellLines.get(i)) + 2 * padY + 1 - room);
      }
    }
  }

  private static int used(List<Line> lines) {
    return lines.get(lines.size() - 1).bottom();
  }

  private static int[] edges(int first, int[] sizes) {
    int[] edges = new int[sizes.length + 1];
    edges[0] = first;
    for (int i = 0; i < sizes.length; i++) {
      edges[i + 1] = edges[i] + sizes[i];
    }
    return edges;
  }

  private static int[] widths(Block block, LineBreaker breaker, Scale scale, int room) {
    Grid grid = block.grid();
    int em = scale.px(block.style().size());
    int pads = 2 * scale.px(PAD_X) + 2;
    int[] wanted = new int[grid.columns()];
    int[] units = new int[grid.columns()];
    for (Cell cell : grid.cells()) {
      int column = cell.column();
      int fixed = cell.indent() * em + pads;
      wanted[column] = Math.max(wanted[column], breaker.naturalWidth(block, cell.from(), cell.to()) + fixed);
      units[column] = Math.max(units[column], breaker.widestUnit(block, cell.from(), cell.to()) + fixed);
    }
    int[] least = new int[wanted.length];
    for (int i = 0; i < least.length; i++) {
      least[i] = Math.min(wanted[i], Math.max(units[i], LEAST_EMS * em + pads));
    }
    int[] widths = Arrays.stream(wanted).sum() <= room ? wanted.clone()
        : Arrays.stream(least).sum() <= room ? between(least, wanted, room)
            : Arrays.stream(units).sum() <= room ? between(units, least, room)
                : between(new int[units.length], units, room);
    int widest = 0;
    for (int i = 1; i < widths.length; i++) {
      widest = wanted[i] > wanted[widest] ? i : widest;
    }
    // What is over goes to the column with the most words.
    int over = room - Arrays.stream(widths).sum();
    if (widths.length > 0 && over > 0) {
      widths[widest] += over;
    }
    return widths;
  }

  /** Gives each column what it wants at least and an equal share of what it wants more. */
  private static int[] between(int[] least, int[] wanted, int room) {
    int leastSum = Arrays.stream(least).sum();
    int wantedSum = Arrays.stream(wanted).sum();
    int[] widths = least.clone();
    for (int i = 0; i < widths.length && wantedSum > leastSum; i++) {
      long more = Math.max(0, wanted[i] - least[i]);
      widths[i] += (int) (more * (room - leastSum) / (wantedSum - leastSum));
    }
    return widths;
  }

  /** The table. */
  public Grid grid() {
    return grid;
  }

  /** The rectangle of a cell, its left and upper line included. */
  public Area cellArea(Cell cell) {
    int x = columnEdges[cell.column()];
    int y = rowEdges[cell.row()];
    int lastRow = Math.min(grid.rows(), cell.row() + cell.rowSpan());
    return new Area(x, y, columnEdges[cell.column() + 1] - x, rowEdges[lastRow] - y);
  }

  /** The rectangle of all header rows. */
  public Area headerArea() {
    return new Area(columnEdges[0], rowEdges[0], columnEdges[grid.columns()] - columnEdges[0],
        rowEdges[grid.headerRows()] - rowEdges[0]);
  }

  /** The rectangle of the whole table without its last lines at the right and below. */
  public Area area() {
    return new Area(columnEdges[0], rowEdges[0], columnEdges[grid.columns()] - columnEdges[0],
        rowEdges[grid.rows()] - rowEdges[0]);
  }

  /** The cell nearest to a point. */
  int cellAt(int x, int y) {
    int best = 0;
    long bestDistance = Long.MAX_VALUE;
    for (int i = 0; i < grid.cells().size(); i++) {
      Area area = cellArea(grid.cells().get(i));
      long dx = Math.max(0, Math.max(area.x() - x, x - area.right() + 1));
      long dy = Math.max(0, Math.max(area.y() - y, y - area.bottom() + 1));
      // Rows first: a point right of the table belongs to the last cell of its row.
      long distance = dy * 1_000_000 + dx;
      if (distance < bestDistance) {
        bestDistance = distance;
        best = i;
      }
    }
    return best;
  }

  int firstLine(int cell) {
    return firstLines[cell];
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.List;

/** A block broken into lines for one width and zoom. Its lines are in the order of the text. */
public final class BlockLayout {

  private final Block block;
  private final List<Line> lines;
  private final int height;
  private final GridLayout grid;

  BlockLayout(Block block, List<Line> lines, int height, GridLayout grid) {
    this.block = block;
    this.lines = lines;
    this.height = height;
    this.grid = grid;
  }

  /** The block. */
  public Block block() {
    return block;
  }

  /** Its lines by their first character; those of a table by cell. */
  public List<Line> lines() {
    return lines;
  }

  /** Its height, the frame included. */
  public int height() {
    return height;
  }

  /** Where the columns and rows of a table lie; null when it is none. */
  public GridLayout grid() {
    return grid;
  }

  /** The line that an offset of the block's text stands in; at a break it is the later one. */
  public Line lineOf(int offset) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).from() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return lines.get(low);
  }

  /** The line nearest to a point of the block. */
  public Line lineAt(int x, int y) {
    return lines.get(indexAt(x, y));
  }

  private int indexAt(int x, int y) {
    int first = 0;
    int last = lines.size() - 1;
    if (grid != null) {
      int cell = grid.cellAt(x, y);
      first = grid.firstLine(cell);
      last = grid.firstLine(cell + 1) - 1;
    }
    while (first < last && lines.get(first).bottom() <= y) {
      int middle = (first + last) >>> 1;
      if (lines.get(middle).bottom() <= y) {
        first = middle + 1;
      } else {
        last = middle;
      }
    }
    return first;
  }

  /** The first of the lines that may reach below a height; all before it end above. For tables the very first. */
  public int firstLineBelow(int y) {
    if (grid != null || lines.isEmpty()) {
      return 0;
    }
    return indexAt(0, y);
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.print;

import java.util.List;
import org.plandesk.ui.print.PaperType.Use;

/** What is never divided between two pages. Lengths are units of the printer. */
sealed interface PaperPiece {

  /** From its upper edge to the next piece. */
  int height();

  /** Whether the piece behind it has to stand on the same page. */
  boolean keepsWithNext();

  /** The box whose frame is around it; null without one. The pieces of a frame stand one behind the other. */
  Object frame();

  /**
   * A line of text.
   *
   * @param x from the left edge of the text
   */
  record Written(String text, Use use, int x, int height, boolean keepsWithNext, Object frame) implements PaperPiece {}

  /**
   * A row of a table, or as much of it as a page takes.
   *
   * @param cells the lines of each cell
   * @param edges of the columns from the left edge of the text; one more than cells
   * @param leading from one line to the next
   * @param head the rows that are repeated above it on a new page; empty when it is one of them
   */
  record Row(List<List<String>> cells, Use use, int[] edges, int leading, int height, List<Row> head,
      boolean keepsWithNext, Object frame) implements PaperPiece {

    boolean isHead() {
      return use == Use.COLUMN;
    }
  }

  /** Nothing: what keeps others apart, except at the top of a page. */
  record Gap(int height, Object frame) implements PaperPiece {
    @Override
    public boolean keepsWithNext() {
      return false;
    }
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.print;

import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.plandesk.ui.print.PaperType.Use;

/**
 * A page as it is printed.
 *
 * @param placed what is on it, from top to bottom
 * @param width of its text
 */
record PaperPage(List<Placed> placed, int width) {

  /** From the edge of a cell to its text. */
  static final double CELL_MM = 1.2;
  private static final double LINE_MM = 0.2;

  /** A piece and its distance from the top of the text. */
  record Placed(PaperPiece piece, int y) {
    int bottom() {
      return y + piece.height();
    }
  }

  PaperPage {
    placed = List.copyOf(placed);
  }

  /** The words on the page in the order in which they are read, a line each; cells are kept apart by tabs. */
  List<String> words() {
    return placed.stream().map(Placed::piece).<String>mapMulti((piece, out) -> {
      switch (piece) {
        case PaperPiece.Written written -> out.accept(written.text());
        case PaperPiece.Row row ->
            out.accept(String.join("\t", row.cells().stream().map(cell -> String.join("", cell)).toList()));
        case PaperPiece.Gap gap -> {
          // says nothing
        }
      }
    }).toList();
  }

  /** Paints the page; x and y are the upper left corner of its text. */
  void paint(GC gc, PaperType type, int x, int y) {
    gc.setLineWidth(Math.max(1, type.mm(LINE_MM)));
    for (Placed each : placed) {
      switch (each.piece()) {
        case PaperPiece.Written written -> {
          gc.setFont(type.font(written.use()));
          gc.drawText(written.text(), x + written.x(),
              y + each.y() + (written.height() - type.height(written.use())) / 2, true);
        }
        case PaperPiece.Row row -> row(gc, type, row, x, y + each.y());
        case PaperPiece.Gap gap -> {
          // nothing to be seen
        }
      }
    }
    frames(gc, x, y);
  }

  private static void row(GC gc, PaperType type, PaperPiece.Row row, int x, int y) {
    gc.setFont(type.font(row.use()));
    int inset = type.mm(CELL_MM);
    for (int column = 0; column < row.cells().size(); column++) {
      int left = x + row.edges()[column];
      int width = row.edges()[column + 1] - row.edges()[column];
      gc.drawRectangle(left, y, width, row.height());
      List<String> lines = row.cells().get(column);
      int top = y + (row.height() - lines.size() * row.leading()) / 2;
      for (String line : lines) {
        int start = row.isHead() ? (width - type.width(line, row.use())) / 2 : inset;
        gc.drawText(line, left + start, top, true);
        top += row.leading();
      }
    }
  }

  /** A frame around each run of pieces of one box. */
  private void frames(GC gc, int x, int y) {
    int first = 0;
    for (int i = 1; i <= placed.size(); i++) {
      Object frame = placed.get(first).piece().frame();
      if (i == placed.size() || placed.get(i).piece().frame() != frame) {
        if (frame != null) {
          int top = placed.get(first).y();
          gc.drawRectangle(x, y + top, width, placed.get(i - 1).bottom() - top);
        }
        first = i;
      }
    }
  }

  /** Paints the number of the page in the middle below its text, whose height is given. */
  static void number(GC gc, PaperType type, int number, int x, int y, int width) {
    String words = "— " + number + " —";
    gc.setFont(type.font(Use.NUMBER));
    gc.drawText(words, x + (width - type.width(words, Use.NUMBER)) / 2, y, true);
  }
}

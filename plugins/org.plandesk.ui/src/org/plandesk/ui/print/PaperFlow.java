// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.print;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.export.document.OfficialPage;
import org.plandesk.export.document.PlanBlock;
import org.plandesk.ui.print.PaperPage.Placed;
import org.plandesk.ui.print.PaperType.Use;

/**
 * Lays a plan out on pages: a heading stays with what follows it, the first and the last line of a paragraph are never alone, the
 * head of a table is repeated on each page, a frame goes on over pages.
 */
final class PaperFlow {

  private static final double FRAME_MM = 3;
  private static final double GAP_MM = 3;

  private final PaperType type;
  private final int width;
  private final int height;
  private final List<PaperPiece> pieces = new ArrayList<>();

  private PaperFlow(PaperType type, int width, int height) {
    this.type = type;
    this.width = width;
    this.height = height;
  }

  /**
   * The pages of a plan; at least one.
   *
   * @param width of the text in units of the printer
   * @param height of the text on a page
   */
  static List<PaperPage> pages(List<PlanBlock> blocks, PaperType type, int width, int height) {
    PaperFlow flow = new PaperFlow(type, width, height);
    blocks.forEach(block -> flow.block(block, null));
    return flow.pages();
  }

  private void block(PlanBlock block, Object frame) {
    switch (block) {
      case PlanBlock.Line line -> line(line, frame);
      case PlanBlock.Cells cells -> {
        table(cells, frame);
        pieces.add(new PaperPiece.Gap(type.mm(GAP_MM), frame));
      }
      case PlanBlock.Framed box -> {
        pieces.add(new PaperPiece.Gap(type.mm(GAP_MM), null));
        Object inside = new Object();
        pieces.add(new PaperPiece.Gap(type.mm(GAP_MM), inside));
        centred(box.title(), Use.HEADING, lineHeight(), inside);
        box.blocks().forEach(each -> block(each, inside));
        pieces.add(new PaperPiece.Gap(type.mm(GAP_MM), inside));
        pieces.add(new PaperPiece.Gap(type.mm(GAP_MM), null));
      }
    }
  }

  private int lineHeight() {
    return height / OfficialPage.LINES;
  }

  private void line(PlanBlock.Line line, Object frame) {
    switch (line.style()) {
      case TITLE -> centred(line.text(), Use.TITLE, type.leading(Use.TITLE), frame);
      case CHAPTER -> paragraph(line.text(), Use.HEADING, lineHeight(), true, frame);
      case SECTION -> paragraph(line.text(), Use.SUBHEADING, lineHeight(), true, frame);
      case ITEM -> paragraph(line.text(), Use.ITEM, lineHeight(), true, frame);
      case TEXT -> paragraph(line.text(), Use.BODY, lineHeight(), false, frame);
      case CAPTION -> centred(line.text(), Use.HEADING, lineHeight(), frame);
      case NOTE -> paragraph(line.text(), Use.CELL, type.leading(Use.CELL), false, frame);
    }
  }

  private int inset(Object frame) {
    return frame == null ? 0 : type.mm(FRAME_MM);
  }

  private void centred(String text, Use use, int lineHeight, Object frame) {
    if (text.isEmpty()) {
      return;
    }
    int room = width - 2 * inset(frame);
    for (String line : type.lines(text, use, room, 0)) {
      int x = inset(frame) + (room - type.width(line, use)) / 2;
      pieces.add(new PaperPiece.Written(line, use, x, lineHeight, true, frame));
    }
  }

  private void paragraph(String text, Use use, int lineHeight, boolean heading, Object frame) {
    int indent = type.width("国".repeat(OfficialPage.INDENT), use);
    List<String> lines = type.lines(text, use, width - 2 * inset(frame), indent);
    for (int i = 0; i < lines.size(); i++) {
      boolean keeps = heading || lines.size() > 1 && (i == 0 || i == lines.size() - 2);
      pieces.add(
          new PaperPiece.Written(lines.get(i), use, inset(frame) + (i == 0 ? indent : 0), lineHeight, keeps, frame));
    }
  }

  private void table(PlanBlock.Cells cells, Object frame) {
    int inset = inset(frame);
    int[] edges = new ColumnWidths(type).edges(cells, width - 2 * inset);
    for (int i = 0; i < edges.length; i++) {
      edges[i] += inset;
    }
    List<PaperPiece.Row> head = new ArrayList<>();
    for (int i = 0; i < cells.rows().size(); i++) {
      boolean isHead = i < cells.headerRows();
      Use use = isHead ? Use.COLUMN : Use.CELL;
      List<List<String>> lines = new ArrayList<>();
      for (int column = 0; column < cells.columns(); column++) {
        List<String> row = cells.rows().get(i);
        String words = column < row.size() ? row.get(column) : "";
        int room = edges[column + 1] - edges[column] - 2 * type.mm(PaperPage.CELL_MM);
        lines.add(type.lines(words, use, room, 0));
      }
      List<PaperPiece.Row> rows = rows(lines, use, edges, isHead ? List.of() : List.copyOf(head), frame);
      pieces.addAll(rows);
      if (isHead) {
        head.addAll(rows);
      }
    }
  }

  /** One row, or as many as it takes pages. */
  private List<PaperPiece.Row> rows(List<List<String>> lines, Use use, int[] edges, List<PaperPiece.Row> head,
      Object frame) {
    int leading = type.leading(use);
    int padding = 2 * type.mm(PaperPage.CELL_MM);
    int room = height - head.stream().mapToInt(PaperPiece.Row::height).sum() - padding;
    int most = Math.max(1, room / leading);
    int longest = lines.stream().mapToInt(List::size).max().orElse(1);
    List<PaperPiece.Row> rows = new ArrayList<>();
    for (int from = 0; from < longest; from += most) {
      int start = from;
      List<List<String>> part = lines.stream()
          .map(cell -> cell.subList(Math.min(start, cell.size()), Math.min(start + most, cell.size()))).toList();
      int deepest = part.stream().mapToInt(List::size).max().orElse(1);
      rows.add(
          new PaperPiece.Row(part, use, edges, leading, deepest * leading + padding, head, use == Use.COLUMN, frame));
    }
    return rows;
  }

  private List<PaperPage> pages() {
    List<PaperPage> pages = new ArrayList<>();
    List<Placed> placed = new ArrayList<>();
    int y = 0;
    int kept = 0;
    for (int i = 0; i < pieces.size(); i++) {
      PaperPiece piece = pieces.get(i);
      if (i >= kept) {
        kept = chain(i);
      }
      int needed = pieces.subList(i, Math.max(i + 1, kept)).stream().mapToInt(PaperPiece::height).sum();
      boolean full = y + (needed <= height ? needed : piece.height()) > height;
      if (full && !placed.isEmpty()) {
        pages.add(new PaperPage(placed, width));
        placed.clear();
        y = 0;
        if (piece instanceof PaperPiece.Row row) {
          for (PaperPiece.Row head : row.head()) {
            placed.add(new Placed(head, y));
            y += head.height();
          }
        }
      }
      if (y > 0 || !(piece instanceof PaperPiece.Gap)) {
        placed.add(new Placed(piece, y));
        y += piece.height();
      }
    }
    if (!placed.isEmpty() || pages.isEmpty()) {
      pages.add(new PaperPage(placed, width));
    }
    return pages;
  }

  /** Behind the last piece that has to stand on one page with this one. */
  private int chain(int from) {
    int end = from;
    while (end < pieces.size() - 1 && pieces.get(end).keepsWithNext()) {
      end++;
    }
    return end + 1;
  }
}

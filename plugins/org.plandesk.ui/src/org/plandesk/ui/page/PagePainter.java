// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.List;
import java.util.Set;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.page.document.Area;
import org.plandesk.ui.page.document.Block;
import org.plandesk.ui.page.document.Block.Frame;
import org.plandesk.ui.page.document.BlockLayout;
import org.plandesk.ui.page.document.Grid;
import org.plandesk.ui.page.document.GridLayout;
import org.plandesk.ui.page.document.Line;
import org.plandesk.ui.page.document.MarkRange;
import org.plandesk.ui.page.document.MarkStyle;
import org.plandesk.ui.page.document.PageLayout;
import org.plandesk.ui.page.document.Piece;
import org.plandesk.ui.page.document.Scale;
import org.plandesk.ui.page.document.TextStyle;

/** Paints the visible part of a page: frames, tints, words and the lines of marks, in this order. One use for each paint. */
final class PagePainter {

  /** A stretch of the page's text with a colour behind it; empty when it ends where it starts. */
  record Tint(int from, int to, Color color, boolean bar, boolean frame) {

    Tint(int from, int to, Color color, boolean bar) {
      this(from, to, color, bar, false);
    }
  }

  private final GC gc;
  private final PageLayout layout;
  private final PageType type;
  private final Set<MarkStyle> styles;
  private final List<Tint> tints;
  private final Scale scale;
  private final int originX;
  private final int originY;
  private SourcePainter source;
  private boolean boundaries;
  private PageType.Face face;
  /** The ink of all words instead of their own; else null. */
  private Color otherInk;

  /**
   * @param originX where the left edge of the text column lies on the canvas
   * @param originY where the upper edge of the page lies on the canvas, negative when scrolled
   * @param tints what lies behind the text, the lowest first
   */
  PagePainter(GC gc, PageLayout layout, PageType type, Set<MarkStyle> styles, List<Tint> tints, int originX,
      int originY) {
    this.gc = gc;
    this.layout = layout;
    this.type = type;
    this.styles = styles;
    this.tints = tints;
    this.scale = layout.scale();
    this.originX = originX;
    this.originY = originY;
  }

  /** Paints rows of the source look too, with or without the boundaries of statements. */
  void setSource(SourcePainter painter, boolean withBoundaries) {
    source = painter;
    boundaries = withBoundaries;
  }

  /** Paints a sentence in place of a page that has no text. */
  static void message(GC gc, Rectangle area, String sentence) {
    gc.setFont(PlanFonts.TEXT.font());
    gc.setForeground(PlanColors.TEXT_SECOND.color());
    Point size = gc.textExtent(sentence);
    gc.drawText(sentence, (area.width - size.x) / 2, Math.max(0, area.height / 3 - size.y), true);
  }

  /** Paints what lies between two heights of the canvas. */
  void paint(List<Block> blocks, int clipTop, int clipBottom) {
    for (int i = layout.blockAtY(clipTop - originY); i < blocks.size(); i++) {
      int top = originY + layout.top(i);
      if (top >= clipBottom) {
        break;
      }
      block(i, top, clipTop, clipBottom);
    }
  }

  private void block(int index, int top, int clipTop, int clipBottom) {
    BlockLayout block = layout.layout(index);
    frame(block, top);
    List<Line> lines = block.lines();
    int first = block.firstLineBelow(clipTop - top);
    int last = first;
    for (; last < lines.size(); last++) {
      Line line = lines.get(last);
      if (block.grid() == null && top + line.top() >= clipBottom) {
        break;
      }
      if (isVisible(line, top, clipTop, clipBottom)) {
        if (source != null) {
          source.shade(index, block.block(), line);
        }
        tints(index, block.block(), line);
      }
    }
    for (int i = first; i < last; i++) {
      if (isVisible(lines.get(i), top, clipTop, clipBottom)) {
        words(block, lines.get(i), top);
        framed(index, block, lines.get(i), top);
        if (source != null) {
          source.strokes(index, block.block(), lines.get(i), boundaries);
        }
      }
    }
    if (first == last) {
      return;
    }
    int from = lines.get(first).from();
    int to = lines.get(last - 1).to();
    for (MarkRange mark : block.block().marks()) {
      if (mark.from() >= to) {
        break;
      }
      if (mark.to() > from && styles.contains(mark.style())) {
        mark(index, block, mark, lines, first, last);
      }
    }
  }

  private static boolean isVisible(Line line, int top, int clipTop, int clipBottom) {
    return top + line.bottom() > clipTop && top + line.top() < clipBottom;
  }

  private void frame(BlockLayout layoutOfBlock, int top) {
    Block block = layoutOfBlock.block();
    int width = layout.width();
    int height = layoutOfBlock.height();
    if (block.frame() != Frame.NONE) {
      boolean title = block.style() == TextStyle.BOX_TITLE;
      if (title) {
        gc.setBackground(PlanColors.BOX_HEADER.color());
        gc.fillRectangle(originX, top, width, height);
      }
      gc.setBackground(PlanColors.BOX_LINE.color());
      gc.fillRectangle(originX, top, 1, height);
      gc.fillRectangle(originX + width - 1, top, 1, height);
      if (title) {
        gc.fillRectangle(originX, top, width, 1);
      }
      if (title || block.frame() == Frame.LAST) {
        gc.fillRectangle(originX, top + height - 1, width, 1);
      }
    }
    if (layoutOfBlock.grid() != null) {
      grid(block, layoutOfBlock.grid(), top);
    }
  }

  private void grid(Block block, GridLayout grid, int top) {
    for (Tint tint : tints) {
      if (tint.bar()) {
        tintCells(block, grid, top, tint);
      }
    }
    Area header = grid.headerArea();
    gc.setBackground(PlanColors.BOX_HEADER.color());
    gc.fillRectangle(originX + header.x(), top + header.y(), header.width(), header.height());
    gc.setForeground(PlanColors.LINE.color());
    for (Grid.Cell cell : grid.grid().cells()) {
      Area area = grid.cellArea(cell);
      gc.drawRectangle(originX + area.x(), top + area.y(), area.width(), area.height());
    }
    gc.setForeground(PlanColors.BOX_LINE.color());
    Area all = grid.area();
    gc.drawRectangle(originX + all.x(), top + all.y(), all.width(), all.height());
    gc.drawLine(originX + header.x(), top + header.bottom(), originX + header.right(), top + header.bottom());
  }

  /** A chosen row is tinted from edge to edge, but for the cell it shares with others. */
  private void tintCells(Block block, GridLayout grid, int top, Tint tint) {
    gc.setBackground(tint.color());
    for (Grid.Cell cell : grid.grid().cells()) {
      boolean inside = block.start() + cell.from() < tint.to() && block.start() + cell.to() >= tint.from();
      if (inside && cell.rowSpan() == 1 && cell.row() >= grid.grid().headerRows()) {
        Area area = grid.cellArea(cell);
        gc.fillRectangle(originX + area.x(), top + area.y(), area.width(), area.height());
      }
    }
  }

  private void tints(int index, Block block, Line line) {
    for (Tint tint : tints) {
      Area area = layout.area(index, line, tint.from() - block.start(), tint.to() - block.start());
      if (area == null || tint.frame()) {
        continue;
      }
      boolean filled = tint.bar() && block.grid() != null;
      if (!filled) {
        int spread = tint.bar() ? scale.px(2) : 0;
        gc.setBackground(tint.color());
        gc.fillRectangle(originX + area.x() - spread, originY + area.y(), area.width() + 2 * spread, area.height());
      }
      if (tint.bar()) {
        gc.setBackground(PlanColors.ACCENT.color());
        gc.fillRectangle(originX - scale.px(12), originY + area.y(), 3, area.height());
      }
    }
  }

  /** What stands out has an ink of its own, which is read on its strong colour in both themes. */
  private void framed(int index, BlockLayout block, Line line, int top) {
    for (Tint tint : tints) {
      Area area = tint.frame()
          ? layout.area(index, line, tint.from() - block.block().start(), tint.to() - block.block().start())
          : null;
      if (area != null) {
        Rectangle before = gc.getClipping();
        Rectangle inside = new Rectangle(originX + area.x(), originY + area.y(), area.width(), area.height());
        gc.setBackground(tint.color());
        gc.fillRectangle(inside);
        gc.setClipping(inside.intersection(before));
        otherInk = PlanColors.ON_HIT_CURRENT.color();
        words(block, line, top);
        otherInk = null;
        gc.setClipping(before);
        gc.setForeground(PlanColors.TEXT.color());
        gc.drawRectangle(inside.x, inside.y, inside.width - 1, inside.height - 1);
      }
    }
  }

  private void words(BlockLayout layoutOfBlock, Line line, int top) {
    Block block = layoutOfBlock.block();
    int[] places = layout.places(block, line);
    int[] runs = layout.runs(block, line);
    gc.setForeground(ink(layoutOfBlock, line));
    for (int i = 0; i < runs.length; i++) {
      int from = runs[i];
      int to = i + 1 < runs.length ? runs[i + 1] : line.to();
      use(type.face(block.style(), block.boldAt(from)));
      int y = top + line.top() + (line.height() - face.height) / 2;
      if (source == null) {
        gc.drawString(block.text().substring(from, to), originX + places[from - line.from()], y, true);
      } else {
        sourceWords(block, line, places, from, to, y);
      }
    }
  }

  /** Leftovers have an ink of their own. */
  private void sourceWords(Block block, Line line, int[] places, int from, int to, int y) {
    int at = from;
    while (at < to) {
      Piece piece = block.pieceAt(at);
      boolean leftover = piece != null && piece.role() == Piece.Role.LEFTOVER && at < piece.to();
      int end = Math.min(to, leftover ? piece.to() : nextLeftover(block, at, to));
      gc.setForeground(otherInk != null ? otherInk : (leftover ? PlanColors.TEXT_THIRD : PlanColors.TEXT).color());
      gc.drawString(block.text().substring(at, end), originX + places[at - line.from()], y, true);
      at = end;
    }
  }

  private static int nextLeftover(Block block, int at, int limit) {
    for (Piece piece : block.pieces()) {
      if (piece.from() > at && piece.role() == Piece.Role.LEFTOVER) {
        return Math.min(limit, piece.from());
      }
    }
    return limit;
  }

  private Color ink(BlockLayout layoutOfBlock, Line line) {
    if (otherInk != null) {
      return otherInk;
    }
    GridLayout grid = layoutOfBlock.grid();
    boolean header = grid != null && line.top() < grid.headerArea().bottom();
    boolean second = header || layoutOfBlock.block().style() == TextStyle.NOTE;
    return second ? PlanColors.TEXT_SECOND.color() : PlanColors.TEXT.color();
  }

  private void use(PageType.Face wanted) {
    if (face != wanted) {
      face = wanted;
      gc.setFont(wanted.font);
    }
  }

  private void mark(int index, BlockLayout block, MarkRange mark, List<Line> lines, int first, int last) {
    for (int i = first; i < last; i++) {
      Line line = lines.get(i);
      Area area = layout.area(index, line, mark.from(), mark.to());
      if (area != null) {
        PageType.Face font = type.face(block.block().style(), false);
        int unit = Math.max(1, scale.px(1));
        int baseline = area.y() + (line.height() - font.height) / 2 + font.ascent;
        int below = Math.min(baseline + scale.px(4) + mark.level() * 3 * unit, area.bottom() - 2 * unit + mark.level());
        MarkPainter.paint(gc, mark.style(), originX + area.x(), originY + below, area.width(), unit);
      }
    }
  }
}

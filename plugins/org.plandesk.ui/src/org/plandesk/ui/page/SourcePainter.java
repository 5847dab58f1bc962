// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.plandesk.model.Leftover;
import org.plandesk.model.Paragraph;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.page.document.Block;
import org.plandesk.ui.page.document.BlockLayout;
import org.plandesk.ui.page.document.Line;
import org.plandesk.ui.page.document.PageLayout;
import org.plandesk.ui.page.document.Piece;
import org.plandesk.ui.page.document.Place;
import org.plandesk.ui.parts.ElementIcons;

/**
 * What the source look has besides words: at the left of each row what it is, with its number and how many statements it has;
 * a line between two rows; leftovers on a shade and struck out; a stroke where a statement ends.
 */
final class SourcePainter {

  /** Width of the column at the left, in pixels at 100 %. */
  static final int GUTTER = 144;
  private static final int PAD = 10;
  private static final int ICON = 16;

  private final GC gc;
  private final PageLayout layout;
  private final PlanLabels labels;
  private final int originX;
  private final int originY;

  SourcePainter(GC gc, PageLayout layout, PlanLabels labels, int originX, int originY) {
    this.gc = gc;
    this.layout = layout;
    this.labels = labels;
    this.originX = originX;
    this.originY = originY;
  }

  /**
   * Paints the rows in view with their words.
   *
   * @param words paints the words
   * @param boundaries whether the ends of statements are marked
   * @param decided where the mark stands that is being decided on, or null
   */
  void paint(PagePainter words, List<Block> blocks, Rectangle view, boolean boundaries, Place decided) {
    gutter(blocks, view);
    words.setSource(this, boundaries);
    words.paint(blocks, view.y, view.y + view.height);
    if (decided != null) {
      layout.areas(decided.start(), decided.end()).forEach(area -> frame(
          new Rectangle(originX + area.x(), originY + area.y(), area.width(), area.height()), PlanColors.DEADLINE));
    }
  }

  /** Paints the column at the left of all rows in view, below the words. */
  private void gutter(List<Block> blocks, Rectangle view) {
    gc.setBackground(PlanColors.HEADER.color());
    gc.fillRectangle(0, view.y, GUTTER, view.height);
    gc.setBackground(PlanColors.LINE_SOFT.color());
    gc.fillRectangle(GUTTER - 1, view.y, 1, view.height);
    for (int i = layout.blockAtY(view.y - originY); i < blocks.size(); i++) {
      int top = originY + layout.top(i);
      if (top >= view.y + view.height) {
        break;
      }
      BlockLayout block = layout.layout(i);
      gc.setBackground(PlanColors.LINE_SOFT.color());
      gc.fillRectangle(0, top + block.height() + 4, view.width, 1);
      if (!block.lines().isEmpty()) {
        label(block.block(), top, block.lines().getFirst().height());
      }
    }
  }

  private void label(Block block, int top, int height) {
    EObject owner = block.owner();
    gc.setFont(PlanFonts.SMALL.font());
    gc.setForeground(PlanColors.TEXT_SECOND.color());
    int y = top + (height - gc.getFontMetrics().getHeight()) / 2;
    int x = PAD;
    if (!(owner instanceof Leftover)) {
      gc.drawImage(ElementIcons.of(owner).image(), x, top + (height - ICON) / 2);
      x += ICON + 5;
    }
    String count = count(block);
    int room = GUTTER - PAD - x;
    if (!count.isEmpty()) {
      int width = gc.textExtent(count).x;
      gc.drawText(count, GUTTER - PAD - width, y, true);
      room -= width + 4;
    }
    gc.drawText(fitted(labels.rowName(owner), room), x, y, true);
  }

  private String fitted(String words, int room) {
    if (gc.textExtent(words).x <= room) {
      return words;
    }
    String shown = words;
    while (shown.length() > 1 && gc.textExtent(shown + "\u2026").x > room) {
      shown = shown.substring(0, shown.length() - 1);
    }
    return shown + "\u2026";
  }

  private String count(Block block) {
    if (!(block.owner() instanceof Paragraph)) {
      return "";
    }
    long statements =
        block.pieces().stream().map(Piece::element).filter(Statement.class::isInstance).distinct().count();
    return labels.statements(statements);
  }

  /** Paints the shade behind the leftovers of a line, below the words. */
  void shade(int index, Block block, Line line) {
    forLeftovers(index, block, line, area -> {
      gc.setBackground(PlanColors.HOVER.color());
      gc.fillRectangle(area.x, area.y + 3, area.width, area.height - 6);
    });
  }

  /** Strikes out the leftovers of a line and, if wanted, marks where statements end; above the words. */
  void strokes(int index, Block block, Line line, boolean boundaries) {
    gc.setForeground(PlanColors.TEXT_THIRD.color());
    forLeftovers(index, block, line, area -> {
      int middle = area.y + area.height / 2 + 1;
      gc.drawLine(area.x, middle, area.x + area.width, middle);
    });
    if (!boundaries) {
      return;
    }
    gc.setForeground(PlanColors.FIELD_BORDER.color());
    for (int i = 1; i < block.pieces().size(); i++) {
      Piece piece = block.pieces().get(i);
      boolean begins = piece.element() instanceof Statement && block.pieces().get(i - 1).to() < piece.from();
      var area = begins ? layout.area(index, line, piece.from() - 1, piece.from()) : null;
      if (area != null) {
        int x = originX + area.x() + area.width() / 2;
        gc.drawLine(x, originY + area.y() + 6, x, originY + area.bottom() - 6);
      }
    }
  }

  private void frame(Rectangle words, PlanColors colour) {
    gc.setForeground(colour.color());
    gc.setLineWidth(2);
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.drawRectangle(words.x - 1, words.y + 1, words.width + 2, words.height - 3);
    gc.setLineWidth(1);
  }

  private interface AreaPainter {
    void paint(Rectangle area);
  }

  private void forLeftovers(int index, Block block, Line line, AreaPainter painter) {
    for (Piece piece : block.pieces()) {
      if (piece.role() == Piece.Role.LEFTOVER && piece.from() < line.to() && piece.to() > line.from()) {
        var area = layout.area(index, line, piece.from(), piece.to());
        if (area != null) {
          painter.paint(new Rectangle(originX + area.x(), originY + area.y(), area.width(), area.height()));
        }
      }
    }
  }
}

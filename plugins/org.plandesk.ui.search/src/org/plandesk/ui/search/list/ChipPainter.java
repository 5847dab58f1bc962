// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.list;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.RowPainter;
import org.plandesk.ui.search.model.HitChip;

/** Paints chips: flat frames with an icon and a few words, in the colour and with the shape of what they are about. */
public final class ChipPainter {

  /** The height of a chip. */
  public static final int HEIGHT = 20;

  private static final int PADDING = 6;
  private static final int ICON = 13;
  private static final int GAP = 4;
  private static final int BETWEEN = 6;
  /** A chip is no wider than this. */
  private static final int WIDEST = 150;

  private ChipPainter() {}

  /**
   * Paints chips so that the last one ends at the right edge; those that find no room are left out, the last first.
   *
   * @param room how many pixels they may take
   * @return how many they have taken
   */
  static int paint(GC gc, List<HitChip> chips, int right, int y, int room) {
    gc.setFont(PlanFonts.SMALL.font());
    int[] widths = chips.stream().mapToInt(chip -> width(gc, chip)).toArray();
    int shown = chips.size();
    int sum = 0;
    for (int width : widths) {
      sum += width + BETWEEN;
    }
    while (shown > 0 && sum > room) {
      shown--;
      sum -= widths[shown] + BETWEEN;
    }
    int x = right - sum + BETWEEN;
    for (int i = 0; i < shown; i++) {
      paint(gc, chips.get(i), new Rectangle(x, y, widths[i], HEIGHT));
      x += widths[i] + BETWEEN;
    }
    return sum;
  }

  /** Paints the frame and the words of a neutral chip, one of a query's word; gives back its width. */
  public static int paintWord(GC gc, String text, boolean found, int x, int y) {
    gc.setFont(PlanFonts.SMALL.font());
    int words = gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
    Rectangle frame = new Rectangle(x, y, words + 2 * PADDING + 4, HEIGHT);
    frame(gc, frame, PlanColors.SURFACE, PlanColors.LINE, SWT.LINE_SOLID);
    if (found) {
      gc.setBackground(PlanColors.HIT.color());
      gc.fillRectangle(frame.x + PADDING, frame.y + 2, words + 4, HEIGHT - 4);
    }
    gc.setForeground(PlanColors.TEXT.color());
    gc.drawText(text, frame.x + PADDING + 2, Advances.centre(gc, frame), SWT.DRAW_TRANSPARENT);
    return frame.width;
  }

  private static int width(GC gc, HitChip chip) {
    return Math.min(WIDEST, gc.textExtent(chip.text(), SWT.DRAW_TRANSPARENT).x + 2 * PADDING + ICON + GAP);
  }

  private static void paint(GC gc, HitChip chip, Rectangle area) {
    PlanColors ink = switch (chip.kind()) {
      case DEADLINE, PERIOD -> PlanColors.DEADLINE;
      case TARGET -> PlanColors.TARGET;
      case UNIT -> PlanColors.UNIT;
    };
    PlanColors behind = switch (chip.kind()) {
      case DEADLINE -> PlanColors.DEADLINE_BACKGROUND;
      case PERIOD -> PlanColors.SURFACE;
      case TARGET -> PlanColors.TARGET_BACKGROUND;
      case UNIT -> PlanColors.UNIT_BACKGROUND;
    };
    Images icon = switch (chip.kind()) {
      case DEADLINE, PERIOD -> Images.DEADLINE;
      case TARGET -> Images.TARGET;
      case UNIT -> Images.UNIT;
    };
    frame(gc, area, behind, ink, chip.kind() == HitChip.Kind.PERIOD ? SWT.LINE_DASH : SWT.LINE_SOLID);
    icon(gc, icon, area.x + PADDING, area.y + (HEIGHT - ICON) / 2, ICON);
    int x = area.x + PADDING + ICON + GAP;
    gc.setForeground(ink.color());
    gc.drawText(RowPainter.fit(gc, chip.text(), area.x + area.width - PADDING - x + 1), x, Advances.centre(gc, area),
        SWT.DRAW_TRANSPARENT);
  }

  private static void frame(GC gc, Rectangle area, PlanColors behind, PlanColors line, int style) {
    gc.setBackground(behind.color());
    gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 4, 4);
    gc.setForeground(line.color());
    gc.setLineStyle(style);
    gc.drawRoundRectangle(area.x, area.y, area.width - 1, area.height - 1, 4, 4);
    gc.setLineStyle(SWT.LINE_SOLID);
  }

  /** Paints an icon in another size than its own. */
  static void icon(GC gc, Images icon, int x, int y, int size) {
    Image image = icon.image();
    Rectangle bounds = image.getBounds();
    gc.drawImage(image, 0, 0, bounds.width, bounds.height, x, y, size, size);
  }
}

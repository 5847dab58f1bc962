// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;

/** Tells which keys go on from the box: a frame around each key, its words behind it. */
final class KeyHints {

  private static final String[][] HINTS =
      {{"↓", Messages.keyDown}, {"Enter", Messages.keyEnter}, {"Esc", Messages.keyEscape}};
  private static final int GAP = 12;
  private static final int PADDING = 4;
  private static final int KEY_HEIGHT = 18;

  private KeyHints() {}

  /** How wide they are together. */
  static int width(GC gc) {
    gc.setFont(PlanFonts.SMALL.font());
    int width = 0;
    for (String[] hint : HINTS) {
      width += gc.textExtent(hint[0]).x + gc.textExtent(hint[1]).x + 3 * PADDING + GAP;
    }
    return width;
  }

  static void paint(GC gc, Rectangle area) {
    gc.setFont(PlanFonts.SMALL.font());
    int x = area.x;
    int y = area.y + (area.height - KEY_HEIGHT) / 2;
    int text = area.y + (area.height - gc.getFontMetrics().getHeight()) / 2;
    for (String[] hint : HINTS) {
      int key = gc.textExtent(hint[0]).x;
      gc.setBackground(PlanColors.HEADER.color());
      gc.fillRoundRectangle(x, y, key + 2 * PADDING, KEY_HEIGHT, 4, 4);
      gc.setForeground(PlanColors.LINE.color());
      gc.drawRoundRectangle(x, y, key + 2 * PADDING - 1, KEY_HEIGHT - 1, 4, 4);
      gc.setForeground(PlanColors.TEXT_SECOND.color());
      gc.drawText(hint[0], x + PADDING, text, SWT.DRAW_TRANSPARENT);
      x += key + 3 * PADDING;
      gc.drawText(hint[1], x, text, SWT.DRAW_TRANSPARENT);
      x += gc.textExtent(hint[1]).x + GAP;
    }
  }
}

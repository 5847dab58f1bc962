// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.plandesk.ui.images.PlanColors;

/**
 * Paints rows of trees and tables alike: the palette's selection with its bar at the left, text that ends in “…” where
 * the column ends. Widgets keep their own text too, for screen readers.
 */
public final class RowPainter {

  private static final String ELLIPSIS = "…";
  private static final int BAR = 3;
  private static final int ARROW = 16;

  private RowPainter() {}

  /** Fills the background of a cell by its state and leaves the text to the caller; for SWT.EraseItem. */
  public static void erase(Event event, int columns) {
    boolean selected = (event.detail & SWT.SELECTED) != 0;
    boolean hot = (event.detail & SWT.HOT) != 0;
    event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOREGROUND | SWT.BACKGROUND | SWT.FOCUSED);
    var area = ((Composite) event.widget).getClientArea();
    int width = event.index == columns - 1 ? Math.max(event.width, area.x + area.width - event.x) : event.width;
    Color old = event.gc.getBackground();
    event.gc.setBackground((selected ? PlanColors.SELECTION : hot ? PlanColors.HOVER : PlanColors.SURFACE).color());
    int left = event.index == 0 ? 0 : event.x;
    event.gc.fillRectangle(left, event.y, event.x - left + width, event.height);
    if (selected && event.index == 0) {
      event.gc.setBackground(PlanColors.ACCENT.color());
      event.gc.fillRectangle(0, event.y, BAR, event.height);
      if (event.item instanceof TreeItem item && item.getItemCount() > 0) {
        // the system draws the arrow of a selected row in white, which only shows on a strong colour
        event.gc.fillRoundRectangle(event.x - ARROW - 2, event.y + (event.height - ARROW) / 2, ARROW, ARROW, 3, 3);
      }
    }
    event.gc.setBackground(old);
  }

  /**
   * Draws text in a cell, vertically centred, shortened to fit.
   *
   * @param style SWT.LEFT or SWT.RIGHT
   * @return the width that was drawn
   */
  public static int text(GC gc, String text, Rectangle cell, Font font, Color color, int style) {
    gc.setFont(font);
    gc.setForeground(color);
    String shown = fit(gc, text, cell.width);
    Point size = gc.textExtent(shown, SWT.DRAW_TRANSPARENT);
    int x = style == SWT.RIGHT ? cell.x + cell.width - size.x : cell.x;
    gc.drawText(shown, x, cell.y + (cell.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
    return size.x;
  }

  /** The text itself when it fits into the width, else as much of it as does with “…” behind it. */
  public static String fit(GC gc, String text, int width) {
    // measuring a whole paragraph is dear; no column shows more than some hundred characters
    String line = text.length() > 400 ? text.substring(0, 400) : text;
    if (line.length() == text.length() && gc.textExtent(line, SWT.DRAW_TRANSPARENT).x <= width) {
      return line;
    }
    int low = 0;
    int high = line.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (gc.textExtent(line.substring(0, middle) + ELLIPSIS, SWT.DRAW_TRANSPARENT).x <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low == 0 ? "" : line.substring(0, low) + ELLIPSIS;
  }
}

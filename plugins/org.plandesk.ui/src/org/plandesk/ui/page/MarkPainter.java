// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.page.document.MarkStyle;

/** Paints the lines below marked words, in the shape that belongs to their kind. */
final class MarkPainter {

  private MarkPainter() {}

  /** The colour of a kind of marks. */
  static Color color(MarkStyle style) {
    return switch (style) {
      case DEADLINE, PERIOD -> PlanColors.DEADLINE.color();
      case TARGET -> PlanColors.TARGET.color();
      case UNIT -> PlanColors.UNIT.color();
      case SILENT -> PlanColors.TEXT_THIRD.color();
    };
  }

  /** The pale colour of a kind of marks, to lie behind text. */
  static Color paleColor(MarkStyle style) {
    return switch (style) {
      case DEADLINE, PERIOD -> PlanColors.DEADLINE_BACKGROUND.color();
      case TARGET -> PlanColors.TARGET_BACKGROUND.color();
      case UNIT -> PlanColors.UNIT_BACKGROUND.color();
      case SILENT -> PlanColors.HOVER.color();
    };
  }

  /**
   * Paints a line.
   *
   * @param y its upper edge
   * @param unit thickness of a thin line, 1 at a zoom of 100 %
   */
  static void paint(GC gc, MarkStyle style, int x, int y, int width, int unit) {
    Color color = color(style);
    gc.setBackground(color);
    gc.setForeground(color);
    switch (style) {
      case DEADLINE -> gc.fillRectangle(x, y, width, 2 * unit);
      case PERIOD -> dashed(gc, x, y, width, unit, 3 * unit, 2 * unit);
      case TARGET -> {
        gc.fillRectangle(x, y, width, unit);
        gc.fillRectangle(x, y + 2 * unit, width, unit);
      }
      case UNIT -> dashed(gc, x, y, width, 2 * unit, 2 * unit, 2 * unit);
      case SILENT -> {
        // Explained when pointed at, not marked.
      }
    }
  }

  private static void dashed(GC gc, int x, int y, int width, int thickness, int dash, int gap) {
    gc.setAntialias(SWT.OFF);
    gc.setLineWidth(thickness);
    gc.setLineCap(SWT.CAP_FLAT);
    gc.setLineDash(new int[] {dash, gap});
    int middle = y + thickness / 2;
    gc.drawLine(x, middle, x + width, middle);
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.setLineWidth(1);
    gc.setAntialias(SWT.DEFAULT);
  }
}

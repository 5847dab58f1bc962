// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** The small pictures in cells. */
final class Shapes {

  /** Side of an icon in pixels at 100 %. */
  static final int ICON = 16;

  private Shapes() {
  }

  /** A triangle that points right when folded, down when open. */
  static void twistie(GC gc, int x, int y, boolean folded) {
    int lineWidth = gc.getLineWidth();
    gc.setLineWidth(2);
    gc.setAntialias(SWT.ON);
    gc.drawPolyline(
        folded ? new int[] {x, y - 4, x + 4, y, x, y + 4} : new int[] {x - 2, y - 2, x + 2, y + 2, x + 6, y - 2});
    gc.setLineWidth(lineWidth);
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.plandesk.model.Light;
import org.plandesk.ui.images.Images;

/** The small pictures in cells. */
final class Shapes {

  /** Side of an icon in pixels at 100 %. */
  static final int ICON = 16;

  private Shapes() {
  }

  /** The icon of a light; each has a shape of its own. */
  static Image icon(Light light) {
    return switch (light) {
      case ON_COURSE -> Images.ON_COURSE.image();
      case DUE_SOON -> Images.DUE_SOON.image();
      case LATE -> Images.LATE.image();
      case DONE -> Images.DONE.image();
      case UNDATED -> Images.UNDATED.image();
    };
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

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

/**
 * A rectangle of the page; the origin is the upper left corner of the text column.
 *
 * @param x left edge
 * @param y upper edge
 * @param width not negative
 * @param height not negative
 */
public record Area(int x, int y, int width, int height) {

  /** Whether the pixel lies inside. */
  public boolean contains(int px, int py) {
    return px >= x && px < x + width && py >= y && py < y + height;
  }

  /** The edge below the last row of pixels. */
  public int bottom() {
    return y + height;
  }

  /** The edge right of the last column of pixels. */
  public int right() {
    return x + width;
  }
}

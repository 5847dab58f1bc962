// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import org.plandesk.ui.page.document.PageLook;
import org.plandesk.ui.page.document.Scale;

/** Where the column of text lies on the canvas: in the middle, no longer than lines are read with ease; of a source beside its gutter. */
final class PageColumn {

  private static final int EMS = 46;
  private static final int EM = 14;
  private static final int MARGIN = 36;
  private static final int NARROW_MARGIN = 16;
  /** Canvases below this width, in pixels, have narrow margins. */
  private static final int NARROW = 420;

  private final PageLook look;

  PageColumn(PageLook look) {
    this.look = look;
  }

  /**
   * Its width in pixels.
   *
   * @param room width of the canvas in pixels; 0 while it was not shown yet
   */
  int width(int room, Scale scale) {
    int longest = EMS * scale.px(EM);
    if (room == 0) {
      // Lines as long as they may be save breaking them twice.
      return longest;
    }
    int free = look == PageLook.SOURCE ? room - SourcePainter.GUTTER - 2 * NARROW_MARGIN
        : Math.min(longest, room - 2 * margin(room));
    return Math.max(1, free);
  }

  /** Its left edge in pixels from the left of the canvas. */
  int left(int room, int width) {
    return look == PageLook.SOURCE ? SourcePainter.GUTTER + NARROW_MARGIN
        : Math.max(margin(room), (room - width) / 2);
  }

  private static int margin(int room) {
    return room < NARROW ? NARROW_MARGIN : MARGIN;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.function.IntSupplier;
import org.plandesk.ui.page.document.Area;
import org.plandesk.ui.page.document.PageDocument;
import org.plandesk.ui.page.document.PageLayout;
import org.plandesk.ui.page.document.ScrollAnchor;

/** Which part of the page is in view. Heights are in pixels of the canvas; 0 is the upper edge above the first line. */
final class PageScroll {

  private static final int ABOVE = 10;
  private static final int BELOW = 72;
  /** Room that an area keeps to the edges of the view when it is brought into it. */
  private static final int EDGE_ABOVE = 8;
  private static final int EDGE_BELOW = 24;
  private static final int LEAST_ABOVE = 40;

  private final PageDocument document;
  private final PageLayout layout;
  private final IntSupplier view;
  private int top;

  /** @param view height of what can be seen */
  PageScroll(PageDocument document, PageLayout layout, IntSupplier view) {
    this.document = document;
    this.layout = layout;
    this.view = view;
  }

  /** What is at the upper edge of the view. */
  int top() {
    return top;
  }

  /** Height of all there is to scroll. */
  int fullHeight() {
    return layout.height() + above() + px(BELOW);
  }

  /** Where the page begins in the view, negative once its beginning is out of it. */
  int origin() {
    return above() - top;
  }

  /** Scrolls, within what there is; whether that made a difference. */
  boolean to(int target) {
    int before = top;
    top = Math.clamp(target, 0, Math.max(0, fullHeight() - view.getAsInt()));
    return top != before;
  }

  /** Runs a change that moves lines and scrolls so that the first line in view stays where it is. */
  void keepingPlace(Runnable change) {
    int first = top - above();
    ScrollAnchor anchor = ScrollAnchor.at(first, document, layout);
    change.run();
    to(anchor.height(document, layout, first) + above());
  }

  /** Where to scroll so that a stretch of the page is well in view; as it is when it is. */
  int showing(Area first, Area last) {
    int start = first.y() + above();
    if (start - top >= px(EDGE_ABOVE) && last.bottom() + above() - top <= view.getAsInt() - px(EDGE_BELOW)) {
      return top;
    }
    int half = view.getAsInt() / 2 - (last.bottom() - first.y()) / 2;
    return start - Math.min(view.getAsInt() / 3, Math.max(px(LEAST_ABOVE), half));
  }

  /** Where to scroll so that the caret is just in view; as it is when it is. */
  int showing(Area caret) {
    int start = caret.y() + above();
    if (caret.y() < top) {
      return caret.y();
    }
    return start + caret.height() > top + view.getAsInt() ? start + caret.height() - view.getAsInt() : top;
  }

  private int above() {
    return px(ABOVE);
  }

  private int px(int length) {
    return layout.scale().px(length);
  }
}

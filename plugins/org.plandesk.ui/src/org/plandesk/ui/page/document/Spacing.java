// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import org.plandesk.ui.page.document.Block.Frame;

/** The blank between two blocks, in pixels at 100 %. */
final class Spacing {

  /** Between two rows of the source look, with a line in its middle. */
  private static final int SOURCE_GAP = 9;

  private Spacing() {}

  /** The blank above a block; {@code before} is null for the first of the page. */
  static int between(Block before, Block block) {
    if (before == null) {
      return 0;
    }
    if (block.style().source()) {
      return SOURCE_GAP;
    }
    boolean inBox = block.frame() == Frame.INNER
        || block.frame() == Frame.LAST && block.style() != TextStyle.BOX_TITLE;
    if (inBox) {
      return block.grid() != null || before.grid() != null ? 4 : 0;
    }
    if (block.style() == TextStyle.CHAPTER) {
      return before.style() == TextStyle.PLAN_TITLE ? 12 : 28;
    }
    if (block.style() == TextStyle.SECTION) {
      return before.style() == TextStyle.CHAPTER ? 6 : 14;
    }
    if (before.style().heading()) {
      return before.style() == TextStyle.PLAN_TITLE ? 12 : 4;
    }
    if (block.frame() != Frame.NONE) {
      return before.frame() == Frame.NONE ? 8 : 12;
    }
    if (block.style() == TextStyle.TABLE_TITLE) {
      return 12;
    }
    if (block.grid() != null) {
      return before.style() == TextStyle.TABLE_TITLE ? 4 : 10;
    }
    if (block.style() == TextStyle.NOTE) {
      return before.grid() != null ? 4 : 0;
    }
    boolean afterFigure = before.frame() != Frame.NONE || before.grid() != null || before.style() == TextStyle.NOTE;
    return afterFigure ? 10 : 4;
  }
}

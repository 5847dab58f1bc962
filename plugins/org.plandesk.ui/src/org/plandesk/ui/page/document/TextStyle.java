// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

/** How a block of the page is set: size of the type and height of a line, in pixels at a zoom of 100 %. */
public enum TextStyle {
  /** The plan's own title, centred above everything. */
  PLAN_TITLE(22, 34, true),
  /** Heading of a chapter. */
  CHAPTER(20, 30, true),
  /** Heading of a section. */
  SECTION(16, 26, true),
  /** Heading of an item or project on a line of its own. */
  ITEM(14, 24, true),
  /** Running text. */
  TEXT(14, 24, false),
  /** Title strip of a box. */
  BOX_TITLE(14, 22, true),
  /** Text in a box. */
  BOX_TEXT(14, 23, false),
  /** Caption of a table. */
  TABLE_TITLE(14, 24, true),
  /** Names of the columns. */
  TABLE_HEAD(12, 18, true),
  /** Cells of a table. */
  TABLE_CELL(13, 20, false),
  /** Notes below a table. */
  NOTE(13, 20, false),
  /** Text beside its source. */
  SOURCE(14, 24, false),
  /** A heading beside its source. */
  SOURCE_HEADING(14, 24, true);

  private final int size;
  private final int lineHeight;
  private final boolean bold;

  TextStyle(int size, int lineHeight, boolean bold) {
    this.size = size;
    this.lineHeight = lineHeight;
    this.bold = bold;
  }

  /** Size of the type: the height of its em square. */
  public int size() {
    return size;
  }

  /** From one line to the next. */
  public int lineHeight() {
    return lineHeight;
  }

  /** Whether all of it is bold. */
  public boolean bold() {
    return bold;
  }

  /** Whether it is a row of the source look. */
  public boolean source() {
    return this == SOURCE || this == SOURCE_HEADING;
  }

  /** Whether it heads what follows. */
  public boolean heading() {
    return this == PLAN_TITLE || this == CHAPTER || this == SECTION || this == ITEM;
  }
}

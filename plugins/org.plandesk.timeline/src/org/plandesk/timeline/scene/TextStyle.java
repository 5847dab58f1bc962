// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

/** How a text of the scene is set. Sizes are in pixels of the scene (at 96 dots an inch); figures are tabular. */
public enum TextStyle {

  /** The year of a strong column. */
  MILESTONE(18, true),
  /** The year of a strong column on paper: figures of 7 mm on an A3 sheet, which are read from two metres. */
  WALL(38, true),
  /** The count of a milestone on paper. */
  WALL_COUNT(20, true),
  /** The title of a sheet. */
  TITLE(20, true),
  /** A year between milestones. */
  YEAR(14, false),
  /** The title of a lane. */
  LANE(14, false),
  /** The count of a milestone. */
  STRONG(14, true),
  /** The words beside a mark. */
  LABEL(13, false),
  /** The count of a gathering. */
  LABEL_STRONG(13, true),
  /** Counts, ticks, notes. */
  COUNT(12, false);

  private final int size;
  private final boolean bold;

  TextStyle(int size, boolean bold) {
    this.size = size;
    this.bold = bold;
  }

  /** The size of the type in pixels. */
  public int size() {
    return size;
  }

  /** Whether it is set in bold. */
  public boolean isBold() {
    return bold;
  }
}

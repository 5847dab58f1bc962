// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

/** Sizes of the scene in pixels, on a grid of four. */
public final class Metrics {

  /** Width of the heads of lanes. */
  public static final double LANE_HEAD = 204;
  /** Height of the heads of years. */
  public static final double YEAR_HEAD = 34;
  /** Height of the band of counts and ticks below them. */
  public static final double COUNT_BAND = 22;
  /** Height of both bands. */
  public static final double HEAD = YEAR_HEAD + COUNT_BAND;
  /** Height of a row of marks. */
  public static final double ROW = 24;
  /** Width of the column of marks without a day, when there is one. */
  public static final double UNDATED_COLUMN = 112;

  /** Between the edge of a lane and its first row. */
  static final double LANE_PADDING = 6;
  /** Half the width of a mark. */
  static final double MARK = 7;
  /** From the end of the day back to the middle of the mark; between them stands how exact the date is. */
  static final double MARK_TO_END = 14;
  /** From the end of the day back to where a label ends. */
  static final double LABEL_TO_END = MARK_TO_END + MARK + 5;
  /** The room kept for a label before rows are opened for it. */
  static final double LABEL_LEAST = 108;
  /** With this room in its column a label does not look for more in the column before. */
  static final double LABEL_OF_COLUMN = 64;
  /** The most that a label takes. */
  static final double LABEL_MOST = 360;
  /** A label that would be narrower is left out. */
  static final double LABEL_USEFUL = 30;
  /** Between things that stand in one row. */
  static final double GAP = 6;
  /** The room kept for marks that are gathered. */
  static final double GATHERING = 136;
  /** Between the corner of a head and its words. */
  static final double INSET = 8;

  private Metrics() {
  }
}

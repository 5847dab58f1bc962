// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

import org.plandesk.model.Light;

/** What a colour of the scene means; {@link Palette} says which colour that is. */
public enum Ink {

  /** Where marks stand. */
  SURFACE,
  /** Heads of lanes and of pale columns. */
  HEADER,
  /** Text. */
  TEXT,
  /** Text of second rank. */
  TEXT_SECOND,
  /** Text of third rank. */
  TEXT_THIRD,
  /** Lines between lanes and columns. */
  LINE,
  /** Faint lines within a column. */
  FAINT_LINE,
  /** Frames. */
  BORDER,
  /** The frame of what is selected. */
  ACCENT,
  /** The ground of what is selected. */
  SELECTION,
  /** The words of a deadline and how exact it is. */
  DEADLINE,
  /** The ground of a strong column. */
  MILESTONE_COLUMN,
  /** The head of a strong column, and the line at its last day. */
  MILESTONE,
  /** Text on {@link #MILESTONE}. */
  ON_MILESTONE,
  /** The ground of years that are left out. */
  SQUEEZED,
  /** The ground of a period. */
  PERIOD,
  /** The line of the day of judgement. */
  TODAY,
  /** Text on {@link #TODAY}. */
  ON_TODAY,
  /** 按期. */
  ON_COURSE,
  /** 临期. */
  DUE_SOON,
  /** The edge of 临期, whose ground alone would be too pale. */
  DUE_SOON_EDGE,
  /** 逾期. */
  LATE,
  /** 已完成. */
  DONE,
  /** 无时限. */
  UNDATED;

  /** The colour of a light. */
  public static Ink of(Light light) {
    return switch (light) {
      case ON_COURSE -> ON_COURSE;
      case DUE_SOON -> DUE_SOON;
      case LATE -> LATE;
      case DONE -> DONE;
      case UNDATED -> UNDATED;
    };
  }
}

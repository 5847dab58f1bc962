// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

import java.util.List;
import org.plandesk.timeline.Lane;
import org.plandesk.timeline.TimelineMark;

/**
 * Something in a frame that can be pointed at, walked to and read aloud.
 *
 * @param kind what it is
 * @param x left edge in the frame
 * @param y upper edge in the frame
 * @param marks what it stands for: one mark, those that are gathered, or none for heads
 * @param lane the lane it lies in, null for the head of a year
 * @param year the year of a head of a year, else 0
 */
public record SceneItem(Kind kind, double x, double y, double width, double height, List<TimelineMark> marks, Lane lane,
    int year) {

  /** What can be pointed at. */
  public enum Kind {
    /** One mark with its label. */
    MARK,
    /** Several marks that would collide; opens on zoom, or as a list. */
    GATHERING,
    /** The marks of a lane that have no day. */
    UNDATED,
    /** The head of a lane; opens and closes it. */
    LANE,
    /** The head of a year. */
    YEAR
  }

  /** Whether the point lies on it. */
  public boolean contains(double px, double py) {
    return x <= px && px < x + width && y <= py && py < y + height;
  }

  /** Whether it stands for the mark. */
  public boolean holds(TimelineMark mark) {
    return mark != null && marks.contains(mark);
  }
}

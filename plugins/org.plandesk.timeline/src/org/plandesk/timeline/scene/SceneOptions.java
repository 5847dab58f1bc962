// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

import java.time.LocalDate;
import java.util.Set;

/**
 * How a scene is laid out, whatever its zoom.
 *
 * @param collapsed keys of lanes that show one row of gatherings
 * @param mostRows rows of an open lane, from 2 to 100; what does not fit is gathered in the last
 * @param today the day on the calendar; null when the picture should not tell it
 */
public record SceneOptions(Set<String> collapsed, int mostRows, LocalDate today) {

  /** Rows of an open lane on the screen. */
  public static final int SCREEN_ROWS = 8;
  /** Rows of an open lane on paper, where nobody can zoom. */
  public static final int PAPER_ROWS = 60;

  private static final int LEAST_ROWS = 2;
  private static final int MOST_ROWS = 100;

  /** Keeps a copy, and numbers of rows within bounds. */
  public SceneOptions {
    collapsed = Set.copyOf(collapsed);
    mostRows = Math.clamp(mostRows, LEAST_ROWS, MOST_ROWS);
  }

  /** All lanes open, for the screen. */
  public static SceneOptions screen(LocalDate today) {
    return new SceneOptions(Set.of(), SCREEN_ROWS, today);
  }

  /** All lanes open, for paper. */
  public static SceneOptions paper() {
    return new SceneOptions(Set.of(), PAPER_ROWS, null);
  }

  /** The same with other lanes collapsed. */
  public SceneOptions withCollapsed(Set<String> others) {
    return new SceneOptions(others, mostRows, today);
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

import java.time.LocalDate;
import java.util.Set;

/**
 * How a scene is laid out, whatever its zoom.
 *
 * @param collapsed keys of lanes that show one row of gatherings
 * @param expanded keys of lanes that show as many rows as their marks need
 * @param mostRows rows of an open lane, from 2 to 100; what does not fit is gathered in the last
 * @param today the day on the calendar; null when the picture should not tell it
 * @param wall whether the milestones have to be read from a wall, and titles of lanes cannot be pointed at
 */
public record SceneOptions(Set<String> collapsed, Set<String> expanded, int mostRows, LocalDate today, boolean wall) {

  /** Rows of an open lane on the screen. */
  public static final int SCREEN_ROWS = 8;
  /** Rows of an open lane on paper, where nobody can zoom. */
  public static final int PAPER_ROWS = 60;

  private static final int LEAST_ROWS = 2;
  private static final int MOST_ROWS = 100;

  /** Keeps a copy, and numbers of rows within bounds. */
  public SceneOptions {
    collapsed = Set.copyOf(collapsed);
    expanded = Set.copyOf(expanded);
    mostRows = Math.clamp(mostRows, LEAST_ROWS, MOST_ROWS);
  }

  /** For the screen, where no lane shows more rows than the others may. */
  public SceneOptions(Set<String> collapsed, int mostRows, LocalDate today) {
    this(collapsed, Set.of(), mostRows, today, false);
  }

  /** All lanes open, for the screen. */
  public static SceneOptions screen(LocalDate today) {
    return new SceneOptions(Set.of(), SCREEN_ROWS, today);
  }

  /** All lanes open, for paper. */
  public static SceneOptions paper() {
    return new SceneOptions(Set.of(), Set.of(), PAPER_ROWS, null, true);
  }

  /** The same with other lanes collapsed. */
  public SceneOptions withCollapsed(Set<String> others) {
    return new SceneOptions(others, expanded, mostRows, today, wall);
  }

  /** The same with other lanes expanded. */
  public SceneOptions withExpanded(Set<String> others) {
    return new SceneOptions(collapsed, others, mostRows, today, wall);
  }

  /** The most rows of a lane. */
  int rows(String lane) {
    return collapsed.contains(lane) ? 1 : expanded.contains(lane) ? MOST_ROWS : mostRows;
  }

  Heads heads() {
    return wall ? Heads.PAPER : Heads.SCREEN;
  }
}

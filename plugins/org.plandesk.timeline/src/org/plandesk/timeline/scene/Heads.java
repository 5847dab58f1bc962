// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

/**
 * The sizes of the heads of years.
 *
 * @param year height of the band with the years
 * @param counts height of the band with counts and ticks below it
 * @param milestone how the year of a strong column is set
 * @param milestoneCount how its count is set
 */
record Heads(double year, double counts, TextStyle milestone, TextStyle milestoneCount) {

  static final Heads SCREEN = new Heads(Metrics.YEAR_HEAD, Metrics.COUNT_BAND, TextStyle.MILESTONE, TextStyle.STRONG);
  static final Heads PAPER = new Heads(60, 24, TextStyle.WALL, TextStyle.WALL_COUNT);

  double height() {
    return year + counts;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Days along a line at one zoom: a column for each year, strong ones never narrower than their head, runs of empty years
 * squeezed into one narrow column. Within a column days are evenly spaced, so the line has no gap and never turns back.
 * Immutable.
 */
public final class Axis {

  /** The smallest zoom: ten years take about a hundred and forty pixels before columns get their least width. */
  public static final double LEAST_PIXELS_PER_DAY = 0.04;
  /** The largest zoom: a day is as wide as its label. */
  public static final double MOST_PIXELS_PER_DAY = 48;
  /** The width of years that are left out. */
  public static final double SQUEEZED_WIDTH = 40;
  /** The least width of an ordinary year: its number can be read. */
  public static final double LEAST_WIDTH = 44;
  /** Shorter runs of empty years are shown. */
  private static final int SHORTEST_SQUEEZED = 3;

  private final List<Column> columns;
  private final double pixelsPerDay;

  private Axis(List<Column> columns, double pixelsPerDay) {
    this.columns = Collections.unmodifiableList(columns);
    this.pixelsPerDay = pixelsPerDay;
  }

  /**
   * A stretch of the axis: a year, or several empty years that are squeezed together.
   *
   * @param firstYear the year, or the first of several
   * @param lastYear the year, or the last of several
   * @param milestone whether it is a strong column
   * @param firstDay its first day since 1970-01-01
   * @param endDay the day after its last
   * @param left its left edge in pixels
   * @param right its right edge in pixels
   */
  public record Column(int firstYear, int lastYear, boolean milestone, int firstDay, int endDay, double left,
      double right) {

    /** Whether it stands for several empty years. */
    public boolean isSqueezed() {
      return firstYear != lastYear;
    }

    /** Its width in pixels. */
    public double width() {
      return right - left;
    }

    double x(int day) {
      return left + (right - left) * (day - firstDay) / (endDay - firstDay);
    }
  }

  /**
   * What an axis has to show, whatever the zoom.
   *
   * @param firstYear its first year
   * @param lastYear its last year, not before the first
   * @param busy years that carry something and are never squeezed
   * @param milestones years of strong columns
   * @param leastMilestone the least width of a strong column
   */
  record Content(int firstYear, int lastYear, Set<Integer> busy, Set<Integer> milestones, double leastMilestone) {
  }

  /** The axis at a zoom; zooms out of bounds are held at the bounds. */
  static Axis of(Content content, double pixelsPerDay) {
    double zoom = Math.clamp(pixelsPerDay, LEAST_PIXELS_PER_DAY, MOST_PIXELS_PER_DAY);
    List<Column> columns = new ArrayList<>();
    double left = 0;
    for (int year = content.firstYear; year <= content.lastYear; year++) {
      int last = lastEmpty(content, year);
      boolean squeezed = last - year + 1 >= SHORTEST_SQUEEZED;
      int until = squeezed ? last : year;
      boolean milestone = content.milestones.contains(year);
      int firstDay = firstDay(year);
      int endDay = firstDay(until + 1);
      double least = milestone ? content.leastMilestone : LEAST_WIDTH;
      double width = squeezed ? SQUEEZED_WIDTH : Math.max(least, zoom * (endDay - firstDay));
      columns.add(new Column(year, until, milestone, firstDay, endDay, left, left + width));
      left += width;
      year = until;
    }
    return new Axis(columns, zoom);
  }

  /** The zoom at which the whole axis is as wide as asked, or the nearest. */
  static double fit(Content content, double width) {
    double low = LEAST_PIXELS_PER_DAY;
    double high = MOST_PIXELS_PER_DAY;
    for (int i = 0; i < 40; i++) {
      double middle = (low + high) / 2;
      if (of(content, middle).width() > width) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return low;
  }

  private static int lastEmpty(Content content, int year) {
    int last = year - 1;
    while (last + 1 <= content.lastYear && !content.busy.contains(last + 1)
        && !content.milestones.contains(last + 1)) {
      last++;
    }
    return last;
  }

  private static int firstDay(int year) {
    return (int) LocalDate.of(year, Month.JANUARY, 1).toEpochDay();
  }

  /** The columns from left to right. */
  public List<Column> columns() {
    return columns;
  }

  /** The whole width in pixels. */
  public double width() {
    return columns.get(columns.size() - 1).right();
  }

  /** The zoom. */
  public double pixelsPerDay() {
    return pixelsPerDay;
  }

  /** Where the day begins; days outside of the axis lie at its ends. */
  public double x(int day) {
    Column column = columns.get(indexOfDay(day));
    return column.x(Math.clamp(day, column.firstDay, column.endDay));
  }

  /** Where the day ends, which is where a deadline ends too. */
  public double end(int day) {
    Column column = columns.get(indexOfDay(day));
    return column.x(Math.clamp(day + 1L, column.firstDay, column.endDay));
  }

  /** Where a moment lies, in days since 1970-01-01 with their parts. */
  public double xAt(double moment) {
    Column column = columns.get(indexOfDay((int) Math.floor(moment)));
    double share = (moment - column.firstDay) / (column.endDay - column.firstDay);
    return column.left + column.width() * Math.clamp(share, 0, 1);
  }

  /** The moment at a place, the reverse of {@link #xAt}. */
  public double dayAt(double x) {
    Column column = columns.get(indexOfX(x));
    return column.firstDay + (x - column.left) / column.width() * (column.endDay - column.firstDay);
  }

  /** The day at a place, in days since 1970-01-01; places outside of the axis give its first or last day. */
  public int day(double x) {
    Column column = columns.get(indexOfX(x));
    double share = (x - column.left) / column.width();
    return Math.clamp((int) Math.floor(column.firstDay + share * (column.endDay - column.firstDay)), column.firstDay,
        column.endDay - 1);
  }

  /** The column that holds the day; for days outside of the axis the first or last. */
  public Column columnOfDay(int day) {
    return columns.get(indexOfDay(day));
  }

  private int indexOfDay(int day) {
    int low = 0;
    int high = columns.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (columns.get(middle).endDay <= day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int indexOfX(double x) {
    int at = 0;
    while (at < columns.size() - 1 && columns.get(at).right <= x) {
      at++;
    }
    return at;
  }
}

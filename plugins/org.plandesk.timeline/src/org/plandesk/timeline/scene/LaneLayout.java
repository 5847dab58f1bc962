// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plandesk.model.Light;
import org.plandesk.timeline.Lane;
import org.plandesk.timeline.TimelineMark;

/**
 * Gives each mark of a lane a row in which nothing stands in its way, or a place in a gathering.
 *
 * <p>Depends on the zoom and not on what part is looked at, so rows keep still while the picture moves. Grows with the
 * number of marks and asks for no widths: each label is given a least width, and takes what is free when it is painted.
 */
final class LaneLayout {

  /** A row of a mark that is gathered. */
  static final byte GATHERED = -1;

  private final Lane lane;
  private final Axis axis;
  private final int laneVersion;
  private final int mostRows;
  private final byte[] rows;
  private final List<Gathering> gatherings = new ArrayList<>();
  private int rowsUsed;

  /**
   * Marks that would collide.
   *
   * @param members indices of marks in the lane, by day
   * @param size how many of them count
   * @param limit the right end of what stands before it in its row
   * @param lights how many of the members have each light
   */
  record Gathering(int[] members, int size, double limit, int[] lights) {

    int last() {
      return members[size - 1];
    }

    boolean holds(int index) {
      return index >= 0 && Arrays.binarySearch(members, 0, size, index) >= 0;
    }
  }

  private LaneLayout(Lane lane, Axis axis, int mostRows) {
    this.lane = lane;
    this.axis = axis;
    this.laneVersion = lane.version();
    this.mostRows = mostRows;
    this.rows = new byte[lane.size()];
  }

  /**
   * Lays out a lane.
   *
   * @param mostRows one gathers everything that collides; with more the last is kept for gatherings; at most 127
   */
  static LaneLayout of(Lane lane, Axis axis, int mostRows) {
    LaneLayout layout = new LaneLayout(lane, axis, mostRows);
    layout.place();
    return layout;
  }

  /** Whether it still is what {@link #of} would give. */
  boolean isFor(Axis otherAxis, int otherRows) {
    return axis == otherAxis && mostRows == otherRows && laneVersion == lane.version();
  }

  private void place() {
    int free = mostRows - 1;
    double[] ends = new double[free];
    Arrays.fill(ends, Double.NEGATIVE_INFINITY);
    Gatherer gatherer = new Gatherer();
    boolean points = lane.reach() == 0;
    int day = TimelineMark.NO_DAY;
    double end = 0;
    for (int i = 0; i < rows.length; i++) {
      if (lane.day(i) != day) {
        day = lane.day(i);
        end = axis.end(day);
      }
      double start = points ? end - Metrics.LABEL_TO_END - Metrics.LABEL_LEAST : start(lane.mark(i));
      int row = 0;
      while (row < free && ends[row] > start) {
        row++;
      }
      if (row < free) {
        ends[row] = (points ? end : end(lane.mark(i))) + Metrics.GAP;
        rows[i] = (byte) row;
        rowsUsed = Math.max(rowsUsed, row + 1);
      } else {
        rows[i] = GATHERED;
        gatherer.add(i, end);
      }
    }
    gatherer.close();
    if (!gatherings.isEmpty()) {
      rowsUsed++;
    }
    rowsUsed = Math.max(rowsUsed, 1);
  }

  /** Where the room of a mark begins, its least label included. */
  private double start(TimelineMark mark) {
    if (mark.isBar()) {
      return Math.min(axis.x(mark.from()), axis.end(mark.day()) - 2 * Metrics.MARK);
    }
    return axis.end(mark.day()) - Metrics.LABEL_TO_END - Metrics.LABEL_LEAST;
  }

  /** Where the room of a mark ends, its other reading included. */
  double end(TimelineMark mark) {
    double end = axis.end(mark.day());
    return mark.isAmbiguous() && mark.alternative() > mark.day() ? axis.end(mark.alternative()) : end;
  }

  Lane lane() {
    return lane;
  }

  int row(int index) {
    return rows[index];
  }

  List<Gathering> gatherings() {
    return gatherings;
  }

  int gatheringRow() {
    return rowsUsed - 1;
  }

  double height() {
    return rowsUsed * Metrics.ROW + 2 * Metrics.LANE_PADDING;
  }

  /**
   * Gathers marks that come by day. A gathering takes the room of its box, to the left of the last of its marks; it is
   * closed once that room is used up. One that turns out too near to its neighbour is joined to it.
   */
  private final class Gatherer {

    private int[] members = new int[4];
    private int size;
    private double first;
    private double last = Double.NEGATIVE_INFINITY;
    private double limit = Double.NEGATIVE_INFINITY;

    void add(int index, double end) {
      boolean apart = size > 0 && end - first >= Metrics.GATHERING;
      boolean room = end - Metrics.GATHERING >= last + Metrics.GAP;
      if (apart || size > 0 && room) {
        close();
      }
      if (size == 0) {
        first = end;
      }
      if (size == members.length) {
        members = Arrays.copyOf(members, 2 * size);
      }
      members[size++] = index;
      last = Math.max(last, size == 1 && lane.reach() > 0 ? end(lane.mark(index)) : end);
    }

    void close() {
      if (size == 0) {
        return;
      }
      Gathering before = gatherings.isEmpty() ? null : gatherings.get(gatherings.size() - 1);
      double boxEnd = axis.end(lane.mark(members[size - 1]).day());
      if (before != null && boxEnd - Metrics.GATHERING < limit) {
        gatherings.set(gatherings.size() - 1, join(before));
      } else {
        gatherings.add(gathering(Arrays.copyOf(members, size), limit));
      }
      limit = Math.max(limit, last + Metrics.GAP);
      size = 0;
      last = Double.NEGATIVE_INFINITY;
    }

    private Gathering join(Gathering before) {
      int[] all = Arrays.copyOf(before.members, before.size + size);
      System.arraycopy(members, 0, all, before.size, size);
      return gathering(all, before.limit);
    }

    private Gathering gathering(int[] all, double limitBefore) {
      int[] lights = new int[Light.values().length];
      for (int index : all) {
        lights[lane.light(index).ordinal()]++;
      }
      return new Gathering(all, all.length, limitBefore, lights);
    }
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

import java.util.List;
import java.util.Optional;
import org.plandesk.timeline.Lane;
import org.plandesk.timeline.TimelineMark;

/**
 * Walks from mark to mark by keyboard, whether they are in the picture or not: left and right in time, up and down through
 * the lanes, to the milestones by number. Marks that are gathered at the zoom are one step.
 */
public final class TimelineWalk {

  private final TimelineScene scene;
  private final double pixelsPerDay;

  /** Walks as the scene looks at a zoom. */
  public TimelineWalk(TimelineScene scene, double pixelsPerDay) {
    this.scene = scene;
    this.pixelsPerDay = pixelsPerDay;
  }

  /**
   * A place to stand on: a mark in a lane, for a mark can stand in several.
   *
   * @param lane the lane
   * @param mark the mark; of a gathering its last
   */
  public record Stop(Lane lane, TimelineMark mark) {
  }

  /** Where to begin: the mark itself, else the first mark of the first lane that has any. */
  public Optional<Stop> start(TimelineMark mark) {
    List<Lane> lanes = scene.index().lanes();
    return lanes.stream().filter(lane -> lane.indexOf(mark) >= 0).findFirst().map(lane -> new Stop(lane, mark))
        .or(() -> lanes.stream().filter(lane -> lane.size() > 0).findFirst().map(lane -> new Stop(lane, lane.mark(0))));
  }

  /** The next later stop in the lane; empty at its end. */
  public Optional<Stop> right(Stop from) {
    return step(from, 1);
  }

  /** The next earlier stop in the lane; empty at its beginning. */
  public Optional<Stop> left(Stop from) {
    return step(from, -1);
  }

  /** The stop that is nearest in time in the next lane above that has marks. */
  public Optional<Stop> up(Stop from) {
    return change(from, -1);
  }

  /** The stop that is nearest in time in the next lane below that has marks. */
  public Optional<Stop> down(Stop from) {
    return change(from, 1);
  }

  /**
   * The first mark that is listed under a milestone year, in the lane of the stop when that has one.
   *
   * @param number of the milestone, from 1
   * @param from may be null
   */
  public Optional<Stop> milestone(int number, Stop from) {
    List<Integer> years = scene.index().milestones();
    if (number < 1 || number > years.size()) {
      return Optional.empty();
    }
    int year = years.get(number - 1);
    if (from != null) {
      Optional<Stop> here = inYear(from.lane(), year);
      if (here.isPresent()) {
        return here;
      }
    }
    return scene.index().lanes().stream().flatMap(lane -> inYear(lane, year).stream()).findFirst();
  }

  private static Optional<Stop> inYear(Lane lane, int year) {
    return lane.dated().stream().filter(mark -> mark.year() == year && !mark.isBar()).findFirst()
        .map(mark -> new Stop(lane, mark));
  }

  private Optional<Stop> step(Stop from, int by) {
    Lane lane = from.lane();
    int at = lane.indexOf(from.mark());
    if (at < 0) {
      return start(from.mark());
    }
    LaneLayout layout = scene.layout(lane, scene.axis(pixelsPerDay));
    // A gathering is one step, taken where its box stands: at the last of its marks.
    LaneLayout.Gathering gathering = gathering(layout, at);
    for (int next = (gathering == null ? at : gathering.last()) + by; 0 <= next && next < lane.size(); next += by) {
      LaneLayout.Gathering reached = gathering(layout, next);
      if (reached == null || reached.last() == next) {
        return Optional.of(new Stop(lane, lane.mark(next)));
      }
    }
    return Optional.empty();
  }

  private static LaneLayout.Gathering gathering(LaneLayout layout, int index) {
    if (layout.row(index) != LaneLayout.GATHERED) {
      return null;
    }
    return layout.gatherings().stream().filter(gathering -> gathering.holds(index)).findFirst().orElse(null);
  }

  private Optional<Stop> change(Stop from, int by) {
    List<Lane> lanes = scene.index().lanes();
    for (int at = lanes.indexOf(from.lane()) + by; 0 <= at && at < lanes.size(); at += by) {
      Lane lane = lanes.get(at);
      if (lane.size() > 0) {
        int after = Math.min(lane.firstFrom(from.mark().day()), lane.size() - 1);
        boolean before = after > 0 && Math.abs((long) lane.mark(after - 1).day() - from.mark().day()) < Math
            .abs((long) lane.mark(after).day() - from.mark().day());
        return Optional.of(new Stop(lane, lane.mark(before ? after - 1 : after)));
      }
    }
    return Optional.empty();
  }
}

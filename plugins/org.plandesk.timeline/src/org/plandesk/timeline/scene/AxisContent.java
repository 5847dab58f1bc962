// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.plandesk.model.Plan;
import org.plandesk.timeline.Lane;
import org.plandesk.timeline.TimelineIndex;
import org.plandesk.timeline.TimelineMark;

/** Finds out which years an axis has to show. */
final class AxisContent {

  /** Longer spans are shown by their first years and their end. */
  private static final int LONGEST_SPAN = 20;
  private static final int MIDDLE_OF_YEAR = 180;

  private AxisContent() {
  }

  static Axis.Content of(TimelineIndex index, TextFitter fitter, Heads heads) {
    TreeSet<Integer> busy = new TreeSet<>(index.years().keySet());
    boolean roomAtStart = true;
    for (Lane lane : index.lanes()) {
      for (int i = 0; i < lane.size(); i = lane.firstFrom(firstDay(year(lane.day(i)) + 1))) {
        busy.add(year(lane.day(i)));
      }
      if (lane.reach() > 0) {
        lane.dated().forEach(mark -> addReach(mark, busy));
      }
    }
    for (Lane lane : index.lanes()) {
      if (lane.size() > 0) {
        LocalDate first = LocalDate.ofEpochDay(lane.day(0));
        roomAtStart &= first.getYear() > busy.first() || first.getDayOfYear() > MIDDLE_OF_YEAR;
      }
    }
    for (Plan plan : index.timeline().plans()) {
      addPeriod(plan, busy);
    }
    int asOf = index.settings().judgement().asOf().getYear();
    if (busy.isEmpty() || busy.first() - 1 <= asOf && asOf <= busy.last() + 1) {
      busy.add(asOf);
    }
    int firstYear = busy.first() - (roomAtStart || busy.first() <= 1 ? 0 : 1);
    Set<Integer> milestones = new HashSet<>(index.milestones());
    return new Axis.Content(firstYear, busy.last(), busy, milestones, leastMilestone(index, fitter, heads));
  }

  private static int year(int day) {
    return LocalDate.ofEpochDay(day).getYear();
  }

  private static int firstDay(int year) {
    return (int) LocalDate.of(year, 1, 1).toEpochDay();
  }

  /** The years of a bar, and that of another reading. */
  private static void addReach(TimelineMark mark, Set<Integer> busy) {
    if (mark.isAmbiguous()) {
      busy.add(year(mark.alternative()));
    }
    if (mark.isBar()) {
      int from = year(mark.from());
      for (int year = from; year <= year(mark.day()) && year - from < LONGEST_SPAN; year++) {
        busy.add(year);
      }
    }
  }

  private static void addPeriod(Plan plan, Set<Integer> busy) {
    Integer from = plan.getPeriodFrom();
    Integer to = plan.getPeriodTo();
    if (from != null && to != null && 1 <= from && from <= to && to <= 9999 && to - from < LONGEST_SPAN) {
      for (int year = from; year <= to; year++) {
        busy.add(year);
      }
    }
  }

  /** Wide enough for every year with its count. */
  private static double leastMilestone(TimelineIndex index, TextFitter fitter, Heads heads) {
    double widest = 0;
    for (int year : index.milestones()) {
      double words = fitter.width(Integer.toString(year), heads.milestone())
          + fitter.width(HeadPart.count(index.year(year)), heads.milestoneCount());
      double lights = 0;
      for (int number : HeadPart.numbers(index.year(year))) {
        lights += number == 0 ? 0 : 23 + fitter.width(Integer.toString(number), TextStyle.COUNT);
      }
      widest = Math.max(widest, Math.max(words + Metrics.INSET, lights));
    }
    return Math.ceil(widest) + 2 * Metrics.INSET;
  }
}

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

  private AxisContent() {
  }

  static Axis.Content of(TimelineIndex index, TextFitter fitter) {
    TreeSet<Integer> busy = new TreeSet<>(index.years().keySet());
    boolean roomAtStart = true;
    for (Lane lane : index.lanes()) {
      int previous = TimelineMark.NO_DAY;
      for (int i = 0; i < lane.size(); i++) {
        TimelineMark mark = lane.mark(i);
        if (mark.day() != previous) {
          previous = mark.day();
          busy.add(LocalDate.ofEpochDay(mark.day()).getYear());
        }
        if (mark.isAmbiguous()) {
          busy.add(LocalDate.ofEpochDay(mark.alternative()).getYear());
        }
        if (mark.isBar()) {
          int from = LocalDate.ofEpochDay(mark.from()).getYear();
          int to = LocalDate.ofEpochDay(mark.day()).getYear();
          busy.add(from);
          for (int year = from; year <= to && year - from < 20; year++) {
            busy.add(year);
          }
        }
      }
      if (lane.size() > 0) {
        int first = lane.mark(0).day();
        roomAtStart &= LocalDate.ofEpochDay(first).getYear() > busy.first() || LocalDate.ofEpochDay(first)
            .getDayOfYear() > 180;
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
    return new Axis.Content(firstYear, busy.last(), busy, milestones, leastMilestone(index, fitter));
  }

  private static void addPeriod(Plan plan, Set<Integer> busy) {
    Integer from = plan.getPeriodFrom();
    Integer to = plan.getPeriodTo();
    if (from != null && to != null && 1 <= from && from <= to && to <= 9999 && to - from < 20) {
      for (int year = from; year <= to; year++) {
        busy.add(year);
      }
    }
  }

  /** Wide enough for every year with its count. */
  private static double leastMilestone(TimelineIndex index, TextFitter fitter) {
    double widest = 0;
    for (int year : index.milestones()) {
      double words = fitter.width(Integer.toString(year), TextStyle.MILESTONE)
          + fitter.width(HeadPart.count(index.year(year)), TextStyle.STRONG);
      double lights = 0;
      for (int number : HeadPart.numbers(index.year(year))) {
        lights += number == 0 ? 0 : 23 + fitter.width(Integer.toString(number), TextStyle.COUNT);
      }
      widest = Math.max(widest, Math.max(words + Metrics.INSET, lights));
    }
    return Math.ceil(widest) + 2 * Metrics.INSET;
  }
}

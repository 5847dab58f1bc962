// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.plandesk.model.Light;
import org.plandesk.timeline.Counts;
import org.plandesk.timeline.TimelineIndex;

/** Draws the years: their columns, heads with counts and lights, and what divides them. */
final class HeadPart {

  private final FrameBuilder out;
  private final TimelineIndex index;
  private final Axis axis;
  private final MarksPart.Span view;
  private final double shift;
  private final TickScale ticks;
  private final Heads heads;

  HeadPart(FrameBuilder out, TimelineIndex index, Axis axis, MarksPart.Span view, double scrollX, Heads heads) {
    this.out = out;
    this.index = index;
    this.axis = axis;
    this.view = view;
    this.shift = view.left() - scrollX;
    this.heads = heads;
    this.ticks = TickScale.of(axis.pixelsPerDay());
  }

  /** The grounds of columns and what divides them, below everything else. */
  void grounds(double top, double bottom) {
    for (Axis.Column column : visible()) {
      double left = Math.max(column.left() + shift, view.left());
      double right = Math.min(column.right() + shift, view.right());
      if (column.isSqueezed()) {
        out.fill(left, top, right - left, bottom - top, Ink.SQUEEZED);
      } else {
        out.fill(left, top, right - left, bottom - top, column.milestone() ? Ink.MILESTONE_COLUMN : Ink.SURFACE);
        ticks.days(column).forEach(day -> upright(axis.x(day) + shift, top, bottom, Ink.FAINT_LINE, 1));
      }
    }
  }

  /** Lines at the ends of columns, above the grounds of lanes and below marks. */
  void edges(double top, double bottom) {
    for (Axis.Column column : visible()) {
      double right = column.right() + shift;
      upright(right - (column.milestone() ? 1 : 0), top, bottom, column.milestone() ? Ink.MILESTONE : Ink.LINE,
          column.milestone() ? 2 : 1);
    }
  }

  private void upright(double x, double top, double bottom, Ink ink, double width) {
    if (x > view.left() && x <= view.right()) {
      out.line(x, top, x, bottom, ink, width);
    }
  }

  /** The heads, above everything that scrolls below them. */
  void heads() {
    out.fill(view.left(), 0, view.right() - view.left(), heads.height(), Ink.HEADER);
    for (Axis.Column column : visible()) {
      double left = Math.max(column.left() + shift, view.left());
      double right = Math.min(column.right() + shift, view.right());
      if (column.isSqueezed()) {
        out.fill(left, 0, right - left, heads.height(), Ink.SQUEEZED);
        center(left, right, "…");
      } else if (column.milestone()) {
        milestone(column, left, right);
      } else {
        ordinary(column, left, right);
      }
      if (!column.isSqueezed()) {
        tickLabels(column);
        out.item(new SceneItem(SceneItem.Kind.YEAR, left, 0, right - left, heads.height(), List.of(), null,
            column.firstYear()));
      }
    }
    out.line(view.left(), heads.height() - 0.5, view.right(), heads.height() - 0.5, Ink.LINE);
  }

  private void center(double left, double right, String words) {
    double width = out.fitter().width(words, TextStyle.YEAR);
    if (width <= right - left) {
      out.text((left + right - width) / 2, heads.year() / 2, words, TextStyle.YEAR, Ink.TEXT_THIRD);
    }
  }

  private void milestone(Axis.Column column, double left, double right) {
    // The head keeps a line of the ground between two strong columns, so that each is seen as one.
    double edge = column.right() + shift <= view.right() ? right - 1 : right;
    out.fill(left, 0, edge - left, heads.year(), Ink.MILESTONE);
    out.fill(left, heads.year(), edge - left, heads.counts(), Ink.MILESTONE_COLUMN);
    double room = right - Metrics.INSET / 2;
    String year = Integer.toString(column.firstYear());
    double at = left + Metrics.INSET;
    double middle = heads.year() / 2;
    if (at + out.fitter().width(year, heads.milestone()) > room) {
      return;
    }
    at = out.text(at, middle, year, heads.milestone(), Ink.ON_MILESTONE) + Metrics.INSET;
    Counts counts = index.year(column.firstYear());
    String number = count(counts);
    if (at + out.fitter().width(number, heads.milestoneCount()) <= room) {
      at = out.text(at, middle, number, heads.milestoneCount(), Ink.ON_MILESTONE) + 2 * Metrics.INSET;
    }
    if (ticks.hasLabels()) {
      // The band below is taken by months; the head is wide enough for the lights then.
      double width = lightsWidth(counts);
      if (at + width + 8 <= room) {
        out.fill(at, middle - 10, width + 8, 20, Ink.SURFACE);
        out.lights(at + 6, middle, numbers(counts), at + width + 8, true);
      }
    } else {
      boolean wide = left + Metrics.INSET + lightsWidth(counts) <= room;
      out.lights(left + Metrics.INSET, heads.year() + heads.counts() / 2, numbers(counts), room, wide);
    }
  }

  private void ordinary(Axis.Column column, double left, double right) {
    String year = Integer.toString(column.firstYear());
    double at = left + Metrics.INSET;
    double room = right - Metrics.INSET / 2;
    if (at + out.fitter().width(year, TextStyle.YEAR) > room) {
      return;
    }
    at = out.text(at, heads.year() / 2, year, TextStyle.YEAR, Ink.TEXT_SECOND) + Metrics.INSET;
    String note = note(column);
    double y = ticks.hasLabels() ? heads.year() / 2 : heads.year() + heads.counts() / 2;
    double x = ticks.hasLabels() ? at : left + Metrics.INSET;
    if (x + out.fitter().width(note, TextStyle.COUNT) <= room) {
      out.text(x, y, note, TextStyle.COUNT, Ink.TEXT_THIRD);
    }
  }

  /** What a year carries, or under which year its deadlines are listed when it is another one. */
  private String note(Axis.Column column) {
    Counts counts = index.year(column.firstYear());
    if (!counts.isEmpty()) {
      return count(counts);
    }
    int elsewhere = 0;
    int listed = 0;
    for (var lane : index.lanes()) {
      for (int i = lane.firstFrom(column.firstDay()); i < lane.size() && lane.mark(i).day() < column.endDay(); i++) {
        if (lane.mark(i).year() != column.firstYear() && !lane.mark(i).isBar()) {
          elsewhere++;
          listed = lane.mark(i).year();
        }
      }
    }
    return elsewhere == 0 ? Messages.nothingDue
        : Messages.bind(Messages.listedUnder, Integer.toString(elsewhere), Integer.toString(listed));
  }

  static String count(Counts counts) {
    String deadlines = Messages.bind(Messages.items, Integer.toString(counts.dated()));
    if (counts.others() == 0) {
      return deadlines;
    }
    return counts.dated() == 0 ? "+" + counts.others() : deadlines + " +" + counts.others();
  }

  private double lightsWidth(Counts counts) {
    double width = 0;
    for (int number : numbers(counts)) {
      if (number > 0) {
        width += 23 + out.fitter().width(Integer.toString(number), TextStyle.COUNT);
      }
    }
    return width;
  }

  static int[] numbers(Counts counts) {
    int[] numbers = new int[Light.values().length];
    for (Light light : Light.values()) {
      numbers[light.ordinal()] = light == Light.UNDATED ? 0 : counts.of(light);
    }
    return numbers;
  }

  private void tickLabels(Axis.Column column) {
    if (!ticks.hasLabels()) {
      return;
    }
    double middle = heads.year() + heads.counts() / 2;
    int first = (int) LocalDate.of(column.firstYear(), Month.JANUARY, 1).toEpochDay();
    double limit = view.left();
    for (int day : ticks.labelled(column, first)) {
      double x = axis.x(day) + shift;
      String words = ticks.label(day);
      double width = out.fitter().width(words, TextStyle.COUNT);
      if (x >= limit && x + 4 + width <= view.right()) {
        out.line(x, heads.year() + 6, x, heads.height(), Ink.LINE);
        out.text(x + 4, middle, words, TextStyle.COUNT, Ink.TEXT_SECOND);
        limit = x + 4 + width + Metrics.GAP;
      }
    }
  }

  private List<Axis.Column> visible() {
    return axis.columns().stream()
        .filter(column -> column.right() + shift > view.left() && column.left() + shift < view.right()).toList();
  }
}

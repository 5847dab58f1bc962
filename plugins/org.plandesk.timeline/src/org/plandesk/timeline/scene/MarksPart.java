// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.plandesk.model.Light;
import org.plandesk.timeline.Lane;
import org.plandesk.timeline.MarkText;
import org.plandesk.timeline.TimelineMark;

/** Draws the marks of lanes, as far as they are looked at. */
final class MarksPart {

  private final FrameBuilder out;
  private final Axis axis;
  private final Span view;
  /** From the axis to the picture. */
  private final double shift;
  private final TimelineMark selected;

  /** What part of the picture shows the axis. */
  record Span(double left, double right, double top, double bottom) {

    /** Whether anything of a row is seen. */
    boolean shows(double middle) {
      return middle + Metrics.ROW / 2 > top && middle - Metrics.ROW / 2 < bottom;
    }
  }

  MarksPart(FrameBuilder out, Axis axis, Span view, double scrollX, TimelineMark selected) {
    this.out = out;
    this.axis = axis;
    this.view = view;
    this.shift = view.left - scrollX;
    this.selected = selected;
  }

  /** Draws the marks of a lane whose upper edge is at {@code top}. */
  void draw(LaneLayout layout, double top) {
    Lane lane = layout.lane();
    double[] limits = new double[layout.gatheringRow() + 1];
    Arrays.fill(limits, view.left + Metrics.GAP / 2);
    int firstDay = axis.day(view.left - shift) - lane.reach();
    int lastDay = axis.day(view.right - shift) + lane.reach();
    for (int i = lane.firstFrom(firstDay); i < lane.size() && lane.day(i) <= lastDay; i++) {
      int row = layout.row(i);
      if (row != LaneLayout.GATHERED && view.shows(middle(top, row))) {
        mark(layout, i, middle(top, row), limits[row]);
        limits[row] = Math.max(limits[row], layout.end(lane.mark(i)) + shift + Metrics.GAP);
      }
    }
    double middle = middle(top, layout.gatheringRow());
    if (!view.shows(middle)) {
      return;
    }
    for (LaneLayout.Gathering gathering : layout.gatherings()) {
      double end = end(lane.mark(gathering.last()));
      double limit = Math.max(view.left + Metrics.GAP / 2, gathering.limit() + shift);
      if (gathering.size() == 1) {
        mark(layout, gathering.last(), middle, limit);
      } else if (end > view.left && end <= view.right) {
        gathering(layout, gathering, middle, limit);
      }
    }
  }

  private static double middle(double top, int row) {
    return top + Metrics.LANE_PADDING + (row + 0.5) * Metrics.ROW;
  }

  private double end(TimelineMark mark) {
    return axis.end(mark.day()) + shift;
  }

  private void mark(LaneLayout layout, int index, double middle, double limit) {
    TimelineMark mark = layout.lane().mark(index);
    Light light = layout.lane().light(index);
    if (mark.isBar()) {
      bar(layout.lane(), mark, light, middle, limit);
      return;
    }
    double end = end(mark);
    boolean otherShown = mark.isAmbiguous() && mark.alternative() > mark.day();
    double last = otherShown ? layout.end(mark) + shift : end;
    if (last <= view.left || end - 2 * Metrics.MARK_TO_END > view.right) {
      return;
    }
    boolean whole = end <= view.right && end - 2 * Metrics.MARK_TO_END >= view.left;
    double labelEnd = end - Metrics.LABEL_TO_END;
    String words = whole ? label(mark, labelEnd, limit) : "";
    double width = out.fitter().width(words, TextStyle.LABEL);
    double left = words.isEmpty() ? end - 2 * Metrics.MARK_TO_END : labelEnd - width - 4;
    ground(mark, left, middle, end - left);
    out.text(labelEnd - width, middle, words, TextStyle.LABEL, Ink.TEXT);
    if (otherShown) {
      otherReading(mark, light, end, last, middle);
    }
    if (end > view.left) {
      out.light(end - Metrics.MARK_TO_END, middle, light, Metrics.MARK);
      qualifier(mark, end, middle);
    }
    out.item(new SceneItem(SceneItem.Kind.MARK, left, middle - Metrics.ROW / 2, last - left, Metrics.ROW,
        List.of(mark), layout.lane(), 0));
  }

  /** The label keeps to the column of its day when that is wide enough, so that it never seems to belong to another year. */
  private String label(TimelineMark mark, double right, double limit) {
    Axis.Column column = axis.columnOfDay(mark.day());
    double left = Math.max(limit, right - Metrics.LABEL_MOST);
    double columnLeft = column.left() + shift + 4;
    if (right - columnLeft >= Metrics.LABEL_OF_COLUMN) {
      left = Math.max(left, columnLeft);
    }
    double room = right - left;
    return room < Metrics.LABEL_USEFUL ? "" : out.fitter().label(mark, room);
  }

  /** Opaque, so that lines of the axis do not run through the words. */
  private void ground(TimelineMark mark, double left, double middle, double width) {
    double top = middle - Metrics.ROW / 2 + 2;
    double height = Metrics.ROW - 4;
    if (mark.equals(selected)) {
      out.frame(left, top - 1, width, height + 2, Ink.SELECTION, Ink.ACCENT);
      return;
    }
    Axis.Column column = axis.columnOfDay(mark.day());
    boolean inside = left >= column.left() + shift;
    out.fill(left, top, width - 3, height, inside && column.milestone() ? Ink.MILESTONE_COLUMN : Ink.SURFACE);
  }

  /** How exact the date is: to the end of a span, before it, on the day itself, within a time from an event, an outlook. */
  private void qualifier(TimelineMark mark, double end, double middle) {
    if (mark.expression() == null) {
      return;
    }
    double x = end - 4;
    switch (mark.expression().getQualifier()) {
      case BY_YEAR, BY_END_OF_YEAR, BY_HALF_YEAR, BY_QUARTER, BY_MONTH, BY_TEN_DAYS ->
          out.line(x, middle - 6, x, middle + 6, Ink.DEADLINE, 2);
      case BEFORE -> {
        out.line(x + 2, middle - 5, x - 2, middle, Ink.DEADLINE, 1.5);
        out.line(x - 2, middle, x + 2, middle + 5, Ink.DEADLINE, 1.5);
      }
      case ON_DATE -> out.dot(x, middle, 2, Ink.DEADLINE);
      case WITHIN -> {
        out.line(x - 3, middle, x + 1, middle, Ink.DEADLINE, 1.5);
        out.line(x + 1, middle - 5, x + 1, middle + 5, Ink.DEADLINE, 1.5);
      }
      case OUTLOOK -> {
        out.line(x - 2, middle - 5, x + 2, middle, Ink.DEADLINE, 1.5);
        out.line(x + 2, middle, x - 2, middle + 5, Ink.DEADLINE, 1.5);
      }
      case NONE, EACH, OTHER -> {
        // Nothing is known that a sign could tell.
      }
    }
    if (mark.isMoved()) {
      out.line(end - 2 * Metrics.MARK_TO_END + 6, middle + 9, end - 1, middle + 9, Ink.DEADLINE, 2);
    }
  }

  private void otherReading(TimelineMark mark, Light light, double from, double to, double middle) {
    double symbol = to - Metrics.MARK_TO_END;
    double left = Math.max(from + 2, view.left);
    double right = Math.min(symbol - Metrics.MARK - 2, view.right);
    if (right > left) {
      out.dashedLine(left, right, middle, Ink.of(light));
    }
    String words = Messages.bind(Messages.otherReading, LocalDate.ofEpochDay(mark.alternative()));
    double width = out.fitter().width(words, TextStyle.COUNT);
    if (right - left > width + 24) {
      double x = (left + right - width) / 2;
      out.fill(x - 4, middle - 9, width + 8, 18, Ink.SURFACE);
      out.text(x, middle, words, TextStyle.COUNT, Ink.TEXT_SECOND);
    }
    if (symbol - Metrics.MARK > Math.max(from, view.left) && symbol + Metrics.MARK <= view.right) {
      out.hollowLight(symbol, middle, light, Metrics.MARK);
    }
  }

  private void bar(Lane lane, TimelineMark mark, Light light, double middle, double limit) {
    double start = Math.max(Math.max(axis.x(mark.from()) + shift, limit), view.left);
    double end = Math.min(end(mark), view.right);
    if (end - start < 2) {
      return;
    }
    double top = middle - 9;
    boolean isSelected = mark.equals(selected);
    out.dashedFrame(start, top, end - start, 18, isSelected ? Ink.SELECTION : Ink.PERIOD,
        isSelected ? Ink.ACCENT : Ink.DEADLINE);
    double right = end - 4;
    if (mark.kind().isJudged() && end(mark) <= view.right && right - start > 2 * Metrics.MARK) {
      out.light(right - Metrics.MARK, middle, light, Metrics.MARK - 1);
      right -= 2 * Metrics.MARK + 4;
    }
    String words = right - start - 6 < Metrics.LABEL_USEFUL ? ""
        : out.fitter().fit(barWords(mark), TextStyle.COUNT, right - start - 6);
    out.text(start + 6, middle, words, TextStyle.COUNT, Ink.TEXT);
    out.item(new SceneItem(SceneItem.Kind.MARK, start, middle - Metrics.ROW / 2, end - start, Metrics.ROW,
        List.of(mark), lane, 0));
  }

  private static MarkText barWords(TimelineMark mark) {
    MarkText text = MarkText.of(mark);
    return mark.expression() == null ? text
        : new MarkText(mark.expression().getQuote() + "，" + text.subject(), text.value());
  }

  private void gathering(LaneLayout layout, LaneLayout.Gathering gathering, double middle, double limit) {
    double end = end(layout.lane().mark(gathering.last()));
    boolean more = layout.gatheringRow() > 0;
    int kinds = (int) Arrays.stream(gathering.lights()).filter(count -> count > 0).count();
    String number = Integer.toString(gathering.size());
    String words = Messages.bind(more ? Messages.moreItems : Messages.gathered, number);
    double right = end - 2;
    double most = Math.min(Metrics.GATHERING - 4, right - limit);
    boolean isSelected = gathering.holds(layout.lane().indexOf(selected));
    double width = width(words, gathering.lights(), kinds > 1);
    boolean withNumbers = kinds > 1 && width <= most;
    if (!withNumbers) {
      width = width(words, gathering.lights(), false);
    }
    if (width > most) {
      words = number;
      width = out.fitter().width(words, TextStyle.LABEL_STRONG) + 12;
    }
    if (width > most) {
      return;
    }
    double left = right - width;
    out.frame(left, middle - 10, width, 20, isSelected ? Ink.SELECTION : Ink.SURFACE,
        isSelected ? Ink.ACCENT : Ink.TEXT_SECOND);
    double at = out.text(left + 6, middle, words, TextStyle.LABEL_STRONG, Ink.TEXT);
    out.lights(at + 8, middle, gathering.lights(), right, withNumbers);
    out.item(new SceneItem(SceneItem.Kind.GATHERING, left, middle - Metrics.ROW / 2, width, Metrics.ROW,
        members(layout.lane(), gathering), layout.lane(), 0));
  }

  private double width(String words, int[] lights, boolean withNumbers) {
    double width = 6 + out.fitter().width(words, TextStyle.LABEL_STRONG) + 8;
    for (int count : lights) {
      if (count > 0) {
        width += 20 + (withNumbers ? 3 + out.fitter().width(Integer.toString(count), TextStyle.COUNT) : 0);
      }
    }
    return width - 4;
  }

  private static List<TimelineMark> members(Lane lane, LaneLayout.Gathering gathering) {
    TimelineMark[] members = new TimelineMark[gathering.size()];
    Arrays.setAll(members, i -> lane.mark(gathering.members()[i]));
    return Arrays.asList(members);
  }
}

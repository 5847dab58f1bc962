// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plandesk.timeline.Lane;
import org.plandesk.timeline.TimelineIndex;
import org.plandesk.timeline.TimelineMark;

/**
 * Makes pictures of an index: years across, lanes down, marks at their days.
 *
 * <p>A frame holds only what is looked at. Between frames the scene keeps the axis and the rows of the last zoom, and the
 * widths of texts; moving the picture costs no more than what is seen, another zoom one pass over the marks. Follows its
 * index by {@link TimelineIndex#version()}. Belongs to one thread.
 */
public final class TimelineScene {

  private final TimelineIndex index;
  private final SceneOptions options;
  private final TextFitter fitter;
  private final Map<Lane, LaneLayout> layouts = new HashMap<>();
  private Axis.Content content;
  private int contentVersion = -1;
  private boolean undated;
  private Axis axis;

  /**
   * A scene of an index; cheap, so that another index or other options get another scene.
   *
   * @param measure asked for the widths of visible texts
   */
  public TimelineScene(TimelineIndex index, SceneOptions options, TextMeasure measure) {
    this.index = index;
    this.options = options;
    this.fitter = new TextFitter(measure);
  }

  /** What is shown. */
  public TimelineIndex index() {
    return index;
  }

  /** How it is laid out. */
  public SceneOptions options() {
    return options;
  }

  /** The days along the line at a zoom. */
  public Axis axis(double pixelsPerDay) {
    Axis.Content now = content();
    double zoom = Math.clamp(pixelsPerDay, Axis.LEAST_PIXELS_PER_DAY, Axis.MOST_PIXELS_PER_DAY);
    if (axis == null || axis.pixelsPerDay() != zoom) {
      axis = Axis.of(now, zoom);
    }
    return axis;
  }

  private Axis.Content content() {
    if (contentVersion != index.version()) {
      content = AxisContent.of(index, fitter, options.heads());
      contentVersion = index.version();
      fitter.forgetLabels();
      undated = index.lanes().stream().anyMatch(lane -> !lane.undated().isEmpty());
      axis = null;
    }
    return content;
  }

  /** The width of the part of a picture that shows the axis. */
  public double axisWidth(double width) {
    return Math.max(0, width - Metrics.LANE_HEAD - (hasUndated() ? Metrics.UNDATED_COLUMN : 0));
  }

  /** Whether there is a column of marks without a day. */
  public boolean hasUndated() {
    content();
    return undated;
  }

  /** The height of the heads of years, below which lanes begin. */
  public double headHeight() {
    return options.heads().height();
  }

  /** The height of all lanes at a zoom with the line of the day's date below them, heads of years left out. */
  public double lanesHeight(double pixelsPerDay) {
    double height = TodayPart.HEIGHT;
    for (Lane lane : index.lanes()) {
      height += laneHeight(lane, axis(pixelsPerDay));
    }
    return height;
  }

  /** The height of a lane; on paper, where nothing can be pointed at, its whole title has room. */
  double laneHeight(Lane lane, Axis at) {
    double height = layout(lane, at).height();
    return options.wall() ? Math.max(height, LaneHeads.titleHeight(lane, fitter)) : height;
  }

  LaneLayout layout(Lane lane, Axis at) {
    int rows = options.rows(lane.key());
    LaneLayout layout = layouts.get(lane);
    if (layout == null || !layout.isFor(at, rows)) {
      layout = LaneLayout.of(lane, at, rows);
      layouts.put(lane, layout);
    }
    return layout;
  }

  /** Everything along the line, as large as it fits into the width; lanes may have to be scrolled. */
  public Viewport fit(double width, double height) {
    return new Viewport(width, height, 0, 0, Axis.fit(content(), axisWidth(width)), null);
  }

  /** The picture. Scrolls out of bounds are held at the bounds. */
  public Frame frame(Viewport asked) {
    Viewport viewport = clamp(asked);
    Axis at = axis(viewport.pixelsPerDay());
    FrameBuilder out = new FrameBuilder(fitter);
    MarksPart.Span view = new MarksPart.Span(Metrics.LANE_HEAD,
        Metrics.LANE_HEAD + axisWidth(viewport.width()), headHeight(),
        viewport.height() - TodayPart.HEIGHT);
    HeadPart head = new HeadPart(out, index, at, view, viewport.scrollX(), options.heads());
    double bottom = view.bottom();
    head.grounds(headHeight(), bottom);
    head.edges(headHeight(), bottom);
    TodayPart today = new TodayPart(out, index.settings().judgement().asOf(), options.today());
    double todayX = at.x((int) index.settings().judgement().asOf().toEpochDay()) + view.left() - viewport.scrollX();
    boolean todayShown = content.busy().contains(index.settings().judgement().asOf().getYear())
        && view.left() <= todayX && todayX <= view.right();
    if (todayShown) {
      today.line(todayX, headHeight(), bottom);
    }
    lanes(out, viewport, at, view);
    out.fill(0, 0, Metrics.LANE_HEAD, headHeight(), Ink.HEADER);
    head.heads();
    new LaneHeads(out, index, options).corner(viewport.width(), hasUndated());
    today.strip(viewport.width(), bottom);
    if (todayShown) {
      today.label(todayX, view, bottom);
    }
    return out.build(viewport.width(), viewport.height());
  }

  private void lanes(FrameBuilder out, Viewport viewport, Axis at, MarksPart.Span view) {
    MarksPart marks = new MarksPart(out, at, view, viewport.scrollX(), viewport.selected());
    LaneHeads heads = new LaneHeads(out, index, options);
    double top = headHeight() - viewport.scrollY();
    for (Lane lane : index.lanes()) {
      LaneLayout layout = layout(lane, at);
      double height = laneHeight(lane, at);
      if (top + height > headHeight() && top < view.bottom()) {
        marks.draw(layout, top);
        heads.draw(lane, top, height, view.bottom());
        if (hasUndated()) {
          heads.undated(lane, top, viewport.width() - Metrics.UNDATED_COLUMN, height, view.bottom());
        }
        if (top + height <= view.bottom()) {
          out.line(0, top + height - 0.5, viewport.width(), top + height - 0.5, Ink.LINE);
        }
      }
      top += height;
    }
    heads.rest(Math.max(top, headHeight()), view.bottom(), viewport.width(), hasUndated());
  }

  /** The viewport with its scrolls held within what there is. */
  public Viewport clamp(Viewport viewport) {
    double most = axis(viewport.pixelsPerDay()).width() - axisWidth(viewport.width());
    double lowest = lanesHeight(viewport.pixelsPerDay()) - (viewport.height() - headHeight());
    return viewport.withPixelsPerDay(axis(viewport.pixelsPerDay()).pixelsPerDay()).withScroll(
        Math.clamp(viewport.scrollX(), 0, Math.max(0, most)), Math.clamp(viewport.scrollY(), 0, Math.max(0, lowest)));
  }

  /**
   * Another zoom that keeps the day under a point where it is.
   *
   * @param factor above 1 to see more closely
   * @param x of the point in the picture
   */
  public Viewport zoom(Viewport viewport, double factor, double x) {
    double inAxis = Math.clamp(x - Metrics.LANE_HEAD, 0, axisWidth(viewport.width()));
    double day = axis(viewport.pixelsPerDay()).dayAt(inAxis + viewport.scrollX());
    Viewport closer = viewport.withPixelsPerDay(viewport.pixelsPerDay() * factor);
    double moved = axis(closer.pixelsPerDay()).xAt(day) - inAxis;
    return clamp(closer.withScroll(moved, viewport.scrollY()));
  }

  /** Scrolls so that a year is seen, as far to the left as the axis allows. */
  public Viewport showYear(Viewport viewport, int year) {
    Axis at = axis(viewport.pixelsPerDay());
    int first = (int) LocalDate.of(Math.clamp(year, 1, 9999), 1, 1).toEpochDay();
    double room = axisWidth(viewport.width()) - at.columnOfDay(first).width();
    return clamp(viewport.withScroll(at.x(first) - Math.max(0, room / 2), viewport.scrollY()));
  }

  /** Scrolls as little as needed to see a mark with its label; unchanged when no lane shows it. */
  public Viewport reveal(Viewport viewport, TimelineMark mark) {
    Axis at = axis(viewport.pixelsPerDay());
    double top = 0;
    for (Lane lane : index.lanes()) {
      LaneLayout layout = layout(lane, at);
      int place = lane.indexOf(mark);
      if (place >= 0) {
        int row = layout.row(place) == LaneLayout.GATHERED ? layout.gatheringRow() : layout.row(place);
        double y = top + Metrics.LANE_PADDING + row * Metrics.ROW;
        double end = at.end(mark.day());
        double x = into(viewport.scrollX(), end - Metrics.LABEL_TO_END - Metrics.LABEL_LEAST, end,
            axisWidth(viewport.width()));
        return clamp(viewport.withScroll(x, into(viewport.scrollY(), y, y + Metrics.ROW, viewport.height()
            - headHeight() - TodayPart.HEIGHT)));
      }
      top += laneHeight(lane, at);
    }
    return viewport;
  }

  private static double into(double scroll, double from, double to, double room) {
    if (from < scroll) {
      return from;
    }
    return to > scroll + room ? to - room : scroll;
  }

  /** The day under a point, null left and right of the axis; for dropping a mark. */
  public LocalDate dayAt(Viewport viewport, double x) {
    double inAxis = x - Metrics.LANE_HEAD;
    if (inAxis < 0 || inAxis >= axisWidth(viewport.width())) {
      return null;
    }
    return LocalDate.ofEpochDay(axis(viewport.pixelsPerDay()).day(inAxis + viewport.scrollX()));
  }

  /** Upper edges of lanes in a picture that is not scrolled, and the end of the last; for breaking it into pages. */
  public List<Double> laneEdges(double pixelsPerDay) {
    List<Double> edges = new ArrayList<>(List.of(0.0));
    for (Lane lane : index.lanes()) {
      edges.add(edges.get(edges.size() - 1) + laneHeight(lane, axis(pixelsPerDay)));
    }
    return edges;
  }
}

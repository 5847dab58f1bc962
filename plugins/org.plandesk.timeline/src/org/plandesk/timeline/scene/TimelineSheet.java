// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.model.Light;
import org.plandesk.model.Plan;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.timeline.Counts;
import org.plandesk.timeline.Lane;
import org.plandesk.timeline.TimelineIndex;

/**
 * A scene as it goes on paper or on a wall: with title, day of judgement, filter and a legend of the lights, on one sheet or
 * broken into pages between lanes. The heads of the years stand on every page.
 */
public final class TimelineSheet {

  /** Width of an A3 page lying on its side, in pixels of the scene; the type is 9 points then. */
  public static final double A3_WIDTH = 1600;
  /** Height of such a page. */
  public static final double A3_HEIGHT = A3_WIDTH * 297 / 420;

  private static final double MARGIN = 28;
  private static final double TITLE = 64;
  private static final double FOOT = 28;

  private final TimelineScene scene;
  private final TextMeasure measure;
  private final String filter;

  /**
   * Sheets of a scene.
   *
   * @param measure that of the scene
   * @param filter what the filter leaves out, in words; empty when nothing is
   */
  public TimelineSheet(TimelineScene scene, TextMeasure measure, String filter) {
    this.scene = scene;
    this.measure = measure;
    this.filter = filter;
  }

  /** Everything on one sheet of the width, as high as it takes. */
  public Frame whole(double width) {
    double inner = width - 2 * MARGIN;
    Viewport viewport = scene.fit(inner, scene.headHeight());
    inner = Math.max(inner, inner - scene.axisWidth(inner) + scene.axis(viewport.pixelsPerDay()).width());
    double height = scene.headHeight() + scene.lanesHeight(viewport.pixelsPerDay());
    return page(viewport.withSize(inner, height), 1, 1);
  }

  /** What is looked at, on one sheet. */
  public Frame view(Viewport viewport) {
    return page(viewport, 1, 1);
  }

  /** Everything on pages of a size; a page is wider when the milestones need it. */
  public List<Frame> pages(double width, double height) {
    double inner = width - 2 * MARGIN;
    Viewport fit = scene.fit(inner, scene.headHeight());
    double needed = inner - scene.axisWidth(inner) + scene.axis(fit.pixelsPerDay()).width();
    double scale = Math.max(1, needed / inner);
    double room = height * scale - 2 * MARGIN - TITLE - FOOT - scene.headHeight() - TodayPart.HEIGHT;
    List<Double> breaks = breaks(fit.pixelsPerDay(), room);
    List<Frame> pages = new ArrayList<>();
    for (int i = 0; i + 1 < breaks.size(); i++) {
      double top = breaks.get(i);
      Viewport viewport =
          new Viewport(inner * scale, scene.headHeight() + breaks.get(i + 1) - top + TodayPart.HEIGHT, 0, top,
              fit.pixelsPerDay(), null);
      Frame page = page(viewport, i + 1, breaks.size() - 1);
      pages.add(new Frame(page.width(), height * scale, page.shapes(), page.items()));
    }
    return pages;
  }

  /** Where pages begin and the last one ends: between lanes, or between rows of a lane that is higher than a page. */
  private List<Double> breaks(double pixelsPerDay, double room) {
    List<Double> edges = new ArrayList<>();
    double top = 0;
    for (Lane lane : scene.index().lanes()) {
      double height = scene.laneHeight(lane, scene.axis(pixelsPerDay));
      edges.add(top);
      if (height > room) {
        for (double row = top + Metrics.LANE_PADDING + Metrics.ROW; row < top + height - Metrics.ROW; row +=
            Metrics.ROW) {
          edges.add(row);
        }
      }
      top += height;
    }
    List<Double> breaks = new ArrayList<>(List.of(0.0));
    double last = 0;
    for (int i = 1; i <= edges.size(); i++) {
      double edge = i < edges.size() ? edges.get(i) : top;
      double begun = breaks.get(breaks.size() - 1);
      if (edge - begun > room && last > begun) {
        breaks.add(last);
      }
      last = edge;
    }
    if (top > breaks.get(breaks.size() - 1) || breaks.size() == 1) {
      breaks.add(Math.max(top, Metrics.ROW));
    }
    return breaks;
  }

  private Frame page(Viewport viewport, int number, int of) {
    Frame frame = scene.frame(viewport);
    FrameBuilder out = new FrameBuilder(new TextFitter(measure));
    double width = frame.width() + 2 * MARGIN;
    double height = frame.height() + 2 * MARGIN + TITLE + FOOT;
    out.fill(0, 0, width, height, Ink.SURFACE);
    out.add(frame, MARGIN, MARGIN + TITLE);
    // What the edges of the view cut through ends at the frame.
    double bottom = MARGIN + TITLE + frame.height();
    out.fill(0, 0, width, MARGIN + TITLE, Ink.SURFACE);
    out.fill(0, bottom, width, height - bottom, Ink.SURFACE);
    title(out, width);
    out.frame(MARGIN - 0.5, MARGIN + TITLE - 0.5, frame.width() + 1, frame.height() + 1, null, Ink.BORDER);
    foot(out, width, MARGIN + TITLE + frame.height() + FOOT / 2 + 4, number, of);
    return out.build(width, height);
  }

  private void title(FrameBuilder out, double width) {
    TimelineIndex index = scene.index();
    List<String> names = index.timeline().plans().stream().map(TimelineSheet::name).toList();
    String title = Messages.bind(Messages.sheetTitle, String.join(Messages.sheetJoin, names));
    double room = width - 2 * MARGIN;
    out.text(MARGIN, MARGIN + 12, out.fitter().fit(title, TextStyle.TITLE, room), TextStyle.TITLE, Ink.TEXT);
    double middle = MARGIN + 44;
    double at = MARGIN;
    Counts total = index.total();
    for (Light light : Light.values()) {
      String words = PlanLabels.current().literal(light) + " " + total.of(light);
      out.light(at + Metrics.MARK, middle, light, Metrics.MARK);
      at = out.text(at + 2 * Metrics.MARK + 6, middle, words, TextStyle.LABEL, Ink.TEXT) + 20;
    }
    String note = Messages.bind(Messages.sheetNote, index.settings().judgement().asOf(),
        Integer.toString(index.settings().judgement().windowDays()));
    String right = filter.isEmpty() ? note : filter + "　" + note;
    double noteRoom = width - MARGIN - at;
    out.textBefore(width - MARGIN, middle, out.fitter().fit(right, TextStyle.COUNT, noteRoom), TextStyle.COUNT,
        Ink.TEXT_SECOND);
  }

  /** The plan's title, else the name of its document without ending. */
  private static String name(Plan plan) {
    if (plan.getTitle() != null || plan.getSource() == null || plan.getSource().getName() == null) {
      return PlanLabels.current().text(plan);
    }
    return plan.getSource().getName().replaceFirst("\\.[A-Za-z]{1,5}$", "");
  }

  private static void foot(FrameBuilder out, double width, double middle, int number, int of) {
    out.text(MARGIN, middle, out.fitter().fit(Messages.sheetLegend, TextStyle.COUNT, width - 2 * MARGIN - 80),
        TextStyle.COUNT, Ink.TEXT_SECOND);
    if (of > 1) {
      out.textBefore(width - MARGIN, middle, number + " / " + of, TextStyle.COUNT, Ink.TEXT_SECOND);
    }
  }
}

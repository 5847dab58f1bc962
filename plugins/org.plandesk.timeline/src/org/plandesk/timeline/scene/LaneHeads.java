// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

import java.util.List;
import java.util.Set;
import org.plandesk.model.Light;
import org.plandesk.timeline.Lane;
import org.plandesk.timeline.TimelineIndex;

/** Draws what stands left of the lanes, and right of them the marks that have no day. */
final class LaneHeads {

  private static final double LINE = 20;
  private static final double CHEVRON = 14;
  private static final double TITLE = 28;
  private static final int MOST_LINES = 3;

  private final FrameBuilder out;
  private final TimelineIndex index;
  private final Set<String> collapsed;
  private final Heads heads;

  LaneHeads(FrameBuilder out, TimelineIndex index, SceneOptions options) {
    this.out = out;
    this.index = index;
    this.collapsed = options.collapsed();
    this.heads = options.heads();
  }

  /** The head of one lane, covering what scrolled below it. */
  void draw(Lane lane, double top, double height, double bottom) {
    double upper = Math.max(top, heads.height());
    double lower = Math.min(top + height, bottom);
    out.fill(0, upper, Metrics.LANE_HEAD, lower - upper, Ink.HEADER);
    boolean open = !collapsed.contains(lane.key());
    double seen = seen(top, height);
    double middle = seen + Metrics.LANE_PADDING + Metrics.ROW / 2;
    out.line(Metrics.LANE_HEAD - 0.5, upper, Metrics.LANE_HEAD - 0.5, lower, Ink.LINE);
    out.item(new SceneItem(SceneItem.Kind.LANE, 0, upper, Metrics.LANE_HEAD, lower - upper, List.of(), lane, 0));
    if (middle + LINE / 2 > bottom) {
      return;
    }
    out.chevron(CHEVRON, middle, open, Ink.TEXT_SECOND);
    String count = count(lane);
    double right = Metrics.LANE_HEAD - Metrics.INSET;
    out.textBefore(right, middle, count, TextStyle.COUNT, Ink.TEXT_SECOND);
    double room = room(count, out.fitter());
    int lines = (int) Math.max(1, (lower - seen - 2 * Metrics.LANE_PADDING) / LINE);
    for (String line : out.fitter().wrap(lane.title(), TextStyle.LANE, room, lines)) {
      out.text(TITLE, middle, line, TextStyle.LANE, Ink.TEXT);
      middle += LINE;
    }
  }

  private static double room(String count, TextFitter fitter) {
    return Metrics.LANE_HEAD - 2 * Metrics.INSET - fitter.width(count, TextStyle.COUNT) - TITLE;
  }

  private static String count(Lane lane) {
    return Integer.toString(lane.counts().dated() + lane.counts().others());
  }

  /** The height at which a lane shows its whole title, or three lines of it. */
  static double titleHeight(Lane lane, TextFitter fitter) {
    int lines = fitter.wrap(lane.title(), TextStyle.LANE, room(count(lane), fitter), MOST_LINES).size();
    return lines * LINE + 2 * Metrics.LANE_PADDING + 4;
  }

  /** Where the words of a lane begin: its upper edge, or the heads of years as long as a row of it is seen below them. */
  private double seen(double top, double height) {
    double last = top + height - 2 * Metrics.LANE_PADDING - Metrics.ROW;
    return Math.min(Math.max(top, heads.height()), Math.max(top, last));
  }

  /** The marks of a lane that have no day. */
  void undated(Lane lane, double top, double left, double height, double bottom) {
    double upper = Math.max(top, heads.height());
    double lower = Math.min(top + height, bottom);
    out.fill(left, upper, Metrics.UNDATED_COLUMN, lower - upper, Ink.HEADER);
    out.line(left + 0.5, upper, left + 0.5, lower, Ink.LINE);
    if (lane.undated().isEmpty() || lower - upper < Metrics.ROW) {
      return;
    }
    double middle = seen(top, height) + Metrics.LANE_PADDING + Metrics.ROW / 2;
    out.light(left + 18, middle, Light.UNDATED, Metrics.MARK);
    out.text(left + 32, middle, Messages.bind(Messages.withoutDay, Integer.toString(lane.undated().size())),
        TextStyle.LABEL, Ink.TEXT);
    out.item(new SceneItem(SceneItem.Kind.UNDATED, left, middle - Metrics.ROW / 2, Metrics.UNDATED_COLUMN, Metrics.ROW,
        lane.undated(), lane, 0));
  }

  /** Below the last lane. */
  void rest(double top, double bottom, double width, boolean withUndated) {
    if (top < bottom) {
      out.fill(0, top, Metrics.LANE_HEAD, bottom - top, Ink.HEADER);
      out.line(Metrics.LANE_HEAD - 0.5, top, Metrics.LANE_HEAD - 0.5, bottom, Ink.LINE);
      if (withUndated) {
        out.fill(width - Metrics.UNDATED_COLUMN, top, Metrics.UNDATED_COLUMN, bottom - top, Ink.HEADER);
      }
    }
  }

  /** What heads the column of lanes and that of marks without a day. */
  void corner(double width, boolean withUndated) {
    double middle = heads.year() / 2;
    out.text(Metrics.INSET * 1.5, middle, Messages.grouping(index.settings().grouping()), TextStyle.STRONG, Ink.TEXT);
    out.textBefore(Metrics.LANE_HEAD - Metrics.INSET, middle, Messages.count, TextStyle.COUNT, Ink.TEXT_SECOND);
    out.line(Metrics.LANE_HEAD - 0.5, 0, Metrics.LANE_HEAD - 0.5, heads.height(), Ink.LINE);
    out.line(0, heads.height() - 0.5, Metrics.LANE_HEAD, heads.height() - 0.5, Ink.LINE);
    if (withUndated) {
      double left = width - Metrics.UNDATED_COLUMN;
      out.fill(left, 0, Metrics.UNDATED_COLUMN, heads.height(), Ink.HEADER);
      out.text(left + Metrics.INSET, middle, Messages.undated, TextStyle.YEAR, Ink.TEXT_SECOND);
      int all = index.lanes().stream().mapToInt(lane -> lane.undated().size()).sum();
      out.text(left + Metrics.INSET, heads.year() + heads.counts() / 2,
          Messages.bind(Messages.withoutDay, Integer.toString(all)), TextStyle.COUNT, Ink.TEXT_THIRD);
      out.line(left + 0.5, 0, left + 0.5, heads.height(), Ink.LINE);
      out.line(left, heads.height() - 0.5, width, heads.height() - 0.5, Ink.LINE);
    }
  }
}

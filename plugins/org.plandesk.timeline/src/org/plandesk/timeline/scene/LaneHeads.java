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

  private final FrameBuilder out;
  private final TimelineIndex index;
  private final Set<String> collapsed;

  LaneHeads(FrameBuilder out, TimelineIndex index, Set<String> collapsed) {
    this.out = out;
    this.index = index;
    this.collapsed = collapsed;
  }

  /** The head of one lane, covering what scrolled below it. */
  void draw(Lane lane, double top, double height) {
    out.fill(0, top, Metrics.LANE_HEAD, height - 1, Ink.HEADER);
    boolean open = !collapsed.contains(lane.key());
    double middle = top + Metrics.LANE_PADDING + Metrics.ROW / 2;
    out.chevron(CHEVRON, middle, open, Ink.TEXT_SECOND);
    String count = Integer.toString(lane.counts().dated() + lane.counts().others());
    double right = Metrics.LANE_HEAD - Metrics.INSET;
    out.textBefore(right, middle, count, TextStyle.COUNT, Ink.TEXT_SECOND);
    double room = right - out.fitter().width(count, TextStyle.COUNT) - Metrics.INSET - TITLE;
    int lines = (int) Math.max(1, (height - 2 * Metrics.LANE_PADDING) / LINE);
    for (String line : out.fitter().wrap(lane.title(), TextStyle.LANE, room, lines)) {
      out.text(TITLE, middle, line, TextStyle.LANE, Ink.TEXT);
      middle += LINE;
    }
    out.line(Metrics.LANE_HEAD - 0.5, top, Metrics.LANE_HEAD - 0.5, top + height, Ink.LINE);
    out.item(new SceneItem(SceneItem.Kind.LANE, 0, top, Metrics.LANE_HEAD, height, List.of(), lane, 0));
  }

  /** The marks of a lane that have no day. */
  void undated(Lane lane, double top, double left, double height) {
    out.fill(left, top, Metrics.UNDATED_COLUMN, height - 1, Ink.HEADER);
    out.line(left + 0.5, top, left + 0.5, top + height, Ink.LINE);
    if (lane.undated().isEmpty()) {
      return;
    }
    double middle = top + Metrics.LANE_PADDING + Metrics.ROW / 2;
    out.light(left + 18, middle, Light.UNDATED, Metrics.MARK);
    out.text(left + 32, middle, Messages.bind(Messages.items, Integer.toString(lane.undated().size())),
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
    double middle = Metrics.YEAR_HEAD / 2;
    out.text(Metrics.INSET * 1.5, middle, Messages.grouping(index.settings().grouping()), TextStyle.STRONG, Ink.TEXT);
    out.textBefore(Metrics.LANE_HEAD - Metrics.INSET, middle, Messages.count, TextStyle.COUNT, Ink.TEXT_SECOND);
    out.line(Metrics.LANE_HEAD - 0.5, 0, Metrics.LANE_HEAD - 0.5, Metrics.HEAD, Ink.LINE);
    out.line(0, Metrics.HEAD - 0.5, Metrics.LANE_HEAD, Metrics.HEAD - 0.5, Ink.LINE);
    if (withUndated) {
      double left = width - Metrics.UNDATED_COLUMN;
      out.fill(left, 0, Metrics.UNDATED_COLUMN, Metrics.HEAD, Ink.HEADER);
      out.text(left + Metrics.INSET, middle, Messages.undated, TextStyle.YEAR, Ink.TEXT_SECOND);
      int all = index.lanes().stream().mapToInt(lane -> lane.undated().size()).sum();
      out.text(left + Metrics.INSET, Metrics.YEAR_HEAD + Metrics.COUNT_BAND / 2,
          Messages.bind(Messages.items, Integer.toString(all)), TextStyle.COUNT, Ink.TEXT_THIRD);
      out.line(left + 0.5, 0, left + 0.5, Metrics.HEAD, Ink.LINE);
      out.line(left, Metrics.HEAD - 0.5, width, Metrics.HEAD - 0.5, Ink.LINE);
    }
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

import java.time.LocalDate;

/** Draws the line of the day of judgement, which usually is today. */
final class TodayPart {

  /** The height of its date at the lower edge. */
  static final double HEIGHT = 24;

  private final FrameBuilder out;
  private final LocalDate asOf;
  private final LocalDate today;

  TodayPart(FrameBuilder out, LocalDate asOf, LocalDate today) {
    this.out = out;
    this.asOf = asOf;
    this.today = today;
  }

  /** The line itself, below the marks. */
  void line(double x, double top, double bottom) {
    out.line(x, top, x, bottom, Ink.TODAY, 2);
  }

  /** The strip below the lanes, so that the date stands in nobody's way. */
  void strip(double width, double bottom) {
    out.fill(0, bottom, width, HEIGHT, Ink.HEADER);
    out.line(0, bottom + 0.5, width, bottom + 0.5, Ink.LINE);
  }

  /** The date of the line in the strip, held within the view. */
  void label(double x, MarksPart.Span view, double bottom) {
    String words = Messages.bind(asOf.equals(today) ? Messages.today : Messages.asOf, asOf);
    double width = out.fitter().width(words, TextStyle.COUNT) + 2 * Metrics.INSET;
    if (width > view.right() - view.left()) {
      return;
    }
    double left = Math.clamp(x - width / 2, view.left(), view.right() - width);
    out.fill(left, bottom, width, HEIGHT - 2, Ink.TODAY);
    out.text(left + Metrics.INSET, bottom + HEIGHT / 2 - 1, words, TextStyle.COUNT, Ink.ON_TODAY);
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.canvas;

/** Gives a canvas what a person works on it with: mouse, keys, hover cards, and the bridge for screen readers. */
public final class CanvasInput {

  private CanvasInput() {}

  /** Attaches everything; it lives as long as the canvas. */
  public static void attach(TimelineCanvas canvas, MarkActions actions) {
    new CanvasMouse(canvas, actions);
    new CanvasKeys(canvas, actions);
    new CanvasHover(canvas);
    new CanvasAccessible(canvas);
  }
}

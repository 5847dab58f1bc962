// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

import org.plandesk.timeline.TimelineMark;

/**
 * What part of the scene is looked at, and how closely.
 *
 * @param width of the picture in pixels, heads of lanes included
 * @param height of the picture in pixels, heads of years included
 * @param scrollX pixels of the axis left of the picture
 * @param scrollY pixels of the lanes above the picture
 * @param pixelsPerDay the zoom: from {@link Axis#LEAST_PIXELS_PER_DAY} to {@link Axis#MOST_PIXELS_PER_DAY}
 * @param selected the mark that is framed, or null
 */
public record Viewport(double width, double height, double scrollX, double scrollY, double pixelsPerDay,
    TimelineMark selected) {

  /** The same in another size. */
  public Viewport withSize(double newWidth, double newHeight) {
    return new Viewport(newWidth, newHeight, scrollX, scrollY, pixelsPerDay, selected);
  }

  /** The same scrolled to another place. */
  public Viewport withScroll(double x, double y) {
    return new Viewport(width, height, x, y, pixelsPerDay, selected);
  }

  /** The same with another mark framed; null frames none. */
  public Viewport withSelected(TimelineMark mark) {
    return new Viewport(width, height, scrollX, scrollY, pixelsPerDay, mark);
  }

  /** The same at another zoom; {@link TimelineScene#zoom} keeps a point in its place. */
  public Viewport withPixelsPerDay(double other) {
    return new Viewport(width, height, scrollX, scrollY, other, selected);
  }
}

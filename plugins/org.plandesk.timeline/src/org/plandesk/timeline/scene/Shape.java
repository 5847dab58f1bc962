// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

/**
 * What a painter has to paint, in pixels of the scene from its upper left corner. A painter paints the shapes of a frame in
 * their order and needs to know nothing else. A null ink paints nothing.
 */
public sealed interface Shape {

  /** A rectangle. A frame, when there is one, is one pixel wide and lies inside. */
  record Rectangle(double x, double y, double width, double height, Ink fill, Ink stroke, boolean dashed)
      implements
        Shape {
  }

  /** A line of the width given. */
  record Line(double x1, double y1, double x2, double y2, Ink ink, double width, boolean dashed) implements Shape {
  }

  /**
   * A closed figure with straight sides.
   *
   * @param points x and y of the corners in turn; not to be changed
   * @param width of the stroke
   */
  record Polygon(double[] points, Ink fill, Ink stroke, double width) implements Shape {
  }

  /** A circle; its stroke is 1.5 pixels wide. */
  record Circle(double x, double y, double radius, Ink fill, Ink stroke, boolean dashed) implements Shape {
  }

  /**
   * Words on one line.
   *
   * @param x left edge
   * @param middle the height of the line's middle
   * @param width as the painter's own measure gave it
   */
  record Text(double x, double middle, String text, TextStyle style, Ink ink, double width) implements Shape {

    /** From the middle of a line to its baseline, as a share of the size of the type; fits Chinese and Latin fonts. */
    public static final double MIDDLE_TO_BASELINE = 0.36;
  }
}

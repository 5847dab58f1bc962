// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

/**
 * What a painter has to paint, in pixels of the scene from its upper left corner. A painter paints the shapes of a frame in
 * their order and needs to know nothing else. A null ink paints nothing.
 */
public sealed interface Shape {

  /** The same at another place. */
  Shape moved(double dx, double dy);

  /** A rectangle. A frame, when there is one, is one pixel wide and lies inside. */
  record Rectangle(double x, double y, double width, double height, Ink fill, Ink stroke, boolean dashed)
      implements
        Shape {

    @Override
    public Shape moved(double dx, double dy) {
      return new Rectangle(x + dx, y + dy, width, height, fill, stroke, dashed);
    }
  }

  /** A line of the width given. */
  record Line(double x1, double y1, double x2, double y2, Ink ink, double width, boolean dashed) implements Shape {

    @Override
    public Shape moved(double dx, double dy) {
      return new Line(x1 + dx, y1 + dy, x2 + dx, y2 + dy, ink, width, dashed);
    }
  }

  /**
   * A closed figure with straight sides.
   *
   * @param points x and y of the corners in turn; not to be changed
   * @param width of the stroke
   */
  record Polygon(double[] points, Ink fill, Ink stroke, double width) implements Shape {

    @Override
    public Shape moved(double dx, double dy) {
      double[] there = new double[points.length];
      for (int i = 0; i < points.length; i += 2) {
        there[i] = points[i] + dx;
        there[i + 1] = points[i + 1] + dy;
      }
      return new Polygon(there, fill, stroke, width);
    }
  }

  /** A circle; its stroke is 1.5 pixels wide. */
  record Circle(double x, double y, double radius, Ink fill, Ink stroke, boolean dashed) implements Shape {

    @Override
    public Shape moved(double dx, double dy) {
      return new Circle(x + dx, y + dy, radius, fill, stroke, dashed);
    }
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

    @Override
    public Shape moved(double dx, double dy) {
      return new Text(x + dx, middle + dy, text, style, ink, width);
    }
  }
}

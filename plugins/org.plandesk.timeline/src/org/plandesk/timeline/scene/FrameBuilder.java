// SPDX-License-Identifier: EPL-2.0
package org.plandesk.timeline.scene;

import java.util.ArrayList;
import java.util.List;
import org.plandesk.model.Light;

/** Collects the shapes and items of one frame. */
final class FrameBuilder {

  private final List<Shape> shapes = new ArrayList<>();
  private final List<SceneItem> items = new ArrayList<>();
  private final TextFitter fitter;

  FrameBuilder(TextFitter fitter) {
    this.fitter = fitter;
  }

  TextFitter fitter() {
    return fitter;
  }

  void fill(double x, double y, double width, double height, Ink ink) {
    if (width > 0 && height > 0) {
      shapes.add(new Shape.Rectangle(x, y, width, height, ink, null, false));
    }
  }

  void frame(double x, double y, double width, double height, Ink fill, Ink stroke) {
    shapes.add(new Shape.Rectangle(x, y, width, height, fill, stroke, false));
  }

  void dashedFrame(double x, double y, double width, double height, Ink fill, Ink stroke) {
    shapes.add(new Shape.Rectangle(x, y, width, height, fill, stroke, true));
  }

  void line(double x1, double y1, double x2, double y2, Ink ink) {
    line(x1, y1, x2, y2, ink, 1);
  }

  void line(double x1, double y1, double x2, double y2, Ink ink, double width) {
    shapes.add(new Shape.Line(x1, y1, x2, y2, ink, width, false));
  }

  void dashedLine(double x1, double x2, double y, Ink ink) {
    shapes.add(new Shape.Line(x1, y, x2, y, ink, 2, true));
  }

  void dot(double x, double y, double radius, Ink ink) {
    shapes.add(new Shape.Circle(x, y, radius, ink, null, false));
  }

  void chevron(double x, double y, boolean open, Ink ink) {
    double r = 3.5;
    if (open) {
      line(x - r, y - r / 2, x, y + r / 2, ink, 1.5);
      line(x, y + r / 2, x + r, y - r / 2, ink, 1.5);
    } else {
      line(x - r / 2, y - r, x + r / 2, y, ink, 1.5);
      line(x + r / 2, y, x - r / 2, y + r, ink, 1.5);
    }
  }

  /** Words from a left edge; gives their right edge. */
  double text(double x, double middle, String words, TextStyle style, Ink ink) {
    if (words.isEmpty()) {
      return x;
    }
    double width = fitter.width(words, style);
    shapes.add(new Shape.Text(x, middle, words, style, ink, width));
    return x + width;
  }

  /** Words up to a right edge. */
  void textBefore(double right, double middle, String words, TextStyle style, Ink ink) {
    text(right - fitter.width(words, style), middle, words, style, ink);
  }

  /** A light: each has its own shape, so that nobody depends on colours. */
  void light(double x, double y, Light light, double radius) {
    light(x, y, light, radius, false);
  }

  /** The outline of a light, for the other reading of a date. */
  void hollowLight(double x, double y, Light light, double radius) {
    light(x, y, light, radius, true);
  }

  private void light(double x, double y, Light light, double r, boolean hollow) {
    Ink ink = Ink.of(light);
    Ink fill = hollow ? Ink.SURFACE : ink;
    Ink edge = light == Light.DUE_SOON ? Ink.DUE_SOON_EDGE : ink;
    switch (light) {
      case ON_COURSE -> shapes.add(new Shape.Circle(x, y, r - 1, fill, edge, false));
      case DUE_SOON -> shapes.add(new Shape.Polygon(
          new double[] {x, y - r, x + r, y + r - 1.5, x - r, y + r - 1.5}, fill, edge, 1.25));
      case LATE -> shapes.add(
          new Shape.Polygon(new double[] {x, y - r, x + r, y, x, y + r, x - r, y}, fill, edge, 1.25));
      case DONE -> {
        double s = r - 1;
        shapes.add(new Shape.Polygon(new double[] {x - s, y - s, x + s, y - s, x + s, y + s, x - s, y + s}, fill, edge,
            1.25));
        Ink tick = hollow ? ink : Ink.SURFACE;
        line(x - s * 0.55, y + s * 0.05, x - s * 0.12, y + s * 0.48, tick, 1.6);
        line(x - s * 0.12, y + s * 0.48, x + s * 0.6, y - s * 0.45, tick, 1.6);
      }
      case UNDATED -> shapes.add(new Shape.Circle(x, y, r - 1, Ink.SURFACE, edge, true));
    }
  }

  /** Lights with their numbers, most urgent first, as far as they fit; gives the right edge. */
  double lights(double x, double middle, int[] counts, double right, boolean withNumbers) {
    double at = x;
    for (Light light : List.of(Light.LATE, Light.DUE_SOON, Light.ON_COURSE, Light.DONE, Light.UNDATED)) {
      int count = counts[light.ordinal()];
      if (count > 0) {
        String number = withNumbers ? Integer.toString(count) : "";
        double width = 12 + (withNumbers ? 3 + fitter.width(number, TextStyle.COUNT) : 0);
        if (at + width > right) {
          return at;
        }
        light(at + 6, middle, light, 6);
        text(at + 15, middle, number, TextStyle.COUNT, Ink.TEXT);
        at += width + 8;
      }
    }
    return at;
  }

  void item(SceneItem item) {
    items.add(item);
  }

  /** Another frame at a place in this one. */
  void add(Frame frame, double dx, double dy) {
    for (Shape shape : frame.shapes()) {
      shapes.add(shape.moved(dx, dy));
    }
    for (SceneItem item : frame.items()) {
      items.add(new SceneItem(item.kind(), item.x() + dx, item.y() + dy, item.width(), item.height(), item.marks(),
          item.lane(), item.year()));
    }
  }

  Frame build(double width, double height) {
    return new Frame(width, height, List.copyOf(shapes), List.copyOf(items));
  }
}

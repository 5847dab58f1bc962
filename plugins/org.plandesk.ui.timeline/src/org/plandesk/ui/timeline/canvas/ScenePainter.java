// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.canvas;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.plandesk.timeline.scene.Ink;
import org.plandesk.timeline.scene.Palette;
import org.plandesk.timeline.scene.Shape;
import org.plandesk.timeline.scene.TextStyle;

/**
 * Paints the shapes of a frame with SWT, in their order. Straight edges are laid on whole pixels, so that they are sharp and
 * leave no seams. Used on the thread of its GC.
 */
public final class ScenePainter {

  private static final Map<Palette, Map<Ink, Color>> COLORS = new EnumMap<>(Palette.class);
  private static final int[] DASHES = {4, 3};

  static {
    for (Palette palette : Palette.values()) {
      Map<Ink, Color> inks = new EnumMap<>(Ink.class);
      for (Ink ink : Ink.values()) {
        int rgb = palette.rgb(ink);
        inks.put(ink, new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
      }
      COLORS.put(palette, inks);
    }
  }

  private final GC gc;
  private final Map<Ink, Color> colors;
  private final SceneFonts fonts;
  private final double scale;
  private TextStyle style;

  /**
   * @param gc paints; its attributes are changed
   * @param palette the colours
   * @param fonts of the device of the GC
   */
  public ScenePainter(GC gc, Palette palette, SceneFonts fonts) {
    this.gc = gc;
    this.colors = COLORS.get(palette);
    this.fonts = fonts;
    this.scale = fonts.scale();
    gc.setAntialias(SWT.ON);
    gc.setTextAntialias(SWT.ON);
  }

  /** Paints the shapes. */
  public void paint(List<Shape> shapes) {
    for (Shape shape : shapes) {
      switch (shape) {
        case Shape.Rectangle rectangle -> rectangle(rectangle);
        case Shape.Line line -> line(line);
        case Shape.Polygon polygon -> polygon(polygon);
        case Shape.Circle circle -> circle(circle);
        case Shape.Text text -> text(text);
      }
    }
  }

  private int pixel(double position) {
    return (int) Math.round(position * scale);
  }

  private float at(double position) {
    return (float) (position * scale);
  }

  private void rectangle(Shape.Rectangle shape) {
    int x = pixel(shape.x());
    int y = pixel(shape.y());
    int width = pixel(shape.x() + shape.width()) - x;
    int height = pixel(shape.y() + shape.height()) - y;
    if (shape.fill() != null) {
      gc.setBackground(colors.get(shape.fill()));
      gc.fillRectangle(x, y, width, height);
    }
    if (shape.stroke() != null) {
      stroke(shape.stroke(), 1, shape.dashed());
      gc.drawRectangle(x, y, width - 1, height - 1);
    }
  }

  private void line(Shape.Line shape) {
    boolean upright = shape.x1() == shape.x2();
    if (!shape.dashed() && (upright || shape.y1() == shape.y2())) {
      gc.setBackground(colors.get(shape.ink()));
      int thick = Math.max(1, pixel(shape.width()));
      if (upright) {
        int top = pixel(Math.min(shape.y1(), shape.y2()));
        gc.fillRectangle(pixel(shape.x1()) - thick / 2, top, thick,
            pixel(Math.max(shape.y1(), shape.y2())) - top);
      } else {
        int left = pixel(Math.min(shape.x1(), shape.x2()));
        gc.fillRectangle(left, pixel(shape.y1()) - thick / 2, pixel(Math.max(shape.x1(), shape.x2())) - left, thick);
      }
      return;
    }
    stroke(shape.ink(), shape.width(), shape.dashed());
    if (shape.dashed()) {
      gc.drawLine(pixel(shape.x1()), pixel(shape.y1()), pixel(shape.x2()), pixel(shape.y2()));
    } else {
      Path path = new Path(gc.getDevice());
      path.moveTo(at(shape.x1()), at(shape.y1()));
      path.lineTo(at(shape.x2()), at(shape.y2()));
      gc.drawPath(path);
      path.dispose();
    }
  }

  private void polygon(Shape.Polygon shape) {
    Path path = new Path(gc.getDevice());
    double[] points = shape.points();
    path.moveTo(at(points[0]), at(points[1]));
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(at(points[i]), at(points[i + 1]));
    }
    path.close();
    fillAndStroke(path, shape.fill(), shape.stroke(), shape.width(), false);
  }

  private void circle(Shape.Circle shape) {
    Path path = new Path(gc.getDevice());
    float side = at(2 * shape.radius());
    path.addArc(at(shape.x() - shape.radius()), at(shape.y() - shape.radius()), side, side, 0, 360);
    fillAndStroke(path, shape.fill(), shape.stroke(), 1.5, shape.dashed());
  }

  private void fillAndStroke(Path path, Ink fill, Ink ink, double width, boolean dashed) {
    if (fill != null) {
      gc.setBackground(colors.get(fill));
      gc.fillPath(path);
    }
    if (ink != null) {
      stroke(ink, width, dashed);
      gc.drawPath(path);
    }
    path.dispose();
  }

  private void stroke(Ink ink, double width, boolean dashed) {
    gc.setForeground(colors.get(ink));
    var attributes = new LineAttributes(at(width));
    if (dashed) {
      attributes.style = SWT.LINE_CUSTOM;
      attributes.dash = new float[] {at(DASHES[0]), at(DASHES[1])};
    }
    gc.setLineAttributes(attributes);
  }

  private void text(Shape.Text shape) {
    if (shape.text().isEmpty()) {
      return;
    }
    if (shape.style() != style) {
      style = shape.style();
      gc.setFont(fonts.font(style));
    }
    gc.setForeground(colors.get(shape.ink()));
    double baseline = shape.middle() + style.size() * Shape.Text.MIDDLE_TO_BASELINE;
    gc.drawString(shape.text(), pixel(shape.x()), pixel(baseline) - fonts.ascent(style), true);
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.timeline;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.plandesk.timeline.scene.Frame;
import org.plandesk.timeline.scene.Ink;
import org.plandesk.timeline.scene.Palette;
import org.plandesk.timeline.scene.Shape;
import org.plandesk.timeline.scene.TextMeasure;
import org.plandesk.timeline.scene.TextStyle;

/** Paints frames into images, without a display. One font serves measure and painting. Thread-safe. */
public final class PngPainter implements TextMeasure {

  private static final List<String> PREFERRED = List.of("Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei",
      "PingFang SC", "WenQuanYi Zen Hei", "WenQuanYi Micro Hei", "SimHei", "STHeiti");
  private static final String SAMPLE = "时限年项";
  private static final float[] DASHES = {4, 3};
  /** More would not fit into the memory of an ordinary machine. */
  private static final long MOST_PIXELS = 120_000_000;
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  static {
    // A picture needs no display; without this Java would look for one, and end where none is.
    if (System.getProperty("java.awt.headless") == null) {
      System.setProperty("java.awt.headless", "true");
    }
  }

  private final Font[] fonts;

  private PngPainter(String family) {
    fonts = Arrays.stream(TextStyle.values())
        .map(style -> new Font(family, style.isBold() ? Font.BOLD : Font.PLAIN, style.size())).toArray(Font[]::new);
  }

  /**
   * A painter with the first font of the system that has Chinese.
   *
   * @throws ExportException when there is none, or Java cannot read the fonts of the system
   */
  public static PngPainter create() throws ExportException {
    try {
      List<String> families = List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
      for (String family : PREFERRED) {
        if (families.contains(family)) {
          return new PngPainter(family);
        }
      }
      for (String family : families) {
        if (new Font(family, Font.PLAIN, 12).canDisplayUpTo(SAMPLE) < 0) {
          return new PngPainter(family);
        }
      }
    } catch (LinkageError | RuntimeException e) {
      throw new ExportException(Messages.bind(Messages.fontsUnreadable, e.getMessage()), e);
    }
    throw new ExportException(Messages.noImageFont);
  }

  /** The font that is used. */
  public String font() {
    return fonts[0].getFamily();
  }

  @Override
  public double width(String text, TextStyle style) {
    return fonts[style.ordinal()].getStringBounds(text, CONTEXT).getWidth();
  }

  /**
   * Writes the frame. The stream stays open.
   *
   * @param scale pixels of the image for a pixel of the scene; 2 for sharp print
   * @throws ExportException when the image would be too large for the memory
   */
  public void write(Frame frame, Palette palette, double scale, OutputStream out)
      throws IOException, ExportException {
    long width = (long) Math.ceil(frame.width() * scale);
    long height = (long) Math.ceil(frame.height() * scale);
    if (width * height > MOST_PIXELS) {
      throw new ExportException(Messages.bind(Messages.imageTooLarge, Long.toString(width), Long.toString(height)));
    }
    BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(scale, scale);
    frame.shapes().forEach(shape -> paint(graphics, palette, shape));
    graphics.dispose();
    ImageIO.write(image, "png", out);
  }

  private void paint(Graphics2D graphics, Palette palette, Shape shape) {
    switch (shape) {
      case Shape.Rectangle r -> {
        double inset = r.stroke() == null ? 0 : 0.5;
        paint(graphics, palette, new Rectangle2D.Double(r.x() + inset, r.y() + inset, r.width() - 2 * inset,
            r.height() - 2 * inset), r.fill(), r.stroke(), stroke(1, r.dashed()));
      }
      case Shape.Line l -> paint(graphics, palette, new Line2D.Double(l.x1(), l.y1(), l.x2(), l.y2()), null, l.ink(),
          stroke(l.width(), l.dashed()));
      case Shape.Polygon p ->
          paint(graphics, palette, path(p.points()), p.fill(), p.stroke(), stroke(p.width(), false));
      case Shape.Circle c -> paint(graphics, palette,
          new Ellipse2D.Double(c.x() - c.radius(), c.y() - c.radius(), 2 * c.radius(), 2 * c.radius()), c.fill(),
          c.stroke(), stroke(1.5, c.dashed()));
      case Shape.Text t -> {
        graphics.setColor(new Color(palette.rgb(t.ink())));
        graphics.setFont(fonts[t.style().ordinal()]);
        graphics.drawString(t.text(), (float) t.x(),
            (float) (t.middle() + t.style().size() * Shape.Text.MIDDLE_TO_BASELINE));
      }
    }
  }

  private static void paint(Graphics2D graphics, Palette palette, java.awt.Shape outline, Ink fill, Ink edge,
      BasicStroke stroke) {
    if (fill != null) {
      graphics.setColor(new Color(palette.rgb(fill)));
      graphics.fill(outline);
    }
    if (edge != null) {
      graphics.setColor(new Color(palette.rgb(edge)));
      graphics.setStroke(stroke);
      graphics.draw(outline);
    }
  }

  private static BasicStroke stroke(double width, boolean dashed) {
    return dashed ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0)
        : new BasicStroke((float) width);
  }

  private static Path2D path(double[] points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }
}

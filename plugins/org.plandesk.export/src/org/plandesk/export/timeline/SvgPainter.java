// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.timeline;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.plandesk.timeline.scene.Frame;
import org.plandesk.timeline.scene.Ink;
import org.plandesk.timeline.scene.Palette;
import org.plandesk.timeline.scene.Shape;

/**
 * Writes a frame as SVG 1.1. Text stays text; each says how long it is, so that labels keep apart in whatever font a viewer
 * has. The same frame always gives the same bytes.
 */
public final class SvgPainter {

  private static final String FONTS = "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',"
      + "'WenQuanYi Zen Hei',sans-serif";

  private final Palette palette;
  private final StringBuilder out = new StringBuilder(1 << 16);

  private SvgPainter(Palette palette) {
    this.palette = palette;
  }

  /** Writes the frame in UTF-8. The stream is flushed and stays open. */
  public static void write(Frame frame, Palette palette, String title, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.append(new SvgPainter(palette).paint(frame, title));
    writer.flush();
  }

  private String paint(Frame frame, String title) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
    number(frame.width()).append("\" height=\"");
    number(frame.height()).append("\" viewBox=\"0 0 ");
    number(frame.width()).append(' ');
    number(frame.height()).append("\" font-family=\"").append(FONTS).append("\" xml:space=\"preserve\">\n<title>");
    escape(title).append("</title>\n");
    frame.shapes().forEach(this::paint);
    return out.append("</svg>\n").toString();
  }

  private void paint(Shape shape) {
    switch (shape) {
      case Shape.Rectangle rectangle -> rectangle(rectangle);
      case Shape.Line line -> {
        out.append("<line");
        attribute("x1", line.x1()).attribute("y1", line.y1()).attribute("x2", line.x2()).attribute("y2", line.y2());
        stroke(line.ink(), line.width(), line.dashed() ? "6 4" : null);
      }
      case Shape.Polygon polygon -> {
        out.append("<polygon points=\"");
        for (int i = 0; i < polygon.points().length; i++) {
          number(polygon.points()[i]).append(i % 2 == 0 ? ',' : ' ');
        }
        out.append('"');
        fill(polygon.fill()).stroke(polygon.stroke(), polygon.width(), null);
      }
      case Shape.Circle circle -> {
        out.append("<circle");
        attribute("cx", circle.x()).attribute("cy", circle.y()).attribute("r", circle.radius());
        fill(circle.fill()).stroke(circle.stroke(), 1.5, circle.dashed() ? "3 2" : null);
      }
      case Shape.Text text -> text(text);
    }
  }

  private void rectangle(Shape.Rectangle shape) {
    // The stroke of a rectangle lies on its edge; the scene wants it inside.
    double inset = shape.stroke() == null ? 0 : 0.5;
    out.append("<rect");
    attribute("x", shape.x() + inset).attribute("y", shape.y() + inset);
    attribute("width", Math.max(0, shape.width() - 2 * inset));
    attribute("height", Math.max(0, shape.height() - 2 * inset));
    fill(shape.fill()).stroke(shape.stroke(), 1, shape.dashed() ? "4 3" : null);
  }

  private void text(Shape.Text text) {
    out.append("<text");
    attribute("x", text.x());
    attribute("y", text.middle() + text.style().size() * Shape.Text.MIDDLE_TO_BASELINE);
    attribute("font-size", text.style().size());
    if (text.style().isBold()) {
      out.append(" font-weight=\"bold\"");
    }
    attribute("textLength", text.width());
    fill(text.ink());
    out.append('>');
    escape(text.text()).append("</text>\n");
  }

  private SvgPainter attribute(String name, double value) {
    out.append(' ').append(name).append("=\"");
    number(value).append('"');
    return this;
  }

  private SvgPainter fill(Ink ink) {
    out.append(" fill=\"").append(colour(ink)).append('"');
    return this;
  }

  private void stroke(Ink ink, double width, String dashes) {
    if (ink != null) {
      out.append(" stroke=\"").append(colour(ink)).append('"');
      attribute("stroke-width", width);
      if (dashes != null) {
        out.append(" stroke-dasharray=\"").append(dashes).append('"');
      }
    }
    out.append("/>\n");
  }

  private String colour(Ink ink) {
    return ink == null ? "none" : String.format(Locale.ROOT, "#%06X", palette.rgb(ink));
  }

  private StringBuilder number(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    if (rounded == Math.rint(rounded)) {
      return out.append((long) rounded);
    }
    return out.append(rounded);
  }

  /** Characters that XML has no place for are left out; hostile text cannot end an element. */
  private StringBuilder escape(String words) {
    words.codePoints().forEach(sign -> {
      switch (sign) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> {
          boolean allowed = sign == '\t' || sign == '\n' || sign >= 0x20 && sign < 0xD800
              || sign >= 0xE000 && sign <= 0xFFFD || sign >= 0x10000;
          if (allowed) {
            out.appendCodePoint(sign);
          }
        }
      }
    });
    return out;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.timeline;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.plandesk.timeline.scene.Frame;
import org.plandesk.timeline.scene.Ink;
import org.plandesk.timeline.scene.Palette;
import org.plandesk.timeline.scene.Shape;
import org.plandesk.timeline.scene.TextMeasure;

/**
 * Paints frames into a PDF document, one a page. Text stays text that can be searched and copied; glyphs that are used are
 * embedded. Ask {@link #measure()} for the scene, then add the pages, then write, then close.
 */
public final class PdfPainter implements Closeable {

  /** From pixels of the scene, of which a sheet's width makes the long side of A3, to points. */
  private static final double A3_LONG_SIDE = 1190.55;
  /** A control point at this share of the radius makes four curves a circle. */
  private static final double CIRCLE = 0.5523;

  static {
    // Left to itself the logging of PDFBox takes whatever it finds of other libraries, a half of Log4j among them, and fails.
    setDefault("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
    setDefault("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
  }

  private final PDDocument document = new PDDocument();
  private final PdfFonts fonts;
  private final Palette palette;

  private static void setDefault(String name, String value) {
    if (System.getProperty(name) == null) {
      System.setProperty(name, value);
    }
  }

  private PdfPainter(Palette palette, List<Path> fontFiles) throws ExportException {
    this.palette = palette;
    this.fonts = new PdfFonts(document, fontFiles);
  }

  /**
   * A painter with the fonts of the system.
   *
   * @throws ExportException when no font of the system can be embedded and has Chinese
   */
  public static PdfPainter create(Palette palette, String title) throws ExportException {
    return create(palette, title, FontFiles.in(FontFiles.folders()));
  }

  static PdfPainter create(Palette palette, String title, List<Path> fontFiles) throws ExportException {
    PdfPainter painter = new PdfPainter(palette, fontFiles);
    painter.document.getDocumentInformation().setTitle(title);
    painter.document.getDocumentCatalog().setLanguage("zh-CN");
    return painter;
  }

  /** The widths of texts in the document's fonts. */
  public TextMeasure measure() {
    return fonts;
  }

  /** The main font, for telling the user. */
  public String font() {
    return fonts.name();
  }

  /** Adds a page as wide as A3 is long, and as high as the frame makes it. */
  public void add(Frame frame) throws IOException {
    double scale = A3_LONG_SIDE / frame.width();
    PDPage page = new PDPage(new PDRectangle((float) A3_LONG_SIDE, (float) (frame.height() * scale)));
    document.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      out.transform(new org.apache.pdfbox.util.Matrix((float) scale, 0, 0, (float) -scale, 0,
          (float) (frame.height() * scale)));
      for (Shape shape : frame.shapes()) {
        paint(out, shape);
      }
    }
  }

  /** Writes the document. The stream stays open. */
  public void write(OutputStream out) throws IOException {
    document.save(out);
  }

  private void paint(PDPageContentStream out, Shape shape) throws IOException {
    switch (shape) {
      case Shape.Rectangle r -> {
        double inset = r.stroke() == null ? 0 : 0.5;
        if (r.width() > 2 * inset && r.height() > 2 * inset) {
          out.addRect((float) (r.x() + inset), (float) (r.y() + inset), (float) (r.width() - 2 * inset),
              (float) (r.height() - 2 * inset));
          finish(out, r.fill(), r.stroke(), 1, r.dashed() ? new float[] {4, 3} : new float[0]);
        }
      }
      case Shape.Line l -> {
        out.moveTo((float) l.x1(), (float) l.y1());
        out.lineTo((float) l.x2(), (float) l.y2());
        finish(out, null, l.ink(), l.width(), l.dashed() ? new float[] {6, 4} : new float[0]);
      }
      case Shape.Polygon p -> {
        out.moveTo((float) p.points()[0], (float) p.points()[1]);
        for (int i = 2; i < p.points().length; i += 2) {
          out.lineTo((float) p.points()[i], (float) p.points()[i + 1]);
        }
        out.closePath();
        finish(out, p.fill(), p.stroke(), p.width(), new float[0]);
      }
      case Shape.Circle c -> {
        circle(out, (float) c.x(), (float) c.y(), (float) c.radius());
        finish(out, c.fill(), c.stroke(), 1.5, c.dashed() ? new float[] {3, 2} : new float[0]);
      }
      case Shape.Text t -> text(out, t);
    }
  }

  private static void circle(PDPageContentStream out, float x, float y, float r) throws IOException {
    float k = (float) (r * CIRCLE);
    out.moveTo(x + r, y);
    out.curveTo(x + r, y + k, x + k, y + r, x, y + r);
    out.curveTo(x - k, y + r, x - r, y + k, x - r, y);
    out.curveTo(x - r, y - k, x - k, y - r, x, y - r);
    out.curveTo(x + k, y - r, x + r, y - k, x + r, y);
    out.closePath();
  }

  private void finish(PDPageContentStream out, Ink fill, Ink stroke, double width, float[] dashes)
      throws IOException {
    if (fill != null) {
      fillColour(out, fill);
    }
    if (stroke != null) {
      strokeColour(out, stroke);
      out.setLineWidth((float) width);
      out.setLineDashPattern(dashes, 0);
    }
    if (fill != null && stroke != null) {
      out.fillAndStroke();
    } else if (fill != null) {
      out.fill();
    } else {
      out.stroke();
    }
  }

  private void text(PDPageContentStream out, Shape.Text text) throws IOException {
    fillColour(out, text.ink());
    boolean bold = text.style().isBold();
    if (bold) {
      // Chinese fonts rarely come in bold with TrueType outlines; a fine edge in the same ink does as well.
      strokeColour(out, text.ink());
      out.setLineWidth(text.style().size() * 0.03f);
      out.setLineDashPattern(new float[0], 0);
    }
    out.beginText();
    out.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    // The page is turned over, so that y grows downwards as in the scene; letters are turned back.
    out.setTextMatrix(new org.apache.pdfbox.util.Matrix(1, 0, 0, -1, (float) text.x(),
        (float) (text.middle() + text.style().size() * Shape.Text.MIDDLE_TO_BASELINE)));
    for (PdfFonts.Run run : fonts.runs(text.text())) {
      out.setFont(run.font(), text.style().size());
      out.showText(run.text());
    }
    out.endText();
  }

  private void fillColour(PDPageContentStream out, Ink ink) throws IOException {
    int rgb = palette.rgb(ink);
    out.setNonStrokingColor((rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f);
  }

  private void strokeColour(PDPageContentStream out, Ink ink) throws IOException {
    int rgb = palette.rgb(ink);
    out.setStrokingColor((rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f);
  }

  @Override
  public void close() throws IOException {
    document.close();
    fonts.close();
  }
}

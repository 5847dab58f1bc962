// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.plandesk.timeline.scene.Palette;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The picture in each of its forms, read back. */
class TimelineExportTest {

  private final TimelineExport export = TimelineExport.everything(new DeadlinePlan().index(), "");

  @Test
  void svgHoldsTextAsText() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.svg(null, out);
    Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new ByteArrayInputStream(out.toByteArray()));
    NodeList texts = document.getElementsByTagName("text");
    List<String> words = java.util.stream.IntStream.range(0, texts.getLength())
        .mapToObj(i -> texts.item(i).getTextContent()).toList();
    assertTrue(words.contains("2025") && words.contains("一、任务"), words::toString);
    assertTrue(words.stream().anyMatch(text -> text.startsWith("城市再生水")), words::toString);
    double width = Double.parseDouble(document.getDocumentElement().getAttribute("width"));
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      double right = Double.parseDouble(text.getAttribute("x")) + Double.parseDouble(text.getAttribute("textLength"));
      assertTrue(right <= width, text.getTextContent());
    }
  }

  @Test
  void theSamePlanGivesTheSameSvg() throws IOException {
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    export.svg(null, first);
    TimelineExport.everything(new DeadlinePlan().index(), "").svg(null, second);
    assertEquals(first.toString(java.nio.charset.StandardCharsets.UTF_8),
        second.toString(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void pdfHoldsChineseAsTextInAnEmbeddedFont() throws Exception {
    assumeTrue(hasPdfFont(), "no TrueType font with Chinese on this system");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String font = export.pdf(null, out);
    assertTrue(!font.isBlank());
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("一、任务") && text.contains("2025"), text);
      assertTrue(text.contains("城市再生水利用率达到"), text);
      PDPage page = document.getPage(0);
      assertTrue(StreamSupport.stream(page.getResources().getFontNames().spliterator(), false)
          .allMatch(name -> isEmbedded(page, name)));
      assertTrue(out.size() < 200_000, "only what is used is embedded: " + out.size());
    }
  }

  private static boolean isEmbedded(PDPage page, COSName name) {
    try {
      PDFont font = page.getResources().getFont(name);
      return font.isEmbedded();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean hasPdfFont() throws IOException {
    try (PdfPainter painter = PdfPainter.create(Palette.LIGHT, "")) {
      return true;
    } catch (ExportException e) {
      return false;
    }
  }

  @Test
  void saysSoWhenNoFontCanBeEmbedded() {
    ExportException e =
        assertThrows(ExportException.class, () -> PdfPainter.create(Palette.LIGHT, "", List.of()));
    assertEquals(Messages.noPdfFont, e.getMessage());
  }

  @Test
  void pngHasTwiceTheSize() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.png(null, out);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    assertEquals(3200, image.getWidth());
    // The head of the first strong column has its colour.
    boolean found = false;
    for (int x = 0; x < image.getWidth() && !found; x++) {
      found = (image.getRGB(x, 200) & 0xFFFFFF) == Palette.LIGHT.rgb(org.plandesk.timeline.scene.Ink.MILESTONE);
    }
    assertTrue(found);
  }
}

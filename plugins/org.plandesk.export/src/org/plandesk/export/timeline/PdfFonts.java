// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.timeline;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.plandesk.timeline.scene.TextMeasure;
import org.plandesk.timeline.scene.TextStyle;

/**
 * The fonts of one PDF document: the first of the system with TrueType outlines and Chinese, and more of them for characters
 * that it lacks. Only glyphs that are used are embedded.
 */
final class PdfFonts implements TextMeasure, Closeable {

  /** 〓, by which typesetters mark a character that no font has. */
  private static final String MISSING = "〓";
  private static final String SAMPLE = "中时限年项二〓";
  /** Looking for a rare character ends somewhere. */
  private static final int MOST_FONTS = 8;
  private static final int MOST_FILES = 60;

  private final PDDocument document;
  private final Iterator<Path> files;
  private final List<PDFont> fonts = new ArrayList<>();
  private final List<Closeable> open = new ArrayList<>();
  private final Map<Integer, PDFont> byCharacter = new HashMap<>();
  private String name;
  private int tried;

  /** Words in one font. */
  record Run(PDFont font, String text) {
  }

  /**
   * Looks for fonts.
   *
   * @param candidates font files, the best first
   * @throws ExportException when none of them can be embedded and has Chinese
   */
  PdfFonts(PDDocument document, List<Path> candidates) throws ExportException {
    this.document = document;
    this.files = candidates.iterator();
    if (!loadNext(true)) {
      throw new ExportException(Messages.noPdfFont);
    }
  }

  /** The name of the main font. */
  String name() {
    return name;
  }

  private boolean loadNext(boolean chinese) {
    while (files.hasNext() && fonts.size() < MOST_FONTS && tried++ < MOST_FILES) {
      Path file = files.next();
      try {
        TrueTypeFont font = open(file);
        boolean usable = font != null && font.getTableMap().containsKey("glyf") && (!chinese || hasAll(font));
        if (usable) {
          fonts.add(PDType0Font.load(document, font, true));
          name = name == null ? font.getName() : name;
          return true;
        }
      } catch (IOException | RuntimeException e) {
        // A font that cannot be read or must not be embedded is not the one; the next may be.
        continue;
      }
    }
    return false;
  }

  /** The font of a file, of a collection the first that can be used. */
  private TrueTypeFont open(Path file) throws IOException {
    if (file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".ttc")) {
      TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
      open.add(collection);
      List<TrueTypeFont> all = new ArrayList<>();
      collection.processAllFonts(all::add);
      return all.stream().filter(PdfFonts::hasOutlines).findFirst().orElse(null);
    }
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
    open.add(font);
    return font;
  }

  private static boolean hasOutlines(TrueTypeFont font) {
    return font.getTableMap().containsKey("glyf");
  }

  private static boolean hasAll(TrueTypeFont font) throws IOException {
    var lookup = font.getUnicodeCmapLookup();
    return SAMPLE.codePoints().allMatch(sign -> lookup.getGlyphId(sign) > 0);
  }

  /** The words in runs of one font each; a character that no font has becomes {@value #MISSING}. */
  List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    PDFont current = null;
    for (int sign : text.codePoints().toArray()) {
      PDFont font = fontOf(sign);
      String character = font == null ? MISSING : Character.toString(sign);
      PDFont used = font == null ? fonts.get(0) : font;
      if (used != current && !words.isEmpty()) {
        runs.add(new Run(current, words.toString()));
        words.setLength(0);
      }
      current = used;
      words.append(character);
    }
    if (!words.isEmpty()) {
      runs.add(new Run(current, words.toString()));
    }
    return runs;
  }

  private PDFont fontOf(int sign) {
    if (byCharacter.containsKey(sign)) {
      return byCharacter.get(sign);
    }
    PDFont found = null;
    for (int i = 0; found == null && (i < fonts.size() || loadNext(false)); i++) {
      found = has(fonts.get(i), sign) ? fonts.get(i) : null;
    }
    byCharacter.put(sign, found);
    return found;
  }

  private static boolean has(PDFont font, int sign) {
    try {
      font.encode(Character.toString(sign));
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public double width(String text, TextStyle style) {
    try {
      double width = 0;
      for (Run run : runs(text)) {
        width += run.font().getStringWidth(run.text());
      }
      return width * style.size() / 1000;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Closes the font files; the document must have been saved. */
  @Override
  public void close() throws IOException {
    for (Closeable file : open) {
      file.close();
    }
  }
}

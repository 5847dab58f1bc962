// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.page.document.Scale;
import org.plandesk.ui.page.document.TextMeasure;
import org.plandesk.ui.page.document.TextStyle;

/**
 * The fonts of the page at one zoom, and how wide words are in them.
 *
 * <p>Widths are asked of the system once for each character or Latin word and kept; Chinese characters are all as wide as
 * one of them, which the fonts of {@link PlanFonts} guarantee. To be disposed by its owner.
 */
final class PageType implements TextMeasure {

  /** A font with its measures. */
  static final class Face {
    final Font font;
    final int height;
    final int ascent;
    private final short[] widths = new short[Character.MAX_VALUE + 1];
    private final Map<String, Integer> words = new HashMap<>();
    private final short ideograph;

    Face(Font font, GC gc) {
      this.font = font;
      gc.setFont(font);
      FontMetrics metrics = gc.getFontMetrics();
      height = metrics.getHeight();
      ascent = metrics.getAscent() + metrics.getLeading();
      Arrays.fill(widths, (short) -1);
      ideograph = (short) gc.stringExtent("\u56fd").x;
    }
  }

  private final Map<Integer, Face> faces = new HashMap<>();
  private final Face[][] byStyle;
  private final GC gc;
  private Face current;

  PageType(Display display, Scale scale) {
    gc = new GC(display);
    TextStyle[] styles = TextStyle.values();
    byStyle = new Face[styles.length][2];
    for (TextStyle style : styles) {
      int size = scale.px(style.size());
      byStyle[style.ordinal()][0] = face(display, size, style.bold());
      byStyle[style.ordinal()][1] = face(display, size, true);
    }
  }

  private Face face(Display display, int size, boolean bold) {
    return faces.computeIfAbsent(bold ? -size : size, key -> {
      PlanFonts base = bold ? PlanFonts.TEXT_BOLD : PlanFonts.TEXT;
      return new Face(base.zoomed(display, size / (double) base.pixels()), gc);
    });
  }

  /** The font of a style. */
  Face face(TextStyle style, boolean bold) {
    return byStyle[style.ordinal()][bold ? 1 : 0];
  }

  @Override
  public int width(TextStyle style, boolean bold, String text, int from, int to) {
    Face face = face(style, bold);
    if (to - from == 1) {
      char c = text.charAt(from);
      if (c >= 0x4e00 && c < 0xa000) {
        return face.ideograph;
      }
      if (face.widths[c] < 0) {
        face.widths[c] = (short) measure(face, String.valueOf(c));
      }
      return face.widths[c];
    }
    return face.words.computeIfAbsent(text.substring(from, to), word -> measure(face, word));
  }

  private int measure(Face face, String words) {
    if (current != face) {
      gc.setFont(face.font);
      current = face;
    }
    return gc.stringExtent(words).x;
  }

  void dispose() {
    gc.dispose();
    faces.values().forEach(face -> face.font.dispose());
  }
}

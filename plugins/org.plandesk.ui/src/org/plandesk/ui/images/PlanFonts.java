// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.images;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;

/**
 * The type of the window, by use. Sizes are CSS pixels at 100 %, so that text looks alike on every system.
 *
 * <p>The family is the first one installed of Noto Sans CJK SC, Microsoft YaHei and PingFang SC, else the system's.
 * Fonts live as long as their display: do not dispose them. User interface thread only.
 */
public enum PlanFonts {
  /** The query of the search box. */
  QUERY(17, SWT.NORMAL),
  /** Chapter headings on the page. */
  CHAPTER(20, SWT.BOLD),
  /** Section headings on the page. */
  SECTION(16, SWT.BOLD),
  /** Plan text, trees, tables and results. */
  TEXT(14, SWT.NORMAL),
  /** Lead sentences and emphasised rows. */
  TEXT_BOLD(14, SWT.BOLD),
  /** Controls and paths. */
  CONTROL(13, SWT.NORMAL),
  /** Group titles in forms. */
  CONTROL_BOLD(13, SWT.BOLD),
  /** Header cells, counts and the status bar; nothing is smaller. */
  SMALL(12, SWT.NORMAL);

  private static final String[] FAMILIES = {"Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC"};
  private static final String KEY = PlanFonts.class.getName();
  private static final float POINTS_PER_PIXEL = 72f / 96f;

  private final int pixels;
  private final int style;

  PlanFonts(int pixels, int style) {
    this.pixels = pixels;
    this.style = style;
  }

  /** Size in CSS pixels at 100 %. */
  public int pixels() {
    return pixels;
  }

  /** The font on the current display. */
  public Font font() {
    Display display = Display.getCurrent();
    @SuppressWarnings("unchecked") // only this method sets the key
    var fonts = (Map<PlanFonts, Font>) display.getData(KEY);
    if (fonts == null) {
      var created = new EnumMap<PlanFonts, Font>(PlanFonts.class);
      display.setData(KEY, created);
      display.disposeExec(() -> created.values().forEach(Font::dispose));
      fonts = created;
    }
    return fonts.computeIfAbsent(this, font -> font.zoomed(display, 1));
  }

  /** A font of this use, {@code zoom} times as large (1 is 100 %); the caller disposes it. */
  public Font zoomed(Display display, double zoom) {
    FontData data = new FontData(family(display), 10, style);
    // FontData offers only whole points; 13 px and 14 px need parts of one
    data.height = (float) (pixels * POINTS_PER_PIXEL * zoom);
    return new Font(display, data);
  }

  private static String family(Display display) {
    for (String family : FAMILIES) {
      if (display.getFontList(family, true).length > 0) {
        return family;
      }
    }
    return display.getSystemFont().getFontData()[0].getName();
  }
}

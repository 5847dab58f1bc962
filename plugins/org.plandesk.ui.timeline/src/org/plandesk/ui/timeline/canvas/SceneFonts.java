// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.canvas;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.plandesk.timeline.scene.TextMeasure;
import org.plandesk.timeline.scene.TextStyle;
import org.plandesk.ui.images.PlanFonts;

/**
 * The type of the scene on a device, and how wide its texts are there. Made on the user interface thread, used on one
 * thread, and disposed by whoever made it.
 */
public final class SceneFonts implements TextMeasure {

  private static final float POINTS_PER_PIXEL = 72f / 96f;

  private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);
  private final Map<TextStyle, Integer> ascents = new EnumMap<>(TextStyle.class);
  private final GC gc;
  private TextStyle current;

  /**
   * @param device for which the fonts are
   * @param gc with which texts are measured; not disposed here
   */
  public SceneFonts(Device device, GC gc) {
    this.gc = gc;
    String family = PlanFonts.TEXT.font().getFontData()[0].getName();
    for (TextStyle style : TextStyle.values()) {
      FontData data = new FontData(family, 10, style.isBold() ? SWT.BOLD : SWT.NORMAL);
      // FontData offers only whole points; 13 px and 14 px need parts of one
      data.height = style.size() * POINTS_PER_PIXEL;
      Font font = new Font(device, data);
      fonts.put(style, font);
      gc.setFont(font);
      ascents.put(style, gc.getFontMetrics().getAscent());
    }
  }

  Font font(TextStyle style) {
    return fonts.get(style);
  }

  /** From the upper edge of a text to its baseline. */
  int ascent(TextStyle style) {
    return ascents.get(style);
  }

  @Override
  public double width(String text, TextStyle style) {
    if (style != current) {
      gc.setFont(font(style));
      current = style;
    }
    return gc.stringExtent(text).x;
  }

  /** Gives the fonts back. */
  public void dispose() {
    fonts.values().forEach(Font::dispose);
  }
}

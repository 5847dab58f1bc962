// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.timeline.canvas;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.plandesk.timeline.scene.TextMeasure;
import org.plandesk.timeline.scene.TextStyle;
import org.plandesk.ui.images.PlanFonts;

/**
 * The type of the scene on a device, and how wide its texts are there. Made on the user interface thread, used on one
 * thread, and disposed by whoever made it.
 */
public final class SceneFonts implements TextMeasure {

  /** A pixel of the scene is that of a display with 96 dots an inch. */
  private static final float POINTS_PER_PIXEL = 72f / 96f;

  private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);
  private final Map<TextStyle, Integer> ascents = new EnumMap<>(TextStyle.class);
  private final GC gc;
  private final double scale;
  private TextStyle current;

  /** The type on a display; measured with a GC that is not disposed here. */
  public SceneFonts(Display display, GC gc) {
    this(display, gc, family(), POINTS_PER_PIXEL, 1);
  }

  /**
   * The type on any device.
   *
   * @param gc with which texts are measured; not disposed here
   * @param family of the fonts, see {@link #family()}
   * @param pointsPerPixel size of type in points that is one unit of the device high
   * @param scale units of the device for a pixel of the scene
   */
  public SceneFonts(Device device, GC gc, String family, float pointsPerPixel, double scale) {
    this.gc = gc;
    this.scale = scale;
    for (TextStyle style : TextStyle.values()) {
      FontData data = new FontData(family, 10, style.isBold() ? SWT.BOLD : SWT.NORMAL);
      // FontData offers only whole points; 13 px and 14 px need parts of one
      data.height = (float) (style.size() * pointsPerPixel * scale);
      Font font = new Font(device, data);
      fonts.put(style, font);
      gc.setFont(font);
      ascents.put(style, gc.getFontMetrics().getAscent());
    }
  }

  /** The family of the window's type; on the user interface thread. */
  public static String family() {
    return PlanFonts.TEXT.font().getFontData()[0].getName();
  }

  Font font(TextStyle style) {
    return fonts.get(style);
  }

  /** Units of the device for a pixel of the scene. */
  double scale() {
    return scale;
  }

  /** From the upper edge of a text to its baseline, in units of the device. */
  int ascent(TextStyle style) {
    return ascents.get(style);
  }

  @Override
  public double width(String text, TextStyle style) {
    if (style != current) {
      gc.setFont(font(style));
      current = style;
    }
    return gc.stringExtent(text).x / scale;
  }

  /** Gives the fonts back. */
  public void dispose() {
    fonts.values().forEach(Font::dispose);
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.print;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.TextLayout;
import org.plandesk.export.document.OfficialPage;

/**
 * The type of a printed plan on a device, and where its lines break. Lengths are units of the device. Used on one thread, which
 * need not be that of the window.
 */
final class PaperType implements AutoCloseable {

  /** What is printed in one font. */
  enum Use {
    /** The plan's title. */
    TITLE(OfficialPage.TITLE_POINTS, SWT.BOLD, "方正小标宋简体", "FZXiaoBiaoSong-B05S", "宋体", "SimSun", "STSong",
        "Noto Serif CJK SC"),
    /** Chapters, captions, titles of boxes. */
    HEADING(OfficialPage.BODY_POINTS, SWT.NORMAL, "黑体", "SimHei", "STHeiti", "Noto Sans CJK SC"),
    /** Sections. */
    SUBHEADING(OfficialPage.BODY_POINTS, SWT.NORMAL, "楷体_GB2312", "楷体", "KaiTi", "STKaiti", "Noto Sans CJK SC"),
    /** Headings of items. */
    ITEM(OfficialPage.BODY_POINTS, SWT.BOLD, BODY_FAMILIES),
    /** Text. */
    BODY(OfficialPage.BODY_POINTS, SWT.NORMAL, BODY_FAMILIES),
    /** Heads of columns. */
    COLUMN(OfficialPage.CELL_POINTS, SWT.NORMAL, "黑体", "SimHei", "STHeiti", "Noto Sans CJK SC"),
    /** Cells of tables and notes below them. */
    CELL(OfficialPage.CELL_POINTS, SWT.NORMAL, BODY_FAMILIES),
    /** Numbers of pages. */
    NUMBER(OfficialPage.NUMBER_POINTS, SWT.NORMAL, "宋体", "SimSun", "STSong", "Noto Serif CJK SC");

    private final int points;
    private final int style;
    private final String[] families;

    Use(int points, int style, String... families) {
      this.points = points;
      this.style = style;
      this.families = families;
    }
  }

  private static final String[] BODY_FAMILIES =
      {"仿宋_GB2312", "仿宋", "FangSong", "STFangsong", "Noto Serif CJK SC"};
  private static final double MM_PER_INCH = 25.4;
  /** Distance of the lines of a title, a cell or a note over the height of their type. */
  private static final double LEADING = 1.15;

  private final Map<Use, Font> fonts = new EnumMap<>(Use.class);
  private final Map<Use, Integer> heights = new EnumMap<>(Use.class);
  private final TextLayout layout;
  private final double unitsPerMm;

  /**
   * @param fallback the family of what the device has no official font for
   */
  PaperType(Device device, String fallback) {
    layout = new TextLayout(device);
    unitsPerMm = device.getDPI().y / MM_PER_INCH;
    for (Use use : Use.values()) {
      Font font = new Font(device, new FontData(family(device, use, fallback), use.points, use.style));
      fonts.put(use, font);
      layout.setFont(font);
      layout.setText("国");
      heights.put(use, Integer.valueOf(layout.getBounds().height));
    }
  }

  private static String family(Device device, Use use, String fallback) {
    for (String family : use.families) {
      if (device.getFontList(family, true).length > 0) {
        return family;
      }
    }
    return fallback;
  }

  Font font(Use use) {
    return fonts.get(use);
  }

  /** From the upper edge of a line's type to its lower one. */
  int height(Use use) {
    return heights.get(use).intValue();
  }

  /** From one line to the next where the page does not set it. */
  int leading(Use use) {
    return (int) Math.ceil(height(use) * LEADING);
  }

  /** Units of the device. */
  int mm(double millimetres) {
    return (int) Math.round(millimetres * unitsPerMm);
  }

  /** The width of a text on one line. */
  int width(String text, Use use) {
    layout.setFont(font(use));
    layout.setWidth(SWT.DEFAULT);
    layout.setIndent(0);
    layout.setText(text);
    return layout.getBounds().width;
  }

  /**
   * Breaks a text into lines; there is at least one.
   *
   * @param width of each
   * @param indent of the first
   */
  List<String> lines(String text, Use use, int width, int indent) {
    layout.setFont(font(use));
    layout.setWidth(width);
    layout.setIndent(indent);
    layout.setText(text);
    int[] offsets = layout.getLineOffsets();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i + 1 < offsets.length; i++) {
      lines.add(text.substring(offsets[i], offsets[i + 1]).stripTrailing());
    }
    return lines;
  }

  @Override
  public void close() {
    layout.dispose();
    fonts.values().forEach(Font::dispose);
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import java.util.function.Function;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleUtil;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.table.rows.TableColumn.Look;
import org.plandesk.ui.table.rows.TaskColumns;

/** Draws every cell of a table: background, icon where the look has one, text cut with an ellipsis. */
final class CellPainter extends AbstractCellPainter {

  private static final int PADDING = 6;
  private static final int BAR = 52;
  private static final int BAR_HEIGHT = 8;
  private static final String ELLIPSIS = "…";

  /** Gives the icon of a cell, or null. */
  private final Function<ILayerCell, Image> icons;
  private final Function<ILayerCell, Integer> indents;
  private final Function<ILayerCell, Color> inks;
  private final Function<ILayerCell, Integer> percents;

  /**
   * @param icons icon of a light's or nature's cell, null for none
   * @param indents pixels by which the cell's text is indented
   * @param inks ink of a cell, null for that of its column
   * @param percents length of the bar before the text, negative for none
   */
  CellPainter(Function<ILayerCell, Image> icons, Function<ILayerCell, Integer> indents,
      Function<ILayerCell, Color> inks, Function<ILayerCell, Integer> percents) {
    this.icons = icons;
    this.indents = indents;
    this.inks = inks;
    this.percents = percents;
  }

  @Override
  public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
    IStyle style = CellStyleUtil.getCellStyle(cell, registry);
    gc.setBackground(style.getAttributeValue(CellStyleAttributes.BACKGROUND_COLOR));
    gc.fillRectangle(bounds);
    Object value = cell.getDataValue();
    String text = value == null ? "" : value.toString();
    if (text.isEmpty() || cell.getConfigLabels().hasLabel(TableLook.GROUP)) {
      return;
    }
    gc.setFont(style.getAttributeValue(CellStyleAttributes.FONT));
    gc.setForeground(ink(cell, style, text));
    Rectangle clipping = gc.getClipping();
    gc.setClipping(bounds.intersection(clipping));
    if (cell.getConfigLabels().hasLabel(Look.DEADLINE.name())) {
      chip(gc, bounds, text);
    } else {
      boolean right =
          style.getAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT) == HorizontalAlignmentEnum.RIGHT;
      plain(cell, gc, bounds, text, right);
    }
    gc.setClipping(clipping);
  }

  private void plain(ILayerCell cell, GC gc, Rectangle bounds, String text, boolean right) {
    Image icon = icons.apply(cell);
    int x = bounds.x + PADDING + indents.apply(cell);
    if (icon != null) {
      gc.drawImage(icon, x, bounds.y + (bounds.height - Shapes.ICON) / 2);
      x += Shapes.ICON + PADDING;
    }
    int percent = percents.apply(cell);
    if (percent >= 0) {
      bar(gc, x, bounds, percent);
      x += BAR + PADDING;
    }
    int room = bounds.x + bounds.width - PADDING - x;
    String cut = cut(gc, text, room);
    int left = right ? Math.max(x, x + room - gc.textExtent(cut).x) : x;
    gc.drawText(cut, left, bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2, true);
  }

  private static void bar(GC gc, int x, Rectangle bounds, int percent) {
    int top = bounds.y + (bounds.height - BAR_HEIGHT) / 2;
    Color ink = gc.getForeground();
    gc.setForeground(PlanColors.FIELD_BORDER.color());
    gc.drawRectangle(x, top, BAR - 1, BAR_HEIGHT - 1);
    gc.setForeground(ink);
    gc.setBackground(PlanColors.DONE.color());
    gc.fillRectangle(x + 1, top + 1, (BAR - 2) * Math.min(100, percent) / 100, BAR_HEIGHT - 2);
  }

  /** What nobody has decided is told as quietly as any other hint, not in the colour of units. */
  private Color ink(ILayerCell cell, IStyle style, String text) {
    Color own = inks.apply(cell);
    if (own != null) {
      return own;
    }
    return cell.getConfigLabels().hasLabel(Look.UNIT.name()) && TaskColumns.isNone(text)
        ? PlanColors.TEXT_THIRD.color()
        : style.getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR);
  }

  /** A flag and a date in a frame; words of the plan (a period) stand in a dashed frame. */
  private static void chip(GC gc, Rectangle bounds, String text) {
    boolean date = Character.isDigit(text.charAt(0)) && text.length() >= 10 && text.charAt(4) == '-';
    int room = bounds.width - 2 * PADDING - Shapes.ICON - 8;
    String cut = cut(gc, text, room);
    int width = Shapes.ICON + 8 + gc.textExtent(cut).x;
    int height = bounds.height - 5;
    int x = bounds.x + PADDING;
    int y = bounds.y + 2;
    Color ink = gc.getForeground();
    if (date) {
      gc.setBackground(PlanColors.DEADLINE_BACKGROUND.color());
      gc.fillRectangle(x, y, width, height);
    }
    gc.setLineStyle(date ? SWT.LINE_SOLID : SWT.LINE_DASH);
    gc.drawRectangle(x, y, width, height);
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.drawImage(Images.DEADLINE.image(), x + 3, bounds.y + (bounds.height - Shapes.ICON) / 2);
    gc.setForeground(ink);
    gc.drawText(cut, x + Shapes.ICON + 5, bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2, true);
  }

  /** The text, or as much of its start as fits before an ellipsis. */
  static String cut(GC gc, String text, int room) {
    if (gc.textExtent(text).x <= room) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (gc.textExtent(text.substring(0, middle) + ELLIPSIS).x <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low == 0 ? "" : text.substring(0, low) + ELLIPSIS;
  }

  @Override
  public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
    gc.setFont(CellStyleUtil.getCellStyle(cell, registry).getAttributeValue(CellStyleAttributes.FONT));
    Object value = cell.getDataValue();
    return gc.textExtent(value == null ? "" : value.toString()).x + 2 * PADDING + Shapes.ICON + PADDING;
  }

  @Override
  public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
    return PlanTable.ROW_HEIGHT;
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import java.util.function.IntPredicate;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.IOverlayPainter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.table.rows.TableRow;

/** Draws what goes across the cells of a row: the heading of a group, the bar at the left of a selected row. */
final class RowOverlay<E> implements IOverlayPainter {

  private static final int BAR = 3;

  private final NatTable table;
  private final RowProvider<E> provider;
  private final IntPredicate selected;

  RowOverlay(NatTable table, RowProvider<E> provider, IntPredicate selected) {
    this.table = table;
    this.provider = provider;
    this.selected = selected;
  }

  @Override
  public void paintOverlay(GC gc, ILayer layer) {
    int top = table.getStartYOfRowPosition(2);
    Rectangle area = table.getClientArea();
    Rectangle clipping = gc.getClipping();
    gc.setClipping(new Rectangle(0, top, area.width, Math.max(0, area.height - top)).intersection(clipping));
    for (int position = 2; position < table.getRowCount(); position++) {
      int y = table.getStartYOfRowPosition(position);
      int height = table.getRowHeightByPosition(position);
      if (y > area.height) {
        break;
      }
      int index = table.getRowIndexByPosition(position);
      TableRow<E> row = provider.getRowObject(index);
      if (row instanceof TableRow.Group<E> group) {
        heading(gc, group, y, height, Math.min(area.width, table.getWidth()), selected.test(index));
      }
      gc.setForeground(PlanColors.LINE_SOFT.color());
      gc.drawLine(0, y + height - 1, Math.min(area.width, table.getWidth()), y + height - 1);
      if (row != null && selected.test(index)) {
        gc.setBackground(PlanColors.ACCENT.color());
        gc.fillRectangle(0, y, BAR, height - 1);
      }
    }
    gc.setClipping(clipping);
  }

  private static void heading(GC gc, TableRow.Group<?> group, int y, int height, int width, boolean isSelected) {
    gc.setBackground((isSelected ? PlanColors.SELECTION : PlanColors.GROUP).color());
    gc.fillRectangle(0, y, width, height - 1);
    gc.setForeground(PlanColors.TEXT_SECOND.color());
    Shapes.twistie(gc, 10, y + height / 2, group.collapsed());
    gc.setForeground(PlanColors.TEXT.color());
    gc.setFont(PlanFonts.TEXT_BOLD.font());
    int middle = y + (height - gc.getFontMetrics().getHeight()) / 2;
    gc.drawText(group.label(), 26, middle, true);
    int x = 26 + gc.textExtent(group.label()).x + 10;
    gc.setForeground(PlanColors.TEXT_SECOND.color());
    gc.setFont(PlanFonts.SMALL.font());
    gc.drawText(NLS.bind(Messages.groupCount, String.valueOf(group.count())), x,
        y + (height - gc.getFontMetrics().getHeight()) / 2, true);
  }
}

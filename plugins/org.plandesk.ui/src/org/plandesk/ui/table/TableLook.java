// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.table;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortIconPainter;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.images.PlanTheme;
import org.plandesk.ui.table.rows.TableColumn.Look;

/** Colours, type and painters of all tables, in the current theme. */
final class TableLook extends AbstractRegistryConfiguration {

  /** Label of the cells of a group's heading. */
  static final String GROUP = "group";
  /** Region of the row of filters. */
  static final String FILTER_REGION = "filter";

  private final CellPainter cells;

  TableLook(CellPainter cells) {
    this.cells = cells;
  }

  /** Adds the label by which a cell is drawn. */
  static void label(LabelStack labels, Look look, boolean group) {
    labels.addLabel(group ? GROUP : look.name());
  }

  @Override
  public void configureRegistry(IConfigRegistry registry) {
    body(registry);
    header(registry);
    for (Look look : Look.values()) {
      style(registry, look);
    }
    Style group = new Style();
    group.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, PlanColors.GROUP.color());
    registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, group, DisplayMode.NORMAL, GROUP);
    // Columns are told apart by their alignment; the overlay draws a line below each row.
    for (String region : new String[] {GridRegion.COLUMN_HEADER, FILTER_REGION, GridRegion.BODY}) {
      registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE, DisplayMode.NORMAL,
          region);
    }
  }

  private void body(IConfigRegistry registry) {
    Style style = new Style();
    style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, PlanColors.SURFACE.color());
    style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, PlanColors.TEXT.color());
    style.setAttributeValue(CellStyleAttributes.FONT, PlanFonts.TEXT.font());
    style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
    style.setAttributeValue(CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.MIDDLE);
    style.setAttributeValue(CellStyleAttributes.BORDER_STYLE, (BorderStyle) null);
    registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style);
    registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, cells);
    Style selected = new Style();
    selected.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, PlanColors.SELECTION.color());
    selected.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, PlanColors.TEXT.color());
    registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, selected, DisplayMode.SELECT);
  }

  private static void header(IConfigRegistry registry) {
    Style style = new Style();
    style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, PlanColors.HEADER.color());
    style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, PlanColors.TEXT_SECOND.color());
    style.setAttributeValue(CellStyleAttributes.FONT, PlanFonts.SMALL.font());
    style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
    for (DisplayMode mode : new DisplayMode[] {DisplayMode.NORMAL, DisplayMode.SELECT}) {
      registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, mode, GridRegion.COLUMN_HEADER);
      registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, mode, FILTER_REGION);
      registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, headers(), mode, GridRegion.COLUMN_HEADER);
    }
  }

  /** Paints the name of a column, with an arrow when rows are sorted by it. */
  static ICellPainter headers() {
    return new SortableHeaderTextPainter(new PaddingDecorator(new TextPainter(), 0, 4, 0, 6), CellEdgeEnum.RIGHT,
        new SortIconPainter(false, PlanTheme.isDark()));
  }

  private static void style(IConfigRegistry registry, Look look) {
    Style style = new Style();
    switch (look) {
      case NUMBER -> style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
      case TARGET -> {
        style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, PlanColors.TARGET.color());
      }
      case UNIT -> style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, PlanColors.UNIT.color());
      case DEADLINE -> style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, PlanColors.DEADLINE.color());
      case TEXT, STRETCHED, LIGHT, NATURE, ICON, PROGRESS -> {
        // as any other cell
      }
    }
    registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, look.name());
  }
}

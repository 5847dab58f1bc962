// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.list;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.plandesk.search.EntryKind;
import org.plandesk.search.FacetField;
import org.plandesk.search.SearchResult;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.RowPainter;
import org.plandesk.ui.search.model.FacetModel;
import org.plandesk.ui.search.model.FacetRow;
import org.plandesk.ui.search.model.SearchModel;

/** What the hits can be narrowed to, with a box and a count each. User interface thread only. */
public final class FacetList extends RowCanvas {

  private static final int HEADING = 28;
  private static final int VALUE = 24;
  private static final int MARGIN = 12;
  private static final int BOX = 14;
  private static final int ICON = 13;
  private static final int GAP = 7;

  private final SearchModel model;
  private final FacetModel facets = new FacetModel();
  private List<FacetRow> rows = List.of();

  /** A list without facets. */
  public FacetList(Composite parent, SearchModel model) {
    super(parent, Messages.facets);
    this.model = model;
  }

  /** Shows the facets of the model's result. */
  public void refresh() {
    FacetRow under = cursor() < 0 || cursor() >= rows.size() ? null : rows.get(cursor());
    rows = facets.rows(model.result().map(SearchResult::facets).orElse(List.of()));
    rowsChanged(false);
    follow(under);
  }

  /** Keeps the cursor on its value where a tick has taken other values away from above it. */
  private void follow(FacetRow under) {
    for (int row = 0; under != null && row < rows.size(); row++) {
      if (rows.get(row).isSame(under)) {
        setCursor(row);
        return;
      }
    }
  }

  @Override
  int rowCount() {
    return rows.size();
  }

  @Override
  int height(int row, int width) {
    return rows.get(row) instanceof FacetRow.Heading ? HEADING : VALUE;
  }

  @Override
  PlanColors behind(int row, boolean hovered) {
    return hovered ? PlanColors.HOVER : PlanColors.SURFACE;
  }

  @Override
  void paintRow(GC gc, int row, Rectangle area, boolean hovered) {
    switch (rows.get(row)) {
      case FacetRow.Heading heading -> heading(gc, heading, area);
      case FacetRow.Value value -> value(gc, value, area);
      case FacetRow.More more -> RowPainter.text(gc, moreText(more), inset(area, MARGIN + BOX + GAP, MARGIN),
          PlanFonts.SMALL.font(), PlanColors.ACCENT.color(), SWT.LEFT);
    }
  }

  private static String moreText(FacetRow.More more) {
    return more.all() ? Messages.fewerValues : Messages.bind(Messages.allValues, more.count());
  }

  private static void heading(GC gc, FacetRow.Heading heading, Rectangle area) {
    Rectangle line = new Rectangle(area.x, area.y + 4, area.width, area.height - 4);
    ChipPainter.icon(gc, heading.collapsed() ? Images.RIGHT : Images.DOWN, area.x + 8, line.y + 6, 11);
    int x = MARGIN + 13;
    x += RowPainter.text(gc, heading.label(), inset(line, x, MARGIN), PlanFonts.CONTROL_BOLD.font(),
        PlanColors.TEXT.color(), SWT.LEFT) + GAP;
    if (heading.ticks() > 0) {
      RowPainter.text(gc, Messages.bind(Messages.ticks, heading.ticks()), inset(line, x, MARGIN),
          PlanFonts.SMALL.font(), PlanColors.ACCENT.color(), SWT.LEFT);
    }
  }

  private static void value(GC gc, FacetRow.Value row, Rectangle area) {
    box(gc, row.value().selected(), area.x + MARGIN, area.y + (VALUE - BOX) / 2);
    int x = MARGIN + BOX + GAP;
    Images icon = icon(row);
    if (icon != null) {
      ChipPainter.icon(gc, icon, area.x + x, area.y + (VALUE - ICON) / 2, ICON);
      x += ICON + GAP;
    }
    int count = RowPainter.text(gc, Integer.toString(row.value().count()), inset(area, x, 10),
        PlanFonts.CONTROL.font(), PlanColors.TEXT_SECOND.color(), SWT.RIGHT);
    boolean none = row.value().count() == 0 && !row.value().selected();
    RowPainter.text(gc, row.value().label(), inset(area, x, 10 + count + GAP), PlanFonts.CONTROL.font(),
        (none ? PlanColors.TEXT_THIRD : PlanColors.TEXT).color(), SWT.LEFT);
  }

  private static Images icon(FacetRow.Value row) {
    String code = row.value().code();
    return switch (row.field()) {
      case PLAN -> Images.PLAN;
      case KIND -> EntryKind.ofCode(code).map(KindIcons::of).orElse(null);
      case YEAR -> code.equals(FacetField.NONE) ? null : Images.DEADLINE;
      case UNIT -> code.equals(FacetField.NONE) ? null : Images.UNIT;
      case NATURE -> code.equals("binding") ? Images.LOCK : null;
      default -> null;
    };
  }

  private static void box(GC gc, boolean ticked, int x, int y) {
    gc.setBackground((ticked ? PlanColors.ACCENT : PlanColors.FIELD).color());
    gc.fillRoundRectangle(x, y, BOX, BOX, 4, 4);
    gc.setForeground((ticked ? PlanColors.ACCENT : PlanColors.FIELD_BORDER).color());
    gc.drawRoundRectangle(x, y, BOX - 1, BOX - 1, 4, 4);
    if (ticked) {
      gc.setForeground(PlanColors.ON_ACCENT.color());
      gc.setLineWidth(2);
      gc.drawPolyline(new int[] {x + 3, y + 7, x + 6, y + 10, x + 11, y + 4});
      gc.setLineWidth(1);
    }
  }

  private static Rectangle inset(Rectangle area, int left, int right) {
    return new Rectangle(area.x + left, area.y, Math.max(0, area.width - left - right), area.height);
  }

  @Override
  String tip(int row) {
    return rows.get(row) instanceof FacetRow.Value value ? value.value().label() : null;
  }

  @Override
  String rowName(int row) {
    return switch (rows.get(row)) {
      case FacetRow.Heading heading -> heading.label();
      case FacetRow.Value value -> value.value().label() + " " + value.value().count();
      case FacetRow.More more -> moreText(more);
    };
  }

  @Override
  int rowRole(int row) {
    return switch (rows.get(row)) {
      case FacetRow.Heading heading -> ACC.ROLE_TREEITEM;
      case FacetRow.Value value -> ACC.ROLE_CHECKBUTTON;
      case FacetRow.More more -> ACC.ROLE_PUSHBUTTON;
    };
  }

  @Override
  int rowState(int row) {
    return switch (rows.get(row)) {
      case FacetRow.Heading heading -> heading.collapsed() ? ACC.STATE_COLLAPSED : ACC.STATE_EXPANDED;
      case FacetRow.Value value -> value.value().selected() ? ACC.STATE_CHECKED : 0;
      case FacetRow.More more -> 0;
    };
  }

  @Override
  void moved(int row) {
    // the cursor alone ticks nothing
  }

  @Override
  void clicked(int row, int x) {
    open(row);
  }

  @Override
  void open(int row) {
    switch (rows.get(row)) {
      case FacetRow.Heading heading -> {
        facets.toggle(heading.field());
        refresh();
      }
      case FacetRow.Value value -> model.toggle(value.field(), value.value().code());
      case FacetRow.More more -> {
        facets.toggleWhole(more.field());
        refresh();
      }
    }
  }

  @Override
  void otherKey(Event event) {
    if (cursor() < 0) {
      return;
    }
    boolean wrongWay = rows.get(cursor()) instanceof FacetRow.Heading heading
        ? event.keyCode != (heading.collapsed() ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT)
        : true;
    if (event.character == ' ' || !wrongWay) {
      open(cursor());
    }
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.list;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.plandesk.search.RelatedHit;
import org.plandesk.search.SearchHit;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.RowPainter;

/** Elements that resemble another one: where they stand, their words, and why. User interface thread only. */
public final class RelatedList extends RowCanvas {

  /** Height of the header above the list. */
  public static final int HEADER = 26;

  private static final int ROW = 26;
  private static final int TEXT_X = 138;
  private static final int PLACE_X = 34;
  private static final int REASON = 112;
  private static final int MARGIN = 10;
  private static final int ICON = 16;

  private final Consumer<SearchHit> chosen;
  private final Consumer<SearchHit> opened;
  private List<RelatedHit> hits = List.of();

  /**
   * @param chosen told which element the user chose
   * @param opened told which element the user wants to open
   */
  public RelatedList(Composite parent, Consumer<SearchHit> chosen, Consumer<SearchHit> opened) {
    super(parent, Messages.related);
    this.chosen = chosen;
    this.opened = opened;
  }

  /** Shows other elements. */
  public void show(List<RelatedHit> related) {
    hits = List.copyOf(related);
    rowsChanged(true);
    setCursor(-1);
  }

  /** Paints the names of the columns above the list, so that they stand over them. */
  public void paintHeader(GC gc, int width) {
    gc.setBackground(PlanColors.HEADER.color());
    gc.fillRectangle(0, 0, width, HEADER);
    gc.setForeground(PlanColors.LINE.color());
    gc.drawLine(0, HEADER - 1, width, HEADER - 1);
    var font = PlanFonts.SMALL.font();
    var ink = PlanColors.TEXT_SECOND.color();
    RowPainter.text(gc, Messages.relatedPlace, new Rectangle(PLACE_X, 0, TEXT_X - PLACE_X, HEADER), font, ink,
        SWT.LEFT);
    RowPainter.text(gc, Messages.relatedText, new Rectangle(TEXT_X, 0, 200, HEADER), font, ink, SWT.LEFT);
    RowPainter.text(gc, Messages.relatedWhy, new Rectangle(width - MARGIN - REASON, 0, REASON, HEADER), font, ink,
        SWT.RIGHT);
  }

  @Override
  int rowCount() {
    return hits.size();
  }

  @Override
  int height(int row, int width) {
    return ROW;
  }

  @Override
  PlanColors behind(int row, boolean hovered) {
    return row == cursor() ? PlanColors.SELECTION : hovered ? PlanColors.HOVER : PlanColors.SURFACE;
  }

  @Override
  void paintRow(GC gc, int row, Rectangle area, boolean hovered) {
    SearchHit hit = hits.get(row).hit();
    if (row == cursor()) {
      gc.setBackground(PlanColors.ACCENT.color());
      gc.fillRectangle(area.x, area.y, 3, area.height);
    }
    ChipPainter.icon(gc, KindIcons.of(hit.kind()), MARGIN, area.y + (ROW - ICON) / 2, ICON);
    RowPainter.text(gc, hit.place(), new Rectangle(PLACE_X, area.y, TEXT_X - PLACE_X - 8, ROW),
        PlanFonts.CONTROL_BOLD.font(), PlanColors.TEXT.color(), SWT.LEFT);
    int reason = area.width - MARGIN - REASON;
    RowPainter.text(gc, hit.text(), new Rectangle(TEXT_X, area.y, Math.max(0, reason - TEXT_X - 8), ROW),
        PlanFonts.TEXT.font(), PlanColors.TEXT.color(), SWT.LEFT);
    RowPainter.text(gc, reasons(row), new Rectangle(reason, area.y, REASON, ROW), PlanFonts.SMALL.font(),
        PlanColors.TEXT_SECOND.color(), SWT.RIGHT);
  }

  private String reasons(int row) {
    return String.join(Messages.reasonJoint, hits.get(row).reasons());
  }

  @Override
  String tip(int row) {
    SearchHit hit = hits.get(row).hit();
    return hit.planTitle() + " " + hit.place() + "\n" + hit.text() + "\n" + reasons(row);
  }

  @Override
  String rowName(int row) {
    SearchHit hit = hits.get(row).hit();
    return String.join(" ", hit.kind().label(), hit.place(), hit.text(), reasons(row));
  }

  @Override
  int rowRole(int row) {
    return ACC.ROLE_LISTITEM;
  }

  @Override
  void moved(int row) {
    chosen.accept(hits.get(row).hit());
  }

  @Override
  void open(int row) {
    opened.accept(hits.get(row).hit());
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.plandesk.compare.Change;
import org.plandesk.compare.SideBySide;
import org.plandesk.ui.changes.ChangeKind;
import org.plandesk.ui.changes.ChangeWords;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.RowPainter;

/** Paints what is in view of {@link TwoPane}: rows with their words, connectors between both states, the strip with their names. */
final class TwoPanePainter {

  private static final int BAR = 3;
  private static final int SIGN = 18;
  private static final int HATCH = 8;

  private final TwoPane pane;
  private final GC gc;
  private final int left;
  private final int right;
  private final int width;

  TwoPanePainter(TwoPane pane, GC gc) {
    this.pane = pane;
    this.gc = gc;
    this.left = pane.paneWidth();
    this.right = left + TwoPane.GUTTER;
    this.width = pane.getClientArea().width;
  }

  void paint() {
    gc.setAntialias(SWT.ON);
    gc.setBackground(PlanColors.SURFACE.color());
    gc.fillRectangle(pane.getClientArea());
    gc.setBackground(PlanColors.HEADER.color());
    gc.fillRectangle(left, 0, TwoPane.GUTTER, pane.getClientArea().height);
    if (pane.model() != null) {
      rows(pane.model().rows());
    }
    head();
  }

  private void rows(List<SideBySide.Row> rows) {
    Set<Change> moves = new LinkedHashSet<>();
    for (int i = pane.topRow(); i < rows.size() && pane.y(i) < pane.getClientArea().height; i++) {
      row(i, rows.get(i));
      if (rows.get(i).isEndOfMove()) {
        moves.add(rows.get(i).change());
      }
    }
    moves.forEach(this::connect);
  }

  private void row(int index, SideBySide.Row row) {
    int y = pane.y(index);
    int height = pane.heights().height(index);
    Change change = row.change();
    boolean chosen = change == pane.current();
    if (change.differs()) {
      ChangeKind kind = ChangeKind.first(change);
      cell(0, left, y, height, row.old() != null, kind);
      cell(right, width - right, y, height, row.current() != null, kind);
      if (row.isEndOfMove()) {
        otherEnd(row, y, height);
      } else {
        band(kind, y, height);
      }
      if (chosen) {
        gc.setForeground(PlanColors.ACCENT.color());
        gc.setLineWidth(2);
        gc.drawRectangle(1, y + 1, width - 3, height - 2);
        gc.setLineWidth(1);
      }
    }
    CellTexts.Cells texts = pane.texts().of(index);
    int top = y + pane.padAbove(index);
    words(texts.old(), TwoPane.INSET, top);
    words(texts.current(), right + TwoPane.INSET, top);
  }

  private void words(TextLayout words, int x, int y) {
    if (words != null) {
      gc.setForeground(PlanColors.TEXT.color());
      words.draw(gc, x, y);
    }
  }

  /** One side of a changed row: tinted with a bar at its inner edge, or hatched when nothing stands there. */
  private void cell(int x, int cellWidth, int y, int height, boolean there, ChangeKind kind) {
    if (there) {
      gc.setBackground(ChangeColours.background(kind));
      gc.fillRectangle(x, y, cellWidth, height);
      gc.setBackground(ChangeColours.ink(kind));
      gc.fillRectangle(x == 0 ? left - BAR : right, y, BAR, height);
      return;
    }
    Rectangle clip = gc.getClipping();
    gc.setClipping(clip.intersection(new Rectangle(x, y, cellWidth, height)));
    gc.setForeground(PlanColors.LINE_SOFT.color());
    for (int at = x - height; at < x + cellWidth; at += HATCH) {
      gc.drawLine(at, y + height, at + height, y);
    }
    gc.setClipping(clip);
  }

  /** Joins both sides of a row, with the sign of what happened in the middle. */
  private void band(ChangeKind kind, int y, int height) {
    gc.setBackground(ChangeColours.background(kind));
    gc.fillRectangle(left, y, TwoPane.GUTTER, height);
    gc.setForeground(ChangeColours.ink(kind));
    gc.drawLine(left, y, right, y);
    gc.drawLine(left, y + height - 1, right, y + height - 1);
    sign(kind, left + TwoPane.GUTTER / 2, Math.max(y + SIGN / 2 + 2, y + height / 2));
  }

  private void sign(ChangeKind kind, int x, int y) {
    Color ink = ChangeColours.ink(kind);
    gc.setBackground(PlanColors.SURFACE.color());
    gc.fillRoundRectangle(x - SIGN / 2, y - SIGN / 2, SIGN, SIGN, 3, 3);
    gc.setForeground(ink);
    gc.drawRoundRectangle(x - SIGN / 2, y - SIGN / 2, SIGN, SIGN, 3, 3);
    gc.setFont(PlanFonts.CONTROL_BOLD.font());
    Point size = gc.textExtent(kind.sign());
    gc.drawText(kind.sign(), x - size.x / 2, y - size.y / 2, true);
  }

  /** On the empty side of something that moved: where it is. */
  private void otherEnd(SideBySide.Row row, int y, int height) {
    Change change = row.change();
    boolean gone = row.current() == null;
    String text = gone ? Messages.bind(Messages.movedTo, ChangeWords.places(change.current()))
        : Messages.bind(Messages.movedFrom, ChangeWords.places(change.old()));
    int x = gone ? right : 0;
    Rectangle area = new Rectangle(x + TwoPane.INSET, y, left - 2 * TwoPane.INSET, height);
    gc.setFont(PlanFonts.CONTROL.font());
    Point size = gc.textExtent(text);
    gc.setBackground(PlanColors.SURFACE.color());
    gc.fillRectangle(area.x - 2, y + (height - size.y) / 2 - 1, Math.min(size.x, area.width) + 4, size.y + 2);
    RowPainter.text(gc, text, area, PlanFonts.CONTROL.font(), PlanColors.ACCENT.color(), SWT.LEFT);
  }

  /** A line from where something stood to where it stands. */
  private void connect(Change change) {
    int from = middle(pane.model().oldRow(change));
    int to = middle(pane.model().row(change));
    Rectangle clip = gc.getClipping();
    gc.setClipping(clip.intersection(pane.view()));
    gc.setForeground(ChangeColours.ink(ChangeKind.MOVED));
    gc.setLineWidth(change == pane.current() ? 3 : 2);
    Path path = new Path(gc.getDevice());
    int half = TwoPane.GUTTER / 2;
    path.moveTo(left, from);
    path.cubicTo(left + half, from, right - half, to, right - BAR, to);
    gc.drawPath(path);
    path.dispose();
    gc.setLineWidth(1);
    gc.setBackground(ChangeColours.ink(ChangeKind.MOVED));
    gc.fillPolygon(new int[] {right, to, right - 8, to - 5, right - 8, to + 5});
    gc.setClipping(clip);
  }

  private int middle(int row) {
    return pane.y(row) + pane.heights().height(row) / 2;
  }

  private void head() {
    gc.setBackground(PlanColors.HEADER.color());
    gc.fillRectangle(0, 0, width, TwoPane.HEAD);
    name(Messages.oldState, pane.oldName(), TwoPane.INSET);
    name(Messages.newState, pane.currentName(), right + TwoPane.INSET);
    gc.setForeground(PlanColors.LINE.color());
    gc.drawLine(0, TwoPane.HEAD - 1, width, TwoPane.HEAD - 1);
    gc.drawLine(left, 0, left, pane.getClientArea().height);
    gc.drawLine(right - 1, 0, right - 1, pane.getClientArea().height);
  }

  private void name(String side, String name, int x) {
    Rectangle cell = new Rectangle(x, 0, Math.max(0, left - 2 * TwoPane.INSET), TwoPane.HEAD);
    RowPainter.text(gc, Messages.bind(side, name), cell, PlanFonts.CONTROL_BOLD.font(), PlanColors.TEXT_SECOND.color(),
        SWT.LEFT);
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.compare;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.plandesk.compare.Change;
import org.plandesk.compare.SideBySide;
import org.plandesk.ui.changes.ChangeKind;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.parts.AccessibleNames;
import org.plandesk.ui.parts.OwnColours;

/**
 * The ruler at the right: both states in the height of the window, with a tick for each change; a tick for something taken out
 * lies at the left, one for something put in at the right, others reach across. A click goes there.
 */
final class ComparisonRuler extends Canvas {

  private static final int WIDTH = 16;
  private static final int TICK = 4;
  private static final int NEAR = 6;

  private final TwoPane pane;
  private final Consumer<Change> choosing;

  ComparisonRuler(Composite parent, TwoPane pane, Consumer<Change> choosing) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_FOCUS);
    this.pane = pane;
    this.choosing = choosing;
    OwnColours.keep(this);
    AccessibleNames.set(this, Messages.rulerName);
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.MouseDown, this::down);
    pane.onScroll(this::redraw);
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(WIDTH, hHint == SWT.DEFAULT ? 64 : hHint);
  }

  private int y(int row) {
    return (int) ((long) pane.heights().top(row) * height() / Math.max(1, pane.heights().total()));
  }

  private int height() {
    return Math.max(1, getClientArea().height - TICK);
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(PlanColors.HEADER.color());
    gc.fillRectangle(area);
    if (pane.model() == null) {
      return;
    }
    for (int i = 0; i < pane.model().rows().size(); i++) {
      SideBySide.Row row = pane.model().rows().get(i);
      if (row.change().differs()) {
        tick(gc, row, y(i));
      }
    }
    int total = Math.max(1, pane.heights().total());
    int top = (int) ((long) pane.scrollTop() * height() / total);
    int height = (int) Math.min(area.height - 1L, (long) pane.viewHeight() * height() / total + TICK);
    gc.setForeground(PlanColors.FIELD_BORDER.color());
    gc.drawRectangle(0, top, WIDTH - 1, height);
  }

  private void tick(GC gc, SideBySide.Row row, int y) {
    boolean chosen = row.change() == pane.current();
    int half = WIDTH / 2 - 2;
    int x = row.old() == null ? WIDTH / 2 : 2;
    int width = row.old() == null || row.current() == null ? half : 2 * half;
    gc.setBackground(ChangeColours.ink(ChangeKind.first(row.change())));
    gc.fillRectangle(chosen ? 0 : x, y, chosen ? WIDTH : width, chosen ? TICK + 2 : TICK);
  }

  private void down(Event event) {
    Change nearest = null;
    int distance = NEAR + 1;
    for (int i = 0; pane.model() != null && i < pane.model().rows().size(); i++) {
      Change change = pane.model().rows().get(i).change();
      if (change.differs() && Math.abs(y(i) - event.y) < distance) {
        distance = Math.abs(y(i) - event.y);
        nearest = change;
      }
    }
    if (nearest != null) {
      choosing.accept(nearest);
    } else {
      pane.scrollTo((int) ((long) event.y * pane.heights().total() / height()) - pane.viewHeight() / 2);
    }
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.page.document.Block;
import org.plandesk.ui.page.document.MarkRange;
import org.plandesk.ui.page.document.MarkStyle;
import org.plandesk.ui.page.document.PageLayout;
import org.plandesk.ui.page.document.Place;
import org.plandesk.ui.session.PlanProblems;

/**
 * The ruler at the right: the whole plan in the height of the window, with a tick for each mark and a frame for what is in
 * view. A click on a tick goes to its mark, elsewhere to that part of the page; dragging scrolls.
 */
final class PageRuler extends Canvas {

  private static final int WIDTH = 14;
  private static final int TICK = 4;
  /** From one tick to the next: dense places stay a row of ticks. */
  private static final int STEP = 5;
  private static final int LEAST_FRAME = 16;
  /** Where shapes of problems have their peak. */
  private static final int PEAK = 9;
  private static final int REST_MILLIS = 200;

  private final PageCanvas page;
  /** Of each row of pixels the first mark of each kind, or null; made anew after a change. */
  private Map<MarkStyle, Mark[]> ticks;
  /** What has a tick instead of the marks, by its colour, and its element in each row of pixels; null for the marks. */
  private Map<EObject, PlanColors> spots;
  private EObject[] spotRows;
  /** The plan that the ticks are of. */
  private Plan plan;
  private final Runnable forget = this::forget;
  /** Errors and warnings at their elements, above the marks, and which stands in each row of pixels. */
  private Map<EObject, PlanProblems.Count> problems = Map.of();
  private EObject[] problemRows;
  private boolean dragging;
  private int grip;

  PageRuler(Composite parent, PageCanvas page) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_FOCUS);
    this.page = page;
    addListener(SWT.Paint, event -> paint(event.gc));
    addListener(SWT.Resize, event -> forget());
    addListener(SWT.MouseDown, this::down);
    addListener(SWT.MouseMove, this::move);
    addListener(SWT.MouseUp, event -> dragging = false);
    addListener(SWT.MouseVerticalWheel, event -> page.notifyListeners(SWT.MouseVerticalWheel, event));
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = Messages.rulerName;
      }
    });
    getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getRole(AccessibleControlEvent event) {
        event.detail = ACC.ROLE_SCROLLBAR;
      }

      @Override
      public void getValue(AccessibleControlEvent event) {
        event.result = Integer.toString(100 * page.scrollTop() / Math.max(1, page.fullHeight()));
      }
    });
  }

  @Override
  public Point computeSize(int wHint, int hHint, boolean changed) {
    return new Point(WIDTH, hHint == SWT.DEFAULT ? 64 : hHint);
  }

  /** Shows ticks for some elements instead of the marks. */
  void setSpots(Map<EObject, PlanColors> elements) {
    spots = elements;
    forget();
  }

  /** Shows where problems are, beside the marks. */
  void setProblems(Map<EObject, PlanProblems.Count> elements) {
    problems = elements;
    forget();
  }

  /** The page scrolled. */
  void scrolled() {
    redraw();
  }

  /** The marks or their places changed. While somebody types, the ticks follow at the next rest. */
  void changed() {
    if (plan != page.document().plan() || ticks == null && spotRows == null) {
      forget();
    } else {
      redraw();
      getDisplay().timerExec(REST_MILLIS, forget);
    }
  }

  private void forget() {
    if (!isDisposed()) {
      plan = page.document().plan();
      ticks = null;
      spotRows = null;
      problemRows = null;
      redraw();
    }
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(PlanColors.HEADER.color());
    gc.fillRectangle(area);
    gc.setBackground(PlanColors.LINE_SOFT.color());
    gc.fillRectangle(0, 0, 1, area.height);
    if (page.document().blocks().isEmpty()) {
      return;
    }
    if (spots != null) {
      paintSpots(gc, area.height);
    } else if (page.hits().count() > 0) {
      paintHits(gc, area.height);
    } else {
      paintMarks(gc, area.height);
    }
    if (spots == null && !problems.isEmpty()) {
      paintProblems(gc, area.height);
    }
    Rectangle frame = frame();
    gc.setForeground(PlanColors.FIELD_BORDER.color());
    gc.drawRectangle(frame.x, frame.y, frame.width - 1, frame.height - 1);
  }

  /** What was searched for takes the ruler alone; the current hit is wider. */
  private void paintHits(GC gc, int height) {
    gc.setBackground(PlanColors.HIT_CURRENT.color());
    for (PageHits.Range hit : page.hits().ranges()) {
      int y = slot(page.document().blockAt(hit.from()), hit.from(), height) * STEP;
      gc.fillRectangle(hit.current() ? 1 : 3, y, hit.current() ? WIDTH - 2 : WIDTH - 6, TICK);
    }
  }

  private void paintMarks(GC gc, int height) {
    if (ticks == null) {
      ticks = ticks(height);
    }
    // Times last: they lie above the others where several share a row.
    for (MarkStyle style : new MarkStyle[] {MarkStyle.UNIT, MarkStyle.TARGET, MarkStyle.PERIOD, MarkStyle.DEADLINE}) {
      Mark[] rows = ticks.get(style);
      if (rows == null || !page.styles().contains(style)) {
        continue;
      }
      gc.setBackground(MarkPainter.color(style));
      for (int y = 0; y < rows.length; y++) {
        if (rows[y] != null) {
          boolean thin = style == MarkStyle.PERIOD;
          gc.fillRectangle(thin ? 5 : 2, y, thin ? 4 : 10, thin ? TICK / 2 : TICK);
        }
      }
    }
  }

  private void paintSpots(GC gc, int height) {
    if (spotRows == null) {
      spotRows = spotRows(height);
    }
    for (int y = 0; y < spotRows.length; y++) {
      if (spotRows[y] != null) {
        boolean current = spotRows[y] == page.current();
        gc.setBackground(spots.get(spotRows[y]).color());
        gc.fillRectangle(2, y - (current ? 2 : 0), 10, TICK + (current ? 4 : 0));
      }
    }
  }

  /** A triangle for warnings, a diamond for errors, so that colour does not tell alone. */
  private void paintProblems(GC gc, int height) {
    if (problemRows == null) {
      problemRows = rows(problems.keySet(), height);
    }
    gc.setAntialias(SWT.ON);
    for (int y = 0; y < problemRows.length; y++) {
      if (problemRows[y] != null) {
        boolean error = problems.get(problemRows[y]).errors() > 0;
        int top = y - 2;
        int[] shape = error ? new int[] {PEAK, top, WIDTH - 1, top + 4, PEAK, top + 8, PEAK - 4, top + 4}
            : new int[] {PEAK, top, WIDTH, top + 8, PEAK - 5, top + 8};
        gc.setBackground((error ? PlanColors.LATE : PlanColors.DUE_SOON).color());
        gc.fillPolygon(shape);
        gc.setForeground((error ? PlanColors.SURFACE : PlanColors.DUE_SOON_EDGE).color());
        gc.drawPolygon(shape);
      }
    }
    gc.setAntialias(SWT.OFF);
  }

  private EObject[] spotRows(int height) {
    return rows(spots.keySet(), height);
  }

  private EObject[] rows(Collection<EObject> elements, int height) {
    int slots = Math.max(1, height / STEP);
    EObject[] rows = new EObject[slots * STEP];
    for (EObject element : elements) {
      Place place = page.document().place(element);
      if (place != null) {
        int slot = slot(page.document().blockAt(place.start()), place.start(), height);
        rows[slot * STEP] = rows[slot * STEP] == null || element == page.current() ? element : rows[slot * STEP];
      }
    }
    return rows;
  }

  private Map<MarkStyle, Mark[]> ticks(int height) {
    Map<MarkStyle, Mark[]> found = new EnumMap<>(MarkStyle.class);
    int slots = Math.max(1, height / STEP);
    for (Block block : page.document().blocks()) {
      for (MarkRange mark : block.marks()) {
        if (mark.style() == MarkStyle.SILENT) {
          continue;
        }
        int slot = slot(block, block.start() + mark.from(), height);
        Mark[] rows = found.computeIfAbsent(mark.style(), style -> new Mark[slots * STEP]);
        if (rows[slot * STEP] == null) {
          rows[slot * STEP] = mark.mark();
        }
      }
    }
    return found;
  }

  /** The row of ticks of a place in the page's text, counted from 0. */
  private int slot(Block block, int offset, int height) {
    PageLayout layout = page.pageLayout();
    int slots = Math.max(1, height / STEP);
    int inside = (int) ((long) layout.layout(block.index()).height() * (offset - block.start())
        / Math.max(1, block.text().length()));
    int y = layout.top(block.index()) + inside;
    return (int) Math.min(slots - 1L, (long) y * slots / Math.max(1, page.fullHeight()));
  }

  /** The frame of what is in view. */
  private Rectangle frame() {
    Rectangle area = getClientArea();
    long full = Math.max(1, page.fullHeight());
    int view = page.getClientArea().height;
    int height = (int) Math.min(area.height, Math.max(LEAST_FRAME, (long) view * area.height / full));
    long range = Math.max(1, full - view);
    int y = (int) ((area.height - height) * (long) page.scrollTop() / range);
    return new Rectangle(0, Math.max(0, Math.min(y, area.height - height)), WIDTH, height);
  }

  private void down(Event event) {
    if (event.button != 1) {
      return;
    }
    Rectangle frame = frame();
    EObject mark = markAt(event.y);
    if (mark != null && !frame.contains(event.x, event.y)) {
      page.reveal(mark);
      return;
    }
    grip = frame.contains(event.x, event.y) ? event.y - frame.y : frame.height / 2;
    dragging = true;
    move(event);
  }

  private EObject markAt(int y) {
    int row = y / STEP * STEP;
    if (spots == null && problemRows != null && row >= 0 && row < problemRows.length && problemRows[row] != null) {
      return problemRows[row];
    }
    if (spots != null) {
      return spotRows != null && row >= 0 && row < spotRows.length ? spotRows[row] : null;
    }
    for (MarkStyle style : MarkStyle.values()) {
      Mark[] rows = ticks == null || page.hits().count() > 0 ? null : ticks.get(style);
      if (rows != null && page.styles().contains(style) && row >= 0 && row < rows.length && rows[row] != null) {
        return rows[row];
      }
    }
    return null;
  }

  private void move(Event event) {
    if (dragging) {
      int height = getClientArea().height;
      long range = page.fullHeight() - page.getClientArea().height;
      page.scrollTo((int) (range * (event.y - grip) / Math.max(1, height - frame().height)));
    } else {
      int cursor = markAt(event.y) == null ? SWT.CURSOR_ARROW : SWT.CURSOR_HAND;
      setCursor(getDisplay().getSystemCursor(cursor));
    }
  }
}

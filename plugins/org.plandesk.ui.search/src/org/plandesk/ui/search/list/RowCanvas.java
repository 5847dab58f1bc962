// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.list;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.plandesk.ui.images.PlanColors;

/**
 * A scrolled list of painted rows, each as high as it needs to be, with a cursor that is moved by keys and the mouse. What
 * rows are and how they look is told by the subclass. User interface thread only.
 */
abstract class RowCanvas extends Canvas {

  private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

  private final RowAccessible accessible;
  /** Upper edges of the rows, and the lower edge of the last one; null when they have to be measured. */
  private int[] edges;
  private int measuredWidth;
  private int cursor = -1;
  private int hovered = -1;

  RowCanvas(Composite parent, String name) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
    // colours come from the palette, not from the style sheets
    setData(UNSTYLED, Boolean.TRUE);
    setBackground(PlanColors.SURFACE.color());
    accessible = new RowAccessible(this, name);
    addListener(SWT.Paint, event -> paint(event.gc, event.getBounds()));
    addListener(SWT.Resize, event -> resized());
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    addListener(SWT.MouseDown, this::press);
    addListener(SWT.MouseDoubleClick, event -> {
      if (event.button == 1 && rowAt(event.y) >= 0) {
        open(rowAt(event.y));
      }
    });
    addListener(SWT.MouseMove, event -> hover(rowAt(event.y)));
    addListener(SWT.MouseExit, event -> hover(-1));
    addListener(SWT.FocusIn, event -> focused());
    addListener(SWT.FocusOut, event -> redraw());
    getVerticalBar().addListener(SWT.Selection, event -> {
      hovered = -1;
      redraw();
    });
  }

  /** How many rows there are. */
  abstract int rowCount();

  /** How high a row is in a list of so many pixels. */
  abstract int height(int row, int width);

  /** Paints a row; the area is filled already. */
  abstract void paintRow(GC gc, int row, Rectangle area, boolean hovered);

  /** What lies behind a row. */
  abstract PlanColors behind(int row, boolean hovered);

  /** What a screen reader says of a row. */
  abstract String rowName(int row);

  /** The role of a row, one of {@code ACC.ROLE_…}. */
  abstract int rowRole(int row);

  /** Further states of a row, of {@code ACC.STATE_…}. */
  int rowState(int row) {
    return 0;
  }

  /** The cursor was moved to a row by the user. */
  abstract void moved(int row);

  /** A row was clicked once. */
  void clicked(int row, int x) {
    moved(row);
  }

  /** A row was opened, by Enter or a double click. */
  abstract void open(int row);

  /** A key that moves no cursor was pressed. */
  void otherKey(Event event) {}

  /** The cursor was moved up from the first row. */
  void left() {}

  /** The row that has the cursor; -1 for none. */
  final int cursor() {
    return cursor;
  }

  /** Sets the cursor without telling the subclass, and brings its row into view. */
  final void setCursor(int row) {
    int next = Math.min(row, rowCount() - 1);
    // rows that the subclass shows in another way from now on are of another height, also where the cursor was set before
    edges = null;
    if (next != cursor) {
      cursor = next;
      accessible.moved(cursor);
    }
    reveal(cursor);
    redraw();
  }

  /** Measures and paints anew, since the rows are others. */
  final void rowsChanged(boolean toTop) {
    edges = null;
    hovered = -1;
    cursor = Math.min(cursor, rowCount() - 1);
    scroll(toTop ? 0 : top());
    redraw();
    accessible.changed();
  }

  /** The row at a height of the canvas; -1 when there is none. */
  final int rowAt(int y) {
    int[] all = edges();
    int at = y + top();
    if (at < 0 || at >= all[all.length - 1]) {
      return -1;
    }
    int low = 0;
    int high = all.length - 2;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (all[middle] <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Where a row lies on the canvas, in view or not. */
  final Rectangle bounds(int row) {
    int[] all = edges();
    return new Rectangle(0, all[row] - top(), getClientArea().width, all[row + 1] - all[row]);
  }

  private int[] edges() {
    int width = getClientArea().width;
    if (edges == null || width != measuredWidth) {
      int count = rowCount();
      int[] all = new int[count + 1];
      for (int i = 0; i < count; i++) {
        all[i + 1] = all[i] + height(i, width);
      }
      edges = all;
      measuredWidth = width;
      // the bar may take room away, which comes back here as another width
      scroll(top());
    }
    return edges;
  }

  private int top() {
    return getVerticalBar().getSelection();
  }

  private void scroll(int target) {
    var bar = getVerticalBar();
    int[] all = edges();
    int view = Math.max(1, getClientArea().height);
    int full = all[all.length - 1];
    bar.setVisible(full > view);
    bar.setValues(Math.max(0, Math.min(target, full - view)), 0, Math.max(full, view), view, 30, view);
  }

  private void resized() {
    edges = null;
    scroll(top());
    redraw();
  }

  private void reveal(int row) {
    if (row >= 0 && getClientArea().height > 0) {
      int[] all = edges();
      int view = getClientArea().height;
      if (all[row] < top()) {
        // the heading above the first row of a group is shown with it
        scroll(row == 1 ? 0 : all[row]);
      } else if (all[row + 1] > top() + view) {
        scroll(all[row + 1] - view);
      }
    }
  }

  private void hover(int row) {
    if (row != hovered) {
      hovered = row;
      setToolTipText(row < 0 ? null : tip(row));
      redraw();
    }
  }

  /** What is said when the pointer rests on a row; null for nothing. */
  String tip(int row) {
    return null;
  }

  private void press(Event event) {
    setFocus();
    int row = rowAt(event.y);
    if (event.button == 1 && row >= 0) {
      setCursor(row);
      clicked(row, event.x);
    }
  }

  private void focused() {
    if (cursor < 0 && rowCount() > 0) {
      move(0);
    }
    accessible.moved(cursor);
    redraw();
  }

  private void key(Event event) {
    int page = Math.max(1, getClientArea().height - 40);
    if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
      otherKey(event);
      return;
    }
    switch (event.keyCode) {
      case SWT.ARROW_DOWN -> move(cursor + 1);
      case SWT.ARROW_UP -> {
        if (cursor <= 0) {
          left();
        } else {
          move(cursor - 1);
        }
      }
      case SWT.HOME -> move(0);
      case SWT.END -> move(rowCount() - 1);
      case SWT.PAGE_DOWN -> move(pageFrom(page));
      case SWT.PAGE_UP -> move(pageFrom(-page));
      case SWT.CR, SWT.KEYPAD_CR -> {
        if (cursor >= 0) {
          open(cursor);
        }
      }
      default -> otherKey(event);
    }
  }

  private int pageFrom(int way) {
    if (cursor < 0) {
      return 0;
    }
    int row = rowAt(bounds(cursor).y + way);
    return row >= 0 ? row : way > 0 ? rowCount() - 1 : 0;
  }

  private void move(int row) {
    int next = Math.max(0, Math.min(row, rowCount() - 1));
    if (next < rowCount() && next != cursor) {
      setCursor(next);
      moved(next);
    }
  }

  private void paint(GC gc, Rectangle clip) {
    gc.setBackground(PlanColors.SURFACE.color());
    gc.fillRectangle(clip);
    int count = rowCount();
    int first = Math.max(0, rowAt(clip.y));
    for (int row = first; row < count; row++) {
      Rectangle area = bounds(row);
      if (area.y >= clip.y + clip.height) {
        break;
      }
      gc.setBackground(behind(row, row == hovered).color());
      gc.fillRectangle(area);
      paintRow(gc, row, area, row == hovered);
      if (row == cursor && isFocusControl()) {
        gc.setForeground(PlanColors.ACCENT.color());
        gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 2);
      }
    }
  }
}

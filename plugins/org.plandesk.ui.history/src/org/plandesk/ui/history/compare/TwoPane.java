// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.compare;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.plandesk.compare.Change;
import org.plandesk.compare.SideBySide;
import org.plandesk.model.Chapter;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Section;
import org.plandesk.ui.changes.ChangeWords;
import org.plandesk.ui.history.model.ComparisonModel;
import org.plandesk.ui.history.model.RowHeights;
import org.plandesk.ui.images.PlanTheme;
import org.plandesk.ui.parts.OwnColours;

/**
 * Both states side by side on one scrolled canvas: the old one at the left, the new one at the right, what belongs together in
 * one row. Only rows in view are broken into lines and painted. User interface thread only.
 */
final class TwoPane extends Canvas {

  /** Height of the strip with the names of the states. */
  static final int HEAD = 28;
  /** Width of the gap in which connectors are painted. */
  static final int GUTTER = 56;
  /** Blank beside words. */
  static final int INSET = 14;
  private static final int PAD = 5;
  private static final int CHAPTER_PAD = 16;
  private static final int SECTION_PAD = 9;
  private static final int LINE = 24;
  private static final int CHARACTER = 14;

  private final CellTexts texts;
  private final List<Consumer<Change>> choosing = new CopyOnWriteArrayList<>();
  private final List<Runnable> scrolling = new CopyOnWriteArrayList<>();
  private ComparisonModel model;
  private String oldName = "";
  private String currentName = "";
  private RowHeights heights = new RowHeights(0, row -> 0);
  private int scrollTop;
  private Change current;
  private Runnable opening = () -> {
  };

  TwoPane(Composite parent) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
    texts = new CellTexts(getDisplay());
    OwnColours.keep(this);
    Runnable themed = () -> {
      texts.clear();
      redraw();
    };
    PlanTheme.addListener(themed);
    addListener(SWT.Dispose, event -> {
      PlanTheme.removeListener(themed);
      texts.clear();
    });
    addListener(SWT.Paint, event -> {
      layoutVisible();
      new TwoPanePainter(this, event.gc).paint();
    });
    addListener(SWT.Resize, event -> resized());
    addListener(SWT.MouseDown, this::down);
    addListener(SWT.MouseDoubleClick, event -> opening.run());
    addListener(SWT.MouseMove, this::hover);
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    getVerticalBar().addListener(SWT.Selection, event -> scrollTo(getVerticalBar().getSelection()));
    new TwoPaneAccessible(this);
  }

  /** Shows a comparison; what is in view stays in view as far as it is there again. */
  void setModel(ComparisonModel next, String nameOfOld, String nameOfCurrent) {
    String anchor = model == null || heights.count() == 0 ? null : id(model.rows().get(topRow()));
    int offset = scrollTop - heights.top(topRow());
    model = next;
    oldName = nameOfOld;
    currentName = nameOfCurrent;
    current = null;
    texts.setRows(next.rows());
    estimate();
    scrollTop = 0;
    for (int i = 0; anchor != null && i < next.rows().size(); i++) {
      if (anchor.equals(id(next.rows().get(i)))) {
        scrollTop = heights.top(i) + offset;
        break;
      }
    }
    changed();
  }

  private static String id(SideBySide.Row row) {
    Change change = row.change();
    PlanElement element = (row.current() == null ? change.old() : change.current()).getFirst();
    return (row.current() == null ? "-" : "+") + element.getId();
  }

  private void estimate() {
    int room = Math.max(1, cellWidth() / CHARACTER);
    heights = new RowHeights(model == null ? 0 : model.rows().size(), row -> {
      Change change = model.rows().get(row).change();
      int longest = Math.max(change.oldText().length(), change.currentText().length());
      return (longest / room + 1) * LINE + padAbove(row) + PAD;
    });
  }

  private void resized() {
    int row = topRow();
    texts.setWidth(cellWidth());
    estimate();
    scrollTop = heights.count() == 0 ? 0 : heights.top(row);
    changed();
  }

  private void changed() {
    scrollTop = clamp(scrollTop);
    updateBar();
    redraw();
    scrolling.forEach(Runnable::run);
  }

  private void updateBar() {
    ScrollBar bar = getVerticalBar();
    int view = Math.max(1, viewHeight());
    int total = Math.max(view, heights.total());
    bar.setValues(scrollTop, 0, total, view, LINE, Math.max(LINE, view - LINE));
    bar.setEnabled(total > view);
  }

  /** Breaks the rows in view into lines, which makes their heights exact. */
  private void layoutVisible() {
    if (heights.count() == 0) {
      return;
    }
    int first = topRow();
    int last = first;
    for (int y = heights.top(first) - scrollTop; last < heights.count() && y < viewHeight(); last++) {
      measure(last);
      y += heights.height(last);
    }
    scrollTop = clamp(scrollTop);
    updateBar();
    texts.keepOnly(first - 1, last);
  }

  private void measure(int row) {
    int needed = texts.of(row).height() + padAbove(row) + PAD;
    if (!heights.isExact(row)) {
      heights.measured(row, Math.max(LINE, needed));
    }
  }

  /** The blank above the words of a row. */
  int padAbove(int row) {
    SideBySide.Row each = model.rows().get(row);
    PlanElement element = (each.current() == null ? each.old().old() : each.current().current()).getFirst();
    return switch (element) {
      case Chapter chapter -> CHAPTER_PAD;
      case Section section -> SECTION_PAD;
      default -> PAD;
    };
  }

  private int cellWidth() {
    return Math.max(CHARACTER, paneWidth() - 2 * INSET);
  }

  /** Width of each state. */
  int paneWidth() {
    return Math.max(0, (getClientArea().width - GUTTER) / 2);
  }

  int viewHeight() {
    return Math.max(0, getClientArea().height - HEAD);
  }

  int topRow() {
    return heights.rowAt(scrollTop);
  }

  int scrollTop() {
    return scrollTop;
  }

  RowHeights heights() {
    return heights;
  }

  CellTexts texts() {
    return texts;
  }

  /** The comparison, or null. */
  ComparisonModel model() {
    return model;
  }

  String oldName() {
    return oldName;
  }

  String currentName() {
    return currentName;
  }

  /** The chosen change, or null. */
  Change current() {
    return current;
  }

  /** Where a row lies on the canvas. */
  int y(int row) {
    return HEAD + heights.top(row) - scrollTop;
  }

  void scrollTo(int top) {
    int target = clamp(top);
    if (target != scrollTop) {
      scrollTop = target;
      updateBar();
      redraw();
      scrolling.forEach(Runnable::run);
    }
  }

  private int clamp(int top) {
    return Math.clamp(top, 0, Math.max(0, heights.total() - viewHeight()));
  }

  void onChoose(Consumer<Change> listener) {
    choosing.add(listener);
  }

  /** Enter and double click. */
  void onOpen(Runnable listener) {
    opening = listener;
  }

  void onScroll(Runnable listener) {
    scrolling.add(listener);
  }

  /** Chooses a change and brings it into view. Listeners are not told. */
  void reveal(Change change) {
    current = change;
    if (change != null) {
      show(model.row(change));
    }
    redraw();
    scrolling.forEach(Runnable::run);
    if (getAccessible() != null && isFocusControl()) {
      getAccessible().setFocus(-1);
    }
  }

  /** Brings a row into view, a third below the top. */
  private void show(int row) {
    measure(row);
    int top = heights.top(row);
    if (top >= scrollTop && top + heights.height(row) <= scrollTop + viewHeight()) {
      return;
    }
    // Rows above are measured first, so that the row comes to stand where it is wanted.
    int room = viewHeight() / 3;
    int first = row;
    for (int above = 0; first > 0 && above < room; above += heights.height(first)) {
      measure(--first);
    }
    scrollTo(heights.top(row) - room);
  }

  /** The row at a height of the canvas; -1 when there is none. */
  int rowAt(int y) {
    int at = y - HEAD + scrollTop;
    return y < HEAD || at >= heights.total() || heights.count() == 0 ? -1 : heights.rowAt(at);
  }

  private void down(Event event) {
    setFocus();
    int row = rowAt(event.y);
    if (row < 0) {
      return;
    }
    SideBySide.Row each = model.rows().get(row);
    Change change = each.change();
    if (change.differs()) {
      boolean empty =
          event.x < paneWidth() ? each.old() == null : event.x > paneWidth() + GUTTER && each.current() == null;
      choose(change);
      if (each.isEndOfMove() && empty) {
        // The empty side says where the other end is.
        show(row == model.row(change) ? model.oldRow(change) : model.row(change));
      }
    }
  }

  private void choose(Change change) {
    current = change;
    redraw();
    scrolling.forEach(Runnable::run);
    choosing.forEach(listener -> listener.accept(change));
  }

  private void hover(Event event) {
    int row = rowAt(event.y);
    Change change = row < 0 ? null : model.rows().get(row).change();
    String tip = change == null || !change.differs() ? null : ChangeWords.details(change);
    if (!String.valueOf(tip).equals(String.valueOf(getToolTipText()))) {
      setToolTipText(tip);
    }
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_DOWN -> scrollTo(scrollTop + LINE);
      case SWT.ARROW_UP -> scrollTo(scrollTop - LINE);
      case SWT.PAGE_DOWN -> scrollTo(scrollTop + viewHeight() - LINE);
      case SWT.PAGE_UP -> scrollTo(scrollTop - viewHeight() + LINE);
      case SWT.HOME -> scrollTo(0);
      case SWT.END -> scrollTo(heights.total());
      case SWT.CR, SWT.KEYPAD_CR -> opening.run();
      default -> {
        // Others are no keys of this canvas.
      }
    }
  }

  /** The part of the canvas below the head. */
  Rectangle view() {
    return new Rectangle(0, HEAD, getClientArea().width, viewHeight());
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Caret;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.plandesk.model.Mark;
import org.plandesk.model.Plan;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.page.document.Area;
import org.plandesk.ui.page.document.MarkStyle;
import org.plandesk.ui.page.document.PageCursor;
import org.plandesk.ui.page.document.PageDocument;
import org.plandesk.ui.page.document.PageLayout;
import org.plandesk.ui.page.document.PageLook;
import org.plandesk.ui.page.document.Place;
import org.plandesk.ui.page.document.Scale;
import org.plandesk.ui.parts.Clipboards;

/**
 * The scrolled page itself. It paints only what is visible and tells its listeners when the caret or the view moved; mouse
 * and keys are read by {@link PageMouse} and {@link PageKeys}.
 */
final class PageCanvas extends Canvas {

  /** How far a step of the wheel scrolls. */
  private static final int WHEEL = 24;

  private final PageDocument document;
  private final PageColumn column;
  private final PageLayout layout;
  private final PageCursor cursor;
  private final PageHits hits;
  private final PageTints tints;
  private final PageScroll scroll;
  private final List<Runnable> moved = new CopyOnWriteArrayList<>();
  private final List<Runnable> changed = new CopyOnWriteArrayList<>();
  private final List<Runnable> scrolled = new CopyOnWriteArrayList<>();
  private final Set<MarkStyle> styles = EnumSet.allOf(MarkStyle.class);
  private PageType type;
  private EObject current;
  private String message = "";
  /** What was to be revealed before the page had a size. */
  private EObject late;
  private boolean boundaries = true;

  PageCanvas(Composite parent, PageLook look) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
    document = new PageDocument(PlanLabels.current(), look);
    column = new PageColumn(look);
    hits = new PageHits(document);
    type = new PageType(getDisplay(), Scale.NORMAL);
    layout = new PageLayout(document, type, Scale.NORMAL);
    cursor = new PageCursor(document, layout);
    tints = new PageTints(document, cursor, hits);
    scroll = new PageScroll(document, layout, () -> getClientArea().height);
    setCaret(new Caret(this, SWT.NONE));
    addListener(SWT.Paint, event -> paint(event.gc, event.getBounds()));
    addListener(SWT.Resize, event -> resized());
    addListener(SWT.MouseVerticalWheel, this::wheel);
    addListener(SWT.Dispose, event -> type.dispose());
    new PageMouse(this);
    new PageKeys(this);
  }

  PageDocument document() {
    return document;
  }

  PageLayout pageLayout() {
    return layout;
  }

  PageCursor cursor() {
    return cursor;
  }

  /** What was searched for. */
  PageHits hits() {
    return hits;
  }

  /** Makes the next hit the current one, or the one before, around the ends; does nothing without hits. */
  void walkHits(boolean forward) {
    if (hits.count() > 0) {
      setHits(hits.all(), hits.step(forward));
    }
  }

  /** Marks what was searched for; the current hit comes into view and its element becomes current. */
  void setHits(List<PageHit> found, int currentHit) {
    hits.set(found, currentHit);
    PageHit hit = hits.currentHit();
    Place place = hit == null ? null : document.place(hit.element(), hit.from(), hit.to());
    if (place != null) {
      current = hit.element();
      cursor.moveTo(place.start(), false);
      bringIntoView(hit.element(), place);
    }
    changed();
    moved.forEach(Runnable::run);
  }

  /** The kinds of marks that are underlined. */
  Set<MarkStyle> styles() {
    return styles;
  }

  /** Called after the caret moved or another element became current. */
  void onMoved(Runnable listener) {
    moved.add(listener);
  }

  /** Called after lines or marks changed. */
  void onChanged(Runnable listener) {
    changed.add(listener);
  }

  /** Called after other parts of the page came into view, or the page changed. */
  void onScrolled(Runnable listener) {
    scrolled.add(listener);
  }

  /** Shows a plan from its beginning; {@code hint} is the sentence shown when there is no text. */
  void setPlan(Plan plan, String hint) {
    message = hint;
    current = null;
    tints.clear();
    late = null;
    hits.set(List.of(), -1);
    document.setPlan(plan);
    layout.setWidth(column.width(getClientArea().width, layout.scale()));
    cursor.moveTo(0, false);
    scroll.to(0);
    changed();
  }

  /** Takes over changes of the plan; what is in view and where the caret stands stays. */
  void update(Collection<EObject> touched) {
    keepingPlace(() -> {
      cursor.remember();
      document.update(touched);
      hits.moved();
      layout.refresh();
      cursor.restore();
    });
    if (current != null && !EcoreUtil.isAncestor(document.plan(), current)) {
      // What was current went with the change.
      moveCaret(cursor.offset(), document.elementAt(cursor.offset()));
    }
  }

  /** Takes over what was commented and suggested. */
  void remarked() {
    tints.remarks().changed();
    if (document.suggestions().isPresent()) {
      update(List.of());
    }
    redraw();
  }

  void setStyles(Set<MarkStyle> chosen) {
    styles.clear();
    styles.addAll(chosen);
    styles.add(MarkStyle.SILENT);
    changed();
  }

  Scale scale() {
    return layout.scale();
  }

  void setScale(Scale scale) {
    if (!scale.equals(layout.scale())) {
      keepingPlace(() -> {
        PageType old = type;
        type = new PageType(getDisplay(), scale);
        layout.setMeasure(type, scale);
        layout.setWidth(column.width(getClientArea().width, layout.scale()));
        old.dispose();
      });
    }
  }

  private void resized() {
    keepingPlace(() -> layout.setWidth(column.width(getClientArea().width, layout.scale())));
    if (late != null && getClientArea().height > 0) {
      EObject element = late;
      late = null;
      reveal(element);
    }
  }

  private void keepingPlace(Runnable change) {
    scroll.keepingPlace(change);
    changed();
  }

  private void changed() {
    scroll.to(scroll.top());
    placeCaret();
    redraw();
    changed.forEach(Runnable::run);
    scrolled.forEach(Runnable::run);
  }

  private int pad(int length) {
    return layout.scale().px(length);
  }

  /** Whether the ends of statements are marked. */
  void setBoundaries(boolean shown) {
    boundaries = shown;
    redraw();
  }

  /** Where the left edge of the column lies on the canvas. */
  int originX() {
    return column.left(getClientArea().width, layout.width());
  }

  /** Where the upper edge of the page lies on the canvas. */
  int originY() {
    return scroll.origin();
  }

  /** Height of all there is to scroll. */
  int fullHeight() {
    return scroll.fullHeight();
  }

  int scrollTop() {
    return scroll.top();
  }

  void scrollTo(int top) {
    if (scroll.to(top)) {
      placeCaret();
      redraw();
      scrolled.forEach(Runnable::run);
    }
  }

  private void wheel(Event event) {
    if ((event.stateMask & SWT.MOD1) != 0) {
      setScale(event.count > 0 ? scale().larger() : scale().smaller());
    } else {
      scrollTo(scroll.top() - event.count * pad(WHEEL));
    }
    event.doit = false;
  }

  /** Moves the caret; the element it comes to stand in becomes current. */
  void moveCaret(Runnable move) {
    move.run();
    EObject element = document.elementAt(cursor.offset());
    if (!cursor.hasSelection()) {
      current = element;
    }
    showCaret();
    moved.forEach(Runnable::run);
  }

  /** Puts the caret somewhere in an element, which becomes current even where another one borders on it. */
  void moveCaret(int offset, EObject element) {
    cursor.moveTo(offset, false);
    current = element;
    showCaret();
    moved.forEach(Runnable::run);
  }

  /** The element that is current: what the caret stands in, or what was chosen elsewhere. May be null. */
  EObject current() {
    return current;
  }

  /** Makes an element current; its first character gets the caret unless it stands inside already. */
  void setCurrent(EObject element) {
    current = element;
    Place place = element == null ? null : document.place(element);
    if (place != null && (cursor.offset() < place.start() || cursor.offset() > place.end())) {
      cursor.moveTo(place.start(), false);
    }
    placeCaret();
    redraw();
    moved.forEach(Runnable::run);
  }

  /** Brings an element into view and lets it flash up; false when it is not on the page. */
  boolean reveal(EObject element) {
    Place place = element == null ? null : document.place(element);
    if (place == null) {
      return false;
    }
    current = element;
    if (cursor.hasSelection() || cursor.offset() < place.start() || cursor.offset() > place.end()) {
      cursor.moveTo(place.start(), false);
    }
    bringIntoView(element, place);
    tints.flash(place, this);
    placeCaret();
    redraw();
    moved.forEach(Runnable::run);
    return true;
  }

  private void bringIntoView(EObject element, Place place) {
    late = getClientArea().height == 0 ? element : null;
    scrollTo(scroll.showing(layout.caret(place.start()), layout.caret(place.end())));
  }

  /** What lies behind the words; who changes it redraws the page. */
  PageTints tints() {
    return tints;
  }

  private void showCaret() {
    scrollTo(scroll.showing(layout.caret(cursor.offset())));
    placeCaret();
    redraw();
  }

  private void placeCaret() {
    Area caret = layout.caret(cursor.offset());
    int inset = Math.max(0, (caret.height() - pad(18)) / 2);
    getCaret().setBounds(originX() + caret.x(), originY() + caret.y() + inset, 2, caret.height() - 2 * inset);
    getCaret().setVisible(!document.blocks().isEmpty());
  }

  /** The offset in the page's text nearest to a point of the canvas. */
  int offsetAt(int x, int y) {
    return layout.offsetAt(x - originX(), y - originY());
  }

  /** The offset of the character that covers a point of the canvas; -1 when there is none. */
  int characterAt(int x, int y) {
    return layout.characterAt(x - originX(), y - originY());
  }

  /** A rectangle of the page on the canvas. */
  Rectangle toCanvas(Area area) {
    return new Rectangle(originX() + area.x(), originY() + area.y(), area.width(), area.height());
  }

  /** Copies the selected text, or the current sentence when no text is selected. */
  void copy() {
    Place place = current == null ? null : document.place(current);
    Clipboards.setText(getDisplay(), cursor.hasSelection() || place == null ? cursor.selectedText()
        : document.text(place.start(), place.end()));
  }

  private void paint(GC gc, Rectangle clip) {
    gc.setBackground(PlanColors.SURFACE.color());
    gc.fillRectangle(clip);
    if (document.blocks().isEmpty()) {
      PagePainter.message(gc, getClientArea(), message);
      return;
    }
    int from = document.blocks().get(layout.blockAtY(clip.y - originY())).start();
    int to = document.blocks().get(layout.blockAtY(clip.y + clip.height - originY())).end();
    PagePainter painter =
        new PagePainter(gc, layout, type, styles, tints.of(current, from, to), originX(), originY());
    if (document.look() == PageLook.SOURCE) {
      new SourcePainter(gc, layout, PlanLabels.current(), originX(), originY()).paint(painter, document.blocks(),
          new Rectangle(0, clip.y, getClientArea().width, clip.height), boundaries,
          current instanceof Mark ? document.place(current) : null);
    } else {
      painter.paint(document.blocks(), clip.y, clip.y + clip.height);
    }
  }
}

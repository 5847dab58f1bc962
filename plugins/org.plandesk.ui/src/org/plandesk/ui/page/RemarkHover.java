// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.plandesk.model.PlanElement;
import org.plandesk.ui.page.PageRemarks.Range;
import org.plandesk.ui.parts.HoverCard;

/**
 * Shows what was remarked while the pointer rests on a balloon or on words without a mark of their own, and opens it when a
 * balloon is clicked.
 */
final class RemarkHover {

  private static final int REST_MILLIS = 300;

  private final PageCanvas page;
  private final RemarkPainter painter;
  private final Runnable openPending = this::open;
  private List<Range> pending = List.of();
  private Rectangle anchor;
  private HoverCard card;
  private Consumer<PlanElement> opened = remark -> {};

  RemarkHover(PageCanvas page, RemarkPainter painter) {
    this.page = page;
    this.painter = painter;
    page.addListener(SWT.MouseMove, this::move);
    page.addListener(SWT.MouseExit, event -> close());
    page.addListener(SWT.MouseDown, this::down);
    page.addListener(SWT.KeyDown, event -> close());
    page.addListener(SWT.Dispose, event -> close());
    page.onScrolled(this::close);
  }

  /** Told of the remark whose balloon was clicked. */
  void onOpen(Consumer<PlanElement> consumer) {
    opened = consumer;
  }

  private void move(Event event) {
    List<Range> found = (event.stateMask & SWT.BUTTON_MASK) != 0 ? List.of() : painter.at(event.x, event.y);
    boolean balloon = !found.isEmpty() && !painter.onBalloon(event.x, event.y).isEmpty();
    int character = balloon || found.isEmpty() ? -1 : page.characterAt(event.x, event.y);
    if (character >= 0 && page.document().markAt(character, page.styles()) != null) {
      // The card of the mark has the place.
      found = List.of();
    }
    page.setCursor(page.getDisplay().getSystemCursor(balloon ? SWT.CURSOR_HAND : SWT.CURSOR_IBEAM));
    if (!found.equals(pending)) {
      close();
      pending = found;
      anchor = new Rectangle(event.x, event.y - 8, 1, 16);
      page.getDisplay().timerExec(found.isEmpty() ? -1 : REST_MILLIS, openPending);
    }
  }

  private void open() {
    if (page.isDisposed() || pending.isEmpty()) {
      return;
    }
    card = new RemarkCard(page, pending.stream().map(Range::remark).toList()).card();
    var display = page.getDisplay();
    card.openAt(display.map(page, null, anchor), display.map(page, null, page.getClientArea()),
        page.getMonitor().getClientArea());
  }

  private void down(Event event) {
    close();
    List<Range> found = event.button == 1 ? painter.onBalloon(event.x, event.y) : List.of();
    if (!found.isEmpty()) {
      Range first = found.getFirst();
      page.moveCaret(() -> page.cursor().moveTo(first.from(), false));
      opened.accept(first.remark());
    }
  }

  private void close() {
    pending = List.of();
    if (card != null) {
      card.close();
      card = null;
    }
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.page.document.Area;
import org.plandesk.ui.page.document.MarkRange;
import org.plandesk.ui.page.document.MarkStyle;
import org.plandesk.ui.page.document.Place;

/**
 * Opens the card when the pointer rests on a mark for 300 ms or F2 is pressed with the caret on one, and closes it when the
 * pointer goes elsewhere, the page scrolls or a key is pressed.
 */
final class MarkHover {

  private static final int REST_MILLIS = 300;
  /** Time to move the pointer from the mark to the card. */
  private static final int LEAVE_MILLIS = 250;

  private final PageCanvas page;
  private final PlanLabels labels = PlanLabels.current();
  private final Runnable openPending = this::openPending;
  private final Runnable closeUnlessOnCard = this::closeUnlessOnCard;
  private MarkRange pending;
  private int pendingOffset;
  private MarkRange shown;
  private MarkCard card;
  private MarkActions actions;

  MarkHover(PageCanvas page) {
    this.page = page;
    page.addListener(SWT.MouseMove, this::move);
    page.addListener(SWT.MouseExit, event -> leaveSoon());
    page.addListener(SWT.MouseDown, event -> close());
    page.addListener(SWT.KeyDown, this::keyDown);
    page.addListener(SWT.Dispose, event -> close());
    page.onScrolled(this::close);
  }

  void setActions(MarkActions newActions) {
    actions = newActions;
  }

  private void move(Event event) {
    int character = (event.stateMask & SWT.BUTTON_MASK) != 0 ? -1 : page.characterAt(event.x, event.y);
    MarkRange mark = character < 0 ? null : page.document().markAt(character, page.styles());
    if (mark != null && mark == shown) {
      page.getDisplay().timerExec(-1, closeUnlessOnCard);
      return;
    }
    if (mark != pending) {
      pending = mark;
      pendingOffset = character;
      page.getDisplay().timerExec(mark == null ? -1 : REST_MILLIS, openPending);
    }
    if (shown != null) {
      leaveSoon();
    }
  }

  private void openPending() {
    if (!page.isDisposed() && pending != null) {
      open(pending, pendingOffset);
    }
  }

  private void keyDown(Event event) {
    if (event.keyCode == SWT.F2) {
      if (card == null) {
        openAtCaret();
      }
      if (card != null) {
        card.enter();
      }
      event.doit = false;
    } else if (event.keyCode != SWT.MOD1 && event.keyCode != SWT.MOD2) {
      close();
    }
  }

  private void openAtCaret() {
    int offset = page.cursor().offset();
    Set<MarkStyle> styles = EnumSet.copyOf(page.styles());
    MarkRange mark = page.document().markAt(offset, styles);
    if (mark == null && page.current() != null) {
      Place place = page.document().place(page.current());
      // With the caret elsewhere in the sentence its first mark is meant.
      mark = place == null ? null : place.block().marks().stream().filter(range -> styles.contains(range.style()))
          .filter(range -> range.from() >= place.from() && range.to() <= place.to()).findFirst().orElse(null);
      offset = mark == null ? offset : place.block().start() + mark.from();
    }
    if (mark != null) {
      open(mark, offset);
    }
  }

  private void open(MarkRange mark, int offset) {
    close();
    var block = page.document().blockAt(offset);
    List<Area> areas = page.pageLayout().areas(block.start() + mark.from(), block.start() + mark.to());
    if (areas.isEmpty()) {
      return;
    }
    Area caret = page.pageLayout().caret(offset);
    Area line = areas.stream().filter(area -> area.y() == caret.y()).findFirst().orElse(areas.get(0));
    MarkExplanation explanation = MarkExplanation.of(mark.mark(), mark.style(), labels);
    shown = mark;
    card = new MarkCard(page, explanation, actions == null ? null : act(mark), this::leftCard);
    card.card().onEscape(this::leave);
    tint(mark, explanation);
    Display display = page.getDisplay();
    Rectangle anchor = display.map(page, null, page.toCanvas(line));
    Rectangle home = display.map(page, null, page.getClientArea());
    card.card().openAt(anchor, home, page.getMonitor().getClientArea());
  }

  /** An action ends the card; what is corrected in detail comes after it. */
  private MarkCard.Actions act(MarkRange mark) {
    return new MarkCard.Actions(() -> leaveFor(() -> actions.confirm(mark.mark())),
        () -> leaveFor(() -> actions.correct(mark.mark())), () -> leaveFor(() -> actions.reject(mark.mark())));
  }

  private void leaveFor(Runnable action) {
    leave();
    action.run();
  }

  private void tint(MarkRange mark, MarkExplanation explanation) {
    Place statement = page.document().place(mark.mark().eContainer());
    if (statement != null && explanation.clauseTo() > explanation.clauseFrom()) {
      int start = statement.start();
      int to = Math.min(statement.end(), start + explanation.clauseTo());
      setClause(new PagePainter.Tint(start + explanation.clauseFrom(), to, MarkPainter.paleColor(mark.style()), false));
    }
  }

  private void setClause(PagePainter.Tint tint) {
    page.tints().setClause(tint);
    page.redraw();
  }

  private void leaveSoon() {
    pending = null;
    if (card != null && !card.card().hasFocus()) {
      page.getDisplay().timerExec(LEAVE_MILLIS, closeUnlessOnCard);
    }
  }

  private void closeUnlessOnCard() {
    if (page.isDisposed() || card == null || card.card().hasFocus()) {
      return;
    }
    Point pointer = page.getDisplay().getCursorLocation();
    if (card.card().contains(pointer)) {
      page.getDisplay().timerExec(LEAVE_MILLIS, closeUnlessOnCard);
      return;
    }
    close();
  }

  private void leave() {
    close();
    page.setFocus();
  }

  /** The focus went from the card to another window. */
  private void leftCard() {
    page.getDisplay().asyncExec(() -> {
      if (!page.isDisposed() && card != null && !card.card().hasFocus()) {
        close();
      }
    });
  }

  private void close() {
    pending = null;
    shown = null;
    if (card != null) {
      MarkCard closing = card;
      card = null;
      closing.card().close();
      if (!page.isDisposed()) {
        setClause(null);
      }
    }
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.List;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.accessibility.AccessibleTextExtendedAdapter;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.plandesk.ui.page.document.Area;
import org.plandesk.ui.page.document.Block;
import org.plandesk.ui.page.document.PageDocument;
import org.plandesk.ui.page.document.Place;

/**
 * The page for screen readers: a read-only text of many lines with caret and selection. A line of it is a line of the page,
 * a sentence is a statement, a paragraph a block. The marks in view are its children.
 */
final class PageAccessible extends AccessibleTextExtendedAdapter {

  private final PageCanvas page;
  private int caret = -1;

  PageAccessible(PageCanvas page) {
    this.page = page;
    MarkChildren children = new MarkChildren(page);
    Accessible accessible = page.getAccessible();
    accessible.addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        String mark = children.name(event);
        event.result = mark == null ? Messages.pageName : mark;
      }
    });
    accessible.addAccessibleControlListener(children);
    accessible.addAccessibleTextListener(this);
    page.onMoved(() -> moved(accessible));
  }

  private void moved(Accessible accessible) {
    int now = page.cursor().offset();
    if (now != caret) {
      caret = now;
      accessible.textCaretMoved(now);
      accessible.textSelectionChanged();
    }
  }

  @Override
  public void getCaretOffset(AccessibleTextEvent event) {
    event.offset = page.cursor().offset();
  }

  @Override
  public void setCaretOffset(AccessibleTextEvent event) {
    page.moveCaret(() -> page.cursor().moveTo(event.offset, false));
    event.result = ACC.OK;
  }

  @Override
  public void getCharacterCount(AccessibleTextEvent event) {
    event.count = page.document().length();
  }

  @Override
  public void getSelectionCount(AccessibleTextEvent event) {
    event.count = page.cursor().hasSelection() ? 1 : 0;
  }

  @Override
  public void getSelection(AccessibleTextEvent event) {
    event.start = page.cursor().from();
    event.end = page.cursor().to();
  }

  @Override
  public void getSelectionRange(AccessibleTextEvent event) {
    event.offset = page.cursor().from();
    event.length = page.cursor().to() - page.cursor().from();
  }

  @Override
  public void setSelection(AccessibleTextEvent event) {
    page.moveCaret(() -> page.cursor().select(event.start, event.end));
    event.result = ACC.OK;
  }

  @Override
  public void getOffsetAtPoint(AccessibleTextEvent event) {
    Point point = page.toControl(event.x, event.y);
    event.offset = page.offsetAt(point.x, point.y);
  }

  @Override
  public void getTextBounds(AccessibleTextEvent event) {
    List<Area> areas = page.pageLayout().areas(event.start, event.end);
    Rectangle bounds = null;
    for (Area area : areas) {
      Rectangle part = page.toCanvas(area);
      bounds = bounds == null ? part : bounds.union(part);
    }
    Rectangle onScreen = page.getDisplay().map(page, null, bounds == null ? new Rectangle(0, 0, 0, 0) : bounds);
    event.x = onScreen.x;
    event.y = onScreen.y;
    event.width = onScreen.width;
    event.height = onScreen.height;
  }

  @Override
  public void getVisibleRanges(AccessibleTextEvent event) {
    event.start = page.offsetAt(0, 0);
    event.end = page.offsetAt(page.getClientArea().width, page.getClientArea().height);
    event.ranges = new int[] {event.start, event.end};
  }

  @Override
  public void scrollText(AccessibleTextEvent event) {
    page.scrollTo(page.pageLayout().caret(event.start).y());
    event.result = ACC.OK;
  }

  @Override
  public void getText(AccessibleTextEvent event) {
    int[] range = {event.start, event.end};
    if (event.type != ACC.TEXT_BOUNDARY_ALL || event.count != 0) {
      range = range(event.start, event.type);
      for (int i = 0; i < Math.abs(event.count); i++) {
        int next = event.count > 0 ? range[1] + gap(range[1], event.type) : range[0] - 1;
        if (next < 0 || next >= page.document().length()) {
          break;
        }
        range = range(next, event.type);
      }
    }
    event.start = Math.max(0, range[0]);
    event.end = Math.min(page.document().length(), range[1]);
    event.result = page.document().text(event.start, event.end);
  }

  /** The line feed between two blocks belongs to none of them. */
  private int gap(int offset, int type) {
    Block block = page.document().blockAt(offset);
    return type != ACC.TEXT_BOUNDARY_CHAR && block != null && offset == block.end() ? 1 : 0;
  }

  /** The unit of text around an offset. */
  private int[] range(int offset, int type) {
    PageDocument document = page.document();
    Block block = document.blockAt(offset);
    if (block == null) {
      return new int[] {0, 0};
    }
    return switch (type) {
      case ACC.TEXT_BOUNDARY_CHAR -> new int[] {offset, Math.min(document.length(), offset + 1)};
      case ACC.TEXT_BOUNDARY_LINE -> page.pageLayout().lineRange(offset);
      case ACC.TEXT_BOUNDARY_PARAGRAPH -> new int[] {block.start(), block.end()};
      case ACC.TEXT_BOUNDARY_WORD, ACC.TEXT_BOUNDARY_SENTENCE -> {
        Place place = document.place(document.elementAt(offset));
        boolean inside = place != null && place.start() <= offset && offset <= place.end();
        yield inside ? new int[] {place.start(), place.end()} : new int[] {block.start(), block.end()};
      }
      default -> new int[] {0, document.length()};
    };
  }
}

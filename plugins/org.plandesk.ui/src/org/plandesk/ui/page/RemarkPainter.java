// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.plandesk.model.Suggestion;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.page.PageRemarks.Range;
import org.plandesk.ui.page.document.Area;
import org.plandesk.ui.page.document.ShownSuggestions;
import org.plandesk.ui.page.document.SuggestedChange;

/**
 * Paints remarks over the page. Comments: brackets around the words, and a balloon beside the line, with a number for several.
 * Suggestions: words to go are struck, a wedge stands where words are to come unless the page shows them, and the balloon holds a pencil stroke.
 */
final class RemarkPainter {

  private static final int GAP = 8;
  private static final int WIDTH = 16;
  private static final int HEIGHT = 12;
  private static final int TAIL = 4;
  private static final int BRACKET = 3;
  private static final int WEDGE = 4;

  private final PageCanvas page;
  private final PageRemarks remarks;

  RemarkPainter(PageCanvas page, PageRemarks remarks) {
    this.page = page;
    this.remarks = remarks;
    page.addListener(SWT.Paint, event -> paint(event.gc, event.getBounds()));
  }

  private void paint(GC gc, Rectangle clip) {
    if (page.document().blocks().isEmpty() || remarks.ranges().isEmpty()) {
      return;
    }
    suggested(gc, clip);
    gc.setForeground(PlanColors.ACCENT.color());
    for (Range range : visible(clip)) {
      if (range.remark() instanceof Suggestion suggestion) {
        suggestion(gc, suggestion);
        gc.setForeground(PlanColors.ACCENT.color());
      } else if (!range.whole()) {
        brackets(gc, page.pageLayout().areas(range.from(), range.to()));
      }
    }
    balloons(clip).forEach((area, ranges) -> balloon(gc, area, ranges));
  }

  private void brackets(GC gc, List<Area> areas) {
    if (areas.isEmpty()) {
      return;
    }
    Rectangle first = page.toCanvas(areas.getFirst());
    Rectangle last = page.toCanvas(areas.getLast());
    int inset = Math.max(1, first.height / 8);
    int left = first.x - 1;
    int right = last.x + last.width;
    gc.drawPolyline(new int[] {left + BRACKET, first.y + inset, left, first.y + inset, left,
        first.y + first.height - inset, left + BRACKET, first.y + first.height - inset});
    gc.drawPolyline(new int[] {right - BRACKET, last.y + inset, right, last.y + inset, right,
        last.y + last.height - inset, right - BRACKET, last.y + last.height - inset});
  }

  /** Words that are to come are underlined where they stand on the page. */
  private void suggested(GC gc, Rectangle clip) {
    gc.setBackground(PlanColors.ON_COURSE.color());
    for (ShownSuggestions.Range range : page.document().suggestions().between(page.document(), first(clip),
        last(clip))) {
      for (Area area : page.pageLayout().areas(range.from(), range.to())) {
        Rectangle words = page.toCanvas(area);
        gc.fillRectangle(words.x, words.y + words.height - 3, words.width, 2);
      }
    }
  }

  private void suggestion(GC gc, Suggestion suggestion) {
    for (ShownSuggestions.Range range : remarks.going(suggestion)) {
      gc.setForeground(PlanColors.LATE.color());
      for (Area area : page.pageLayout().areas(range.from(), range.to())) {
        Rectangle words = page.toCanvas(area);
        int middle = words.y + words.height / 2;
        gc.drawLine(words.x, middle, words.x + words.width - 1, middle);
      }
    }
    if (!page.document().suggestions().isOn()) {
      SuggestedChange.of(suggestion).stream().filter(change -> !change.words().isEmpty())
          .map(change -> page.document().offset(suggestion.getElement(), change.to())).filter(offset -> offset >= 0)
          .forEach(offset -> wedge(gc, offset));
    }
  }

  private void wedge(GC gc, int offset) {
    Rectangle place = page.toCanvas(page.pageLayout().caret(offset));
    int bottom = place.y + place.height - 1;
    gc.setBackground(PlanColors.ON_COURSE.color());
    gc.fillPolygon(new int[] {place.x, bottom - WEDGE, place.x - WEDGE, bottom, place.x + WEDGE, bottom});
    gc.setForeground(PlanColors.ON_COURSE.color());
    gc.drawLine(place.x, bottom - WEDGE, place.x, place.y + WEDGE);
  }

  private static void balloon(GC gc, Rectangle area, List<Range> ranges) {
    int count = ranges.size();
    int bottom = area.y + HEIGHT;
    int[] shape = {area.x, area.y, area.x + WIDTH, area.y, area.x + WIDTH, bottom, area.x + 9, bottom, area.x + 4,
        bottom + TAIL, area.x + 4, bottom, area.x, bottom};
    gc.setAntialias(SWT.ON);
    gc.setBackground(PlanColors.SURFACE.color());
    gc.fillPolygon(shape);
    gc.drawPolygon(shape);
    gc.setAntialias(SWT.DEFAULT);
    if (count == 1 && ranges.getFirst().remark() instanceof Suggestion) {
      gc.drawLine(area.x + 4, area.y + 9, area.x + WIDTH - 5, area.y + 3);
      gc.drawLine(area.x + 8, area.y + 9, area.x + WIDTH - 4, area.y + 9);
    } else if (count == 1) {
      gc.drawLine(area.x + 4, area.y + 4, area.x + WIDTH - 4, area.y + 4);
      gc.drawLine(area.x + 4, area.y + 8, area.x + WIDTH - 7, area.y + 8);
    } else {
      gc.setFont(PlanFonts.SMALL.font());
      String words = Integer.toString(count);
      Point size = gc.textExtent(words);
      gc.drawText(words, area.x + (WIDTH - size.x) / 2 + 1, area.y + (HEIGHT - size.y) / 2 + 1, true);
    }
  }

  private List<Range> visible(Rectangle clip) {
    return remarks.within(first(clip), last(clip) + 1);
  }

  private int first(Rectangle clip) {
    return page.document().blocks().get(page.pageLayout().blockAtY(clip.y - page.originY())).start();
  }

  private int last(Rectangle clip) {
    return page.document().blocks().get(page.pageLayout().blockAtY(clip.y + clip.height - page.originY())).end();
  }

  /** The balloons in a part of the canvas with the comments that each stands for. */
  private Map<Rectangle, List<Range>> balloons(Rectangle clip) {
    Map<Integer, List<Range>> lines = new LinkedHashMap<>();
    for (Range range : visible(clip)) {
      Area caret = page.pageLayout().caret(range.from());
      lines.computeIfAbsent(caret.y() + (caret.height() - HEIGHT) / 2, key -> new ArrayList<>()).add(range);
    }
    Map<Rectangle, List<Range>> balloons = new LinkedHashMap<>();
    int x = page.originX() + page.pageLayout().width() + GAP;
    lines.forEach((y, ranges) -> balloons.put(new Rectangle(x, page.originY() + y, WIDTH, HEIGHT + TAIL), ranges));
    return balloons;
  }

  /** The comments at a point of the canvas, on their words or on a balloon. */
  List<Range> at(int x, int y) {
    if (page.document().blocks().isEmpty() || remarks.ranges().isEmpty()) {
      return List.of();
    }
    List<Range> pointed = onBalloon(x, y);
    int character = pointed.isEmpty() ? page.characterAt(x, y) : -1;
    return character < 0 ? pointed : remarks.within(character, character + 1).stream()
        .filter(range -> !range.whole() && range.to() > character).toList();
  }

  /** The comments of the balloon at a point of the canvas. */
  List<Range> onBalloon(int x, int y) {
    for (var balloon : balloons(page.getClientArea()).entrySet()) {
      if (balloon.getKey().contains(x, y)) {
        return balloon.getValue();
      }
    }
    return List.of();
  }
}

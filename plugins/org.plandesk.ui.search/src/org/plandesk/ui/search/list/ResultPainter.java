// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.search.list;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.plandesk.model.Span;
import org.plandesk.search.SearchHit;
import org.plandesk.search.SearchHit.Snippet;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.RowPainter;
import org.plandesk.ui.search.list.Advances.Line;
import org.plandesk.ui.search.model.HitChip;
import org.plandesk.ui.search.model.ResultRow;

/** Measures and paints the rows of the result list. */
final class ResultPainter {

  /** Height of a group's heading. */
  static final int HEADING = 28;
  /** Height of the row that loads more. */
  static final int MORE = 30;

  private static final int MARGIN = 12;
  private static final int TOP = 6;
  private static final int HEAD = 20;
  private static final int LINE = 22;
  private static final int REASON = 19;
  private static final int BOTTOM = 9;
  private static final int BAR = 3;
  private static final int ICON = 14;
  private static final int GAP = 6;
  private static final int MOST_LINES = 2;
  private static final String CUT = "…";

  private final Advances advances;
  /** How the snippets of the hits shown are broken, for one width. */
  private final Map<SearchHit, List<Line>> broken = new IdentityHashMap<>();
  private int width;

  ResultPainter(Control list) {
    advances = new Advances(list, PlanFonts.TEXT.font());
  }

  /** How high a hit is. */
  int height(SearchHit hit, boolean current, int width) {
    int lines = Math.max(1, Math.min(MOST_LINES, lines(hit, width).size()));
    return TOP + HEAD + 2 + lines * LINE + (current ? REASON : 0) + BOTTOM;
  }

  /** Forgets the hits shown so far. */
  void forget() {
    broken.clear();
  }

  private List<Line> lines(SearchHit hit, int listWidth) {
    if (width != listWidth) {
      width = listWidth;
      broken.clear();
    }
    return broken.computeIfAbsent(hit,
        shown -> advances.lines(shown.snippet().text(), Math.max(100, width - 2 * MARGIN)));
  }

  void heading(GC gc, ResultRow.Heading heading, Rectangle area) {
    line(gc, area);
    ChipPainter.icon(gc, heading.collapsed() ? Images.RIGHT : Images.DOWN, area.x + MARGIN, area.y + 8, 11);
    int x = area.x + MARGIN + 18;
    x += text(gc, heading.section().title(), PlanFonts.CONTROL_BOLD, PlanColors.TEXT, x, area) + 8;
    text(gc, Messages.bind(Messages.count, heading.section().count()), PlanFonts.CONTROL, PlanColors.TEXT_SECOND, x,
        area);
  }

  void more(GC gc, ResultRow.More more, Rectangle area) {
    line(gc, area);
    int x = area.x + MARGIN;
    int width =
        text(gc, Messages.bind(Messages.more, more.count()), PlanFonts.CONTROL, PlanColors.ACCENT, x, area);
    int under = Advances.centre(gc, area) + gc.getFontMetrics().getHeight() - 1;
    gc.drawLine(x, under, x + width, under);
  }

  /** @param why why it was found, when it is the current hit; else empty */
  void hit(GC gc, SearchHit hit, String why, boolean withPlan, Rectangle area) {
    line(gc, area);
    if (!why.isEmpty()) {
      gc.setBackground(PlanColors.ACCENT.color());
      gc.fillRectangle(area.x, area.y, BAR, area.height);
    }
    int right = area.x + area.width - MARGIN;
    Rectangle head = new Rectangle(area.x + MARGIN, area.y + TOP, right - area.x - MARGIN, HEAD);
    head(gc, hit, withPlan, head);
    int y = head.y + HEAD + 2;
    List<Line> lines = lines(hit, area.width);
    for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
      boolean cut = i == MOST_LINES - 1 && lines.size() > MOST_LINES;
      snippet(gc, hit.snippet(), lines.get(i), cut, new Rectangle(head.x, y, head.width, LINE));
      y += LINE;
    }
    if (lines.isEmpty()) {
      y += LINE;
    }
    if (!why.isEmpty()) {
      RowPainter.text(gc, why, new Rectangle(head.x, y + 1, head.width, REASON), PlanFonts.SMALL.font(),
          PlanColors.TEXT_SECOND.color(), SWT.LEFT);
    }
  }

  /** Kind, place, title of what holds it, and chips at the right. */
  private static void head(GC gc, SearchHit hit, boolean withPlan, Rectangle area) {
    ChipPainter.icon(gc, KindIcons.of(hit.kind()), area.x, area.y + (HEAD - ICON) / 2, ICON);
    int x = area.x + ICON + GAP;
    String place = hit.place().isEmpty() ? hit.kind().label() : hit.place();
    x += text(gc, place, PlanFonts.CONTROL_BOLD, PlanColors.TEXT, x, area) + GAP;
    int free = area.x + area.width - x;
    int chips = ChipPainter.paint(gc, HitChip.of(hit), area.x + area.width, area.y, Math.max(0, free * 3 / 4));
    String subject = hit.headings().isEmpty() ? "" : hit.headings().get(hit.headings().size() - 1);
    if (subject.equals(hit.text())) {
      subject = hit.headings().size() > 1 ? hit.headings().get(hit.headings().size() - 2) : "";
    }
    String words = !withPlan ? subject : subject.isEmpty() ? hit.planTitle() : subject + " · " + hit.planTitle();
    RowPainter.text(gc, words, new Rectangle(x, area.y, Math.max(0, free - chips - GAP), HEAD),
        PlanFonts.CONTROL.font(), PlanColors.TEXT_SECOND.color(), SWT.LEFT);
  }

  private static void snippet(GC gc, Snippet snippet, Line line, boolean cut, Rectangle area) {
    gc.setFont(PlanFonts.TEXT.font());
    String text = snippet.text().substring(line.from(), line.to());
    if (cut) {
      text = text.substring(0, Math.max(0, text.length() - 1)) + CUT;
    }
    int end = line.from() + text.length() - (cut ? 1 : 0);
    int height = gc.getFontMetrics().getHeight();
    int y = Advances.centre(gc, area);
    gc.setBackground(PlanColors.HIT.color());
    for (Span match : snippet.matches()) {
      int from = Math.max(match.start(), line.from());
      int to = Math.min(match.end(), end);
      if (from < to) {
        int left = width(gc, text.substring(0, from - line.from()));
        int right = width(gc, text.substring(0, to - line.from()));
        gc.fillRectangle(area.x + left, y + 1, right - left, height - 2);
      }
    }
    gc.setForeground(PlanColors.TEXT.color());
    gc.drawText(text, area.x, y, SWT.DRAW_TRANSPARENT);
  }

  private static int width(GC gc, String text) {
    return text.isEmpty() ? 0 : gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
  }

  private static int text(GC gc, String text, PlanFonts font, PlanColors ink, int x, Rectangle area) {
    gc.setFont(font.font());
    gc.setForeground(ink.color());
    gc.drawText(text, x, Advances.centre(gc, area), SWT.DRAW_TRANSPARENT);
    return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
  }

  private static void line(GC gc, Rectangle area) {
    gc.setForeground(PlanColors.LINE_SOFT.color());
    gc.drawLine(area.x, area.y + area.height - 1, area.x + area.width, area.y + area.height - 1);
  }
}

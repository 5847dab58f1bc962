// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.history.compare;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Display;
import org.plandesk.compare.Change;
import org.plandesk.compare.SideBySide;
import org.plandesk.export.revision.TextPart;
import org.plandesk.model.Chapter;
import org.plandesk.model.Paragraph;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Section;
import org.plandesk.model.Statement;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.page.document.PageGroups;

/** The words of both sides of rows, broken into lines for one width; only of the rows in view. User interface thread only. */
final class CellTexts {

  private static final int SPACING = 5;
  private static final int INDENT = 28;

  /** Both sides of a row; null for a side without words. */
  record Cells(TextLayout old, TextLayout current) {

    int height() {
      return Math.max(height(old), height(current));
    }

    private static int height(TextLayout layout) {
      return layout == null ? 0 : layout.getBounds().height;
    }

    private void dispose() {
      if (old != null) {
        old.dispose();
      }
      if (current != null) {
        current.dispose();
      }
    }
  }

  private final Display display;
  private final Map<Integer, Cells> cells = new HashMap<>();
  private List<SideBySide.Row> rows = List.of();
  private int width = 1;

  CellTexts(Display display) {
    this.display = display;
  }

  void setRows(List<SideBySide.Row> newRows) {
    clear();
    rows = newRows;
  }

  void setWidth(int newWidth) {
    clear();
    width = Math.max(1, newWidth);
  }

  /** The words of a row. */
  Cells of(int row) {
    return cells.computeIfAbsent(row, this::lay);
  }

  /** Forgets rows before and behind those in view. */
  void keepOnly(int first, int last) {
    for (Iterator<Map.Entry<Integer, Cells>> all = cells.entrySet().iterator(); all.hasNext();) {
      var entry = all.next();
      if (entry.getKey() < first || entry.getKey() > last) {
        entry.getValue().dispose();
        all.remove();
      }
    }
  }

  /** Forgets all, as after a change of width or theme. */
  void clear() {
    cells.values().forEach(Cells::dispose);
    cells.clear();
  }

  private Cells lay(int index) {
    SideBySide.Row row = rows.get(index);
    TextPart.Sides sides = TextPart.Sides.of(row.change());
    return new Cells(row.old() == null ? null : layout(row.old(), sides.old(), true),
        row.current() == null ? null : layout(row.current(), sides.current(), false));
  }

  private TextLayout layout(Change change, List<TextPart> parts, boolean old) {
    TextLayout layout = new TextLayout(display);
    PlanElement first = (old ? change.old() : change.current()).getFirst();
    layout.setFont(font(change, first));
    layout.setText(TextPart.join(parts));
    layout.setWidth(width);
    layout.setSpacing(SPACING);
    boolean title = isTitle(first);
    layout.setAlignment(title ? SWT.CENTER : SWT.LEFT);
    layout.setIndent(!title && beginsParagraph(first) ? INDENT : 0);
    // What is on one side alone is told by its row; what differs within, by its words.
    boolean whole = change.old().isEmpty() || change.current().isEmpty();
    int at = 0;
    for (TextPart part : parts) {
      int end = at + part.text().length();
      if (part.changed() && end > at) {
        layout.setStyle(style(old, whole), at, end - 1);
      }
      at = end;
    }
    return layout;
  }

  private static TextStyle style(boolean old, boolean whole) {
    TextStyle style = new TextStyle();
    if (!whole) {
      style.background = (old ? PlanColors.REMOVED_BACKGROUND : PlanColors.ADDED_BACKGROUND).color();
    }
    if (old) {
      style.strikeout = true;
      style.strikeoutColor = PlanColors.LATE.color();
    } else {
      style.underline = true;
      style.underlineStyle = SWT.UNDERLINE_SINGLE;
      style.underlineColor = PlanColors.ON_COURSE.color();
    }
    return style;
  }

  /** The font of a row. */
  static Font font(Change change, PlanElement element) {
    PlanFonts font = switch (element) {
      case Chapter chapter -> PlanFonts.CHAPTER;
      case Section section -> PlanFonts.SECTION;
      case Statement line when isTitle(line) -> PlanFonts.CHAPTER;
      default -> change.kind().isHeading() ? PlanFonts.TEXT_BOLD : PlanFonts.TEXT;
    };
    return font.font();
  }

  /** Whether it is the title of the plan, at the top of its text. */
  private static boolean isTitle(PlanElement element) {
    return element instanceof Statement && element.eContainer() instanceof Paragraph paragraph
        && PageGroups.isTitleLine(paragraph);
  }

  private static boolean beginsParagraph(PlanElement element) {
    return element instanceof Statement && element.eContainer() instanceof Paragraph paragraph
        && paragraph.getContents().getFirst() == element;
  }
}

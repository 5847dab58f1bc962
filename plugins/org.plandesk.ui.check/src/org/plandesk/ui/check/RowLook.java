// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.check;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.plandesk.check.RuleWords;
import org.plandesk.check.Severity;
import org.plandesk.model.Headed;
import org.plandesk.model.Indicator;
import org.plandesk.model.Note;
import org.plandesk.model.PlanElement;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.PlanLabels;
import org.plandesk.ui.check.model.ProblemGroup;
import org.plandesk.ui.check.model.ProblemRow;
import org.plandesk.ui.images.Images;
import org.plandesk.ui.images.PlanColors;
import org.plandesk.ui.images.PlanFonts;
import org.plandesk.ui.parts.RowPainter;

/** How groups and rows look and what they say; a severity is told by the shape of its icon, not by its colour alone. */
final class RowLook {

  private static final int GAP = 6;
  private static final int ICON = 16;
  private static final int EDGE = 4;

  /** Where all groups begin, as their first cell was told; no bounds of an item say it exactly. */
  private int groupLeft;

  /** The icon of a severity: disc, triangle or square. */
  static Images icon(Severity severity) {
    return switch (severity) {
      case ERROR -> Images.ERROR;
      case WARNING -> Images.WARNING;
      case INFO -> Images.INFO;
    };
  }

  /** What a group says to those who see it and to screen readers. */
  String text(ProblemGroup group) {
    return Messages.bind(Messages.group, title(group), group.rows().size());
  }

  private static String title(ProblemGroup group) {
    String title = RuleWords.title(group.rule());
    return group.ignored() ? Messages.bind(Messages.groupIgnored, title) : title;
  }

  /** What a row says: the problem and the words it is about. */
  String text(ProblemRow row) {
    String context = context(row);
    return context.isEmpty() ? row.text() : row.text() + "  " + context;
  }

  /** Where a row's element stands, as short as it goes. */
  String position(ProblemRow row) {
    return PlanLabels.current().shortPosition(row.place().element());
  }

  private static String context(ProblemRow row) {
    return row.context(words(row.place().element()));
  }

  /** The words that places of an element count in; null for what has none. */
  private static String words(PlanElement element) {
    return switch (element) {
      case Statement statement -> statement.getText();
      case Note note -> note.getText();
      case Indicator indicator -> indicator.getName();
      case Headed headed -> headed.getTitle();
      default -> null;
    };
  }

  /** Paints a cell over what {@link RowPainter#erase} left. */
  void paint(Event event) {
    TreeItem item = (TreeItem) event.item;
    int right = item.getBounds(event.index).x + item.getBounds(event.index).width;
    if (item.getData() instanceof ProblemGroup group) {
      // A group has no place: its title goes on over that column, and each of the two cells paints its part.
      right = item.getBounds(1).x + item.getBounds(1).width;
      groupLeft = event.index == 0 ? event.x : groupLeft;
      int x = image(event, icon(group.severity()).image(), groupLeft);
      Rectangle cell = new Rectangle(x, event.y, right - x - 4, event.height);
      PlanColors ink = group.ignored() ? PlanColors.TEXT_THIRD : PlanColors.TEXT;
      event.gc.setFont(PlanFonts.CONTROL_BOLD.font());
      // The count stays when the title has to be shortened.
      String count = text(group).substring(title(group).length());
      String title = RowPainter.fit(event.gc, title(group), cell.width - event.gc.textExtent(count).x);
      RowPainter.text(event.gc, title + count, cell, PlanFonts.CONTROL_BOLD.font(), ink.color(), SWT.LEFT);
    } else if (item.getData() instanceof ProblemRow row) {
      if (event.index == 0) {
        paint(event, row, right);
      } else {
        Rectangle cell = new Rectangle(event.x, event.y, right - event.x - 8, event.height);
        RowPainter.text(event.gc, position(row), cell, PlanFonts.SMALL.font(), PlanColors.TEXT_SECOND.color(),
            SWT.RIGHT);
      }
    }
  }

  private static void paint(Event event, ProblemRow row, int right) {
    int end = right - EDGE;
    if (row.isFixable()) {
      end -= ICON + 2;
      image(event, Images.BULB.image(), end);
    }
    Rectangle cell = new Rectangle(event.x, event.y, end - event.x - 4, event.height);
    int width =
        RowPainter.text(event.gc, row.text(), cell, PlanFonts.CONTROL.font(), PlanColors.TEXT.color(), SWT.LEFT);
    String context = context(row);
    int left = cell.x + width + GAP;
    if (!context.isEmpty() && end - left > ICON * 2) {
      RowPainter.text(event.gc, context, new Rectangle(left, event.y, end - left - 4, event.height),
          PlanFonts.CONTROL.font(), PlanColors.TEXT_THIRD.color(), SWT.LEFT);
    }
  }

  /** Whether a point of the tree is on the bulb of a row that can be mended. */
  static boolean isBulb(TreeItem item, int x) {
    Rectangle cell = item.getBounds(0);
    int right = cell.x + cell.width;
    return item.getData() instanceof ProblemRow row && row.isFixable() && x >= right - ICON - EDGE - GAP && x < right;
  }

  private static int image(Event event, Image image, int x) {
    event.gc.drawImage(image, x, event.y + (event.height - image.getBounds().height) / 2);
    return x + image.getBounds().width + GAP;
  }
}

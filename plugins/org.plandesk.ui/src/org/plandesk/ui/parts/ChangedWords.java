// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.parts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.plandesk.ui.images.PlanColors;

/** Shows one change within a text: what goes is struck, what comes is underlined. User interface thread only. */
public final class ChangedWords {

  private ChangedWords() {
  }

  /**
   * Shows a text with one change; what was shown before goes.
   *
   * @param before what stands before the change
   * @param removed what goes, may be empty
   * @param added what comes, may be empty
   * @param after what stands behind the change
   */
  public static void show(StyledText widget, String before, String removed, String added, String after) {
    String text = before + removed + added + after;
    List<StyleRange> styles = new ArrayList<>();
    if (!removed.isEmpty()) {
      StyleRange struck = range(before.length(), removed.length(), PlanColors.REMOVED_BACKGROUND.color());
      struck.strikeout = true;
      styles.add(struck);
    }
    if (!added.isEmpty()) {
      StyleRange underlined =
          range(before.length() + removed.length(), added.length(), PlanColors.ADDED_BACKGROUND.color());
      underlined.underline = true;
      underlined.underlineStyle = SWT.UNDERLINE_SINGLE;
      styles.add(underlined);
    }
    widget.setText(text);
    widget.setStyleRanges(styles.toArray(StyleRange[]::new));
  }

  private static StyleRange range(int start, int length, Color background) {
    return new StyleRange(start, length, PlanColors.TEXT.color(), background);
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.plandesk.model.Mark;
import org.plandesk.model.Plans;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;
import org.plandesk.ui.images.PlanColors;

/** The marks of a statement as underlines of a text widget: solid for deadlines, double for targets, faint for the rest. */
final class MarkStyles {

  private MarkStyles() {}

  /** Underlines in the order of the text, none over another. */
  static StyleRange[] of(Statement statement) {
    List<StyleRange> styles = new ArrayList<>();
    int length = statement.getText() == null ? 0 : statement.getText().length();
    int at = 0;
    List<Mark> marks = Plans.marks(statement, Mark.class).stream()
        .sorted(Comparator.comparingInt(Mark::getStart)).toList();
    for (Mark mark : marks) {
      int start = Math.max(at, mark.getStart());
      int end = Math.min(length, mark.getEnd());
      if (start < end) {
        styles.add(style(mark, start, end));
        at = end;
      }
    }
    return styles.toArray(StyleRange[]::new);
  }

  private static StyleRange style(Mark mark, int start, int end) {
    var style = new StyleRange();
    style.start = start;
    style.length = end - start;
    style.underline = true;
    style.underlineStyle = mark instanceof QuantitativeTarget ? SWT.UNDERLINE_DOUBLE : SWT.UNDERLINE_SINGLE;
    style.underlineColor = switch (mark) {
      case QuantitativeTarget target -> PlanColors.TARGET.color();
      case TimeExpression time when time.getTimeClass() == TimeClass.DEADLINE -> PlanColors.DEADLINE.color();
      case TimeExpression time -> PlanColors.TEXT_THIRD.color();
      default -> PlanColors.UNIT.color();
    };
    return style;
  }
}

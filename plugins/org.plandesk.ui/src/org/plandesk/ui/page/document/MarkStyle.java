// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.EnumSet;
import java.util.Set;
import org.plandesk.model.Mark;
import org.plandesk.model.QuantitativeTarget;
import org.plandesk.model.ReviewState;
import org.plandesk.model.TimeClass;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.UnitMention;

/** How a mark is underlined: each has a shape of its own, the colour comes second. */
public enum MarkStyle {
  /** 时限: a solid line. */
  DEADLINE,
  /** A period or a start: a dashed thin line. */
  PERIOD,
  /** 目标: a double line. */
  TARGET,
  /** 单位: a dotted line. */
  UNIT,
  /** A time expression that binds nobody (baseline, history, name): no line, though the page can explain it. */
  SILENT;

  /** What the three switches above the page show: times, targets, units. */
  public static final Set<MarkStyle> TIMES = Set.copyOf(EnumSet.of(DEADLINE, PERIOD));

  /** The style of a mark; null when a person has rejected it. */
  static MarkStyle of(Mark mark) {
    if (mark.getState() == ReviewState.REJECTED) {
      return null;
    }
    return switch (mark) {
      case TimeExpression time -> ofTime(time.getTimeClass());
      case QuantitativeTarget target -> TARGET;
      case UnitMention mention -> UNIT;
      default -> null;
    };
  }

  private static MarkStyle ofTime(TimeClass timeClass) {
    return switch (timeClass) {
      case DEADLINE -> DEADLINE;
      case PERIOD, START -> PERIOD;
      default -> SILENT;
    };
  }
}

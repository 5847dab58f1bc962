// SPDX-License-Identifier: EPL-2.0
package org.plandesk.check.plan;

import java.util.List;
import org.plandesk.model.PlanElement;
import org.plandesk.model.StatementKind;

/**
 * One element with its words, as it was when the picture of the plan was taken. Two pictures of an element that did not
 * change are equal.
 *
 * @param element the element; rules use it as a name and never ask it anything
 * @param role what it is
 * @param text the statement, the title of a heading, the name of an indicator, the text of a note; empty, never null
 * @param number as printed; empty, never null
 * @param kind of a statement, else {@link StatementKind#OTHER}
 * @param setting where it stands
 * @param assigned whether somebody is responsible for it, by itself or by what it stands in
 * @param row of an indicator, else null
 * @param breaks offsets in a statement at which its document begins a new line
 */
public record Words(PlanElement element, Role role, String text, String number, StatementKind kind, Setting setting,
    boolean assigned, List<TimeWords> times, List<TargetWords> targets, List<UnitWords> units, IndicatorRow row,
    List<Integer> breaks) {

  /** Where something stands, as far as it matters for its words. */
  public enum Setting {
    /** In running text. */
    BODY,
    /** In a box (专栏) or a key project. */
    BOX,
    /** In a table. */
    TABLE
  }

  /** Whether it is a statement. */
  public boolean isStatement() {
    return role == Role.STATEMENT;
  }

  /** Whether it is a statement of a kind. */
  public boolean is(StatementKind some) {
    return role == Role.STATEMENT && kind == some;
  }

  /** Whether it is a statement that looks ahead: a task or a goal. */
  public boolean isAhead() {
    return is(StatementKind.TASK) || is(StatementKind.GOAL);
  }
}

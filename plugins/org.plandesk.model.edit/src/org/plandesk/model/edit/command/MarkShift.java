// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.plandesk.model.Mark;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;

/** Lets the marks of a statement, and what is anchored to its words, follow a change of its text. */
public final class MarkShift {

  private MarkShift() {
  }

  /**
   * Replaces words of a statement. Marks before stay, marks behind move; a mark whose words were touched goes, since what was
   * recognised stands there no more, together with what pointed at it.
   */
  public static void replace(Edits edits, Statement statement, int from, int to, String words) {
    replace(edits, statement, from, to, words, mark -> References.redirect(edits, mark, null));
  }

  /**
   * Replaces words of a statement as {@link #replace(Edits, Statement, int, int, String)} does, and leaves what points at
   * marks that go to the caller.
   *
   * @param gone told of each mark that goes, before it does
   */
  public static void replace(Edits edits, Statement statement, int from, int to, String words, Consumer<Mark> gone) {
    Set<Statement> linked = ReviewNeeds.linked(statement);
    String old = text(statement);
    String text = old.substring(0, from) + words + old.substring(to);
    int by = words.length() - (to - from);
    for (Mark mark : List.copyOf(statement.getMarks())) {
      if (mark.getStart() >= to) {
        move(edits, mark, by);
      } else if (mark.getEnd() > from) {
        gone.accept(mark);
        edits.remove(statement.getMarks(), mark);
        continue;
      }
      if (mark instanceof TimeExpression time && time.getClauseEnd() > 0) {
        clause(edits, time, shifted(time.getClauseStart(), from, to, by),
            shifted(time.getClauseEnd(), from, to, by), text.length());
      }
    }
    Anchors.replaced(edits, statement, from, to, words.length());
    edits.set(statement, Literals.STATEMENT__TEXT, text);
    ReviewNeeds.reworded(edits, statement, linked, old);
  }

  private static int shifted(int offset, int from, int to, int by) {
    return offset >= to ? offset + by : Math.min(offset, from);
  }

  /** Moves a mark to a place further on or back. */
  static void move(Edits edits, Mark mark, int by) {
    if (by != 0) {
      edits.set(mark, Literals.MARK__START, mark.getStart() + by);
      edits.set(mark, Literals.MARK__END, mark.getEnd() + by);
    }
  }

  /** Sets the words that a time governs, cut to the text. */
  static void clause(Edits edits, TimeExpression time, int from, int to, int length) {
    int start = Math.clamp(from, 0, length);
    int end = Math.clamp(to, start, length);
    if (start != time.getClauseStart() || end != time.getClauseEnd()) {
      edits.set(time, Literals.TIME_EXPRESSION__CLAUSE_START, start);
      edits.set(time, Literals.TIME_EXPRESSION__CLAUSE_END, end);
    }
  }

  /** The text of a statement, never null. */
  public static String text(Statement statement) {
    return statement.getText() == null ? "" : statement.getText();
  }
}

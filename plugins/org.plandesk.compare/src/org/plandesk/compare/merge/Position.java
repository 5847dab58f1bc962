// SPDX-License-Identifier: EPL-2.0
package org.plandesk.compare.merge;

import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Comment;
import org.plandesk.model.Mark;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;
import org.plandesk.model.edit.command.Edits;

/**
 * Words in the text of a statement that a mark or a comment is about.
 *
 * @param start offset; -1 for a comment on the whole
 * @param end offset, exclusive
 * @param quote the words that a mark quotes
 * @param clauseStart beginning of the words that a time governs
 * @param clauseEnd their end; 0 for none
 */
record Position(int start, int end, String quote, int clauseStart, int clauseEnd) {

  private static final int NONE = -1;

  /** Where a mark or a comment stands. */
  static Position of(EObject object) {
    if (object instanceof Comment comment) {
      boolean whole = comment.getStart() == null || comment.getEnd() == null;
      return new Position(whole ? NONE : comment.getStart(), whole ? NONE : comment.getEnd(), null, 0, 0);
    }
    Mark mark = (Mark) object;
    return mark instanceof TimeExpression time
        ? new Position(mark.getStart(), mark.getEnd(), mark.getQuote(), time.getClauseStart(), time.getClauseEnd())
        : new Position(mark.getStart(), mark.getEnd(), mark.getQuote(), 0, 0);
  }

  /** The statement whose words a mark or a comment is about; null for none. */
  static Statement statement(EObject object) {
    EObject owner = object instanceof Comment comment ? comment.getElement() : object.eContainer();
    return owner instanceof Statement statement ? statement : null;
  }

  /** The text of what a mark or a comment is about; empty when it is about no statement. */
  static String text(EObject object) {
    Statement statement = statement(object);
    return statement == null || statement.getText() == null ? "" : statement.getText();
  }

  boolean isWhole() {
    return start == NONE;
  }

  /** Whether its words are the same in another text. */
  boolean isKept(Offsets offsets) {
    return isWhole() || offsets.keeps(start, end);
  }

  /** Where the words stand in another text; what was touched gives way to what took its place. */
  Position in(Offsets offsets) {
    return isWhole() ? this : new Position(offsets.start(start), offsets.end(end), quote,
        clauseEnd > 0 ? offsets.start(clauseStart) : clauseStart, clauseEnd > 0 ? offsets.end(clauseEnd) : clauseEnd);
  }

  /** The same place as far as it lies in a text. */
  Position within(String text) {
    if (isWhole()) {
      return this;
    }
    int from = Math.clamp(start, 0, text.length());
    int clauseFrom = Math.clamp(clauseStart, 0, text.length());
    return new Position(from, Math.clamp(end, from, text.length()), quote, clauseFrom,
        Math.clamp(clauseEnd, clauseFrom, text.length()));
  }

  /** The same place with the words of a text that stand there. */
  Position quoting(String text) {
    return quote == null || isWhole() ? this
        : new Position(start, end, text.substring(start, end), clauseStart, clauseEnd);
  }

  /** Writes it into a mark or a comment, where it differs. */
  void write(EObject object, Edits edits) {
    if (equals(of(object))) {
      return;
    }
    if (object instanceof Comment) {
      edits.set(object, Literals.COMMENT__START, isWhole() ? null : start);
      edits.set(object, Literals.COMMENT__END, isWhole() ? null : end);
      return;
    }
    edits.set(object, Literals.MARK__START, start);
    edits.set(object, Literals.MARK__END, end);
    edits.set(object, Literals.MARK__QUOTE, quote);
    if (object instanceof TimeExpression) {
      edits.set(object, Literals.TIME_EXPRESSION__CLAUSE_START, clauseStart);
      edits.set(object, Literals.TIME_EXPRESSION__CLAUSE_END, clauseEnd);
    }
  }
}

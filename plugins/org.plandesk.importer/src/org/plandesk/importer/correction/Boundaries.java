// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.correction;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.plandesk.importer.StatementPositions;
import org.plandesk.model.edit.command.Anchors;
import org.plandesk.model.edit.command.Edits;
import org.plandesk.model.edit.command.References;
import org.plandesk.model.edit.command.Paragraphs;
import org.plandesk.model.Assignment;
import org.plandesk.model.Content;
import org.plandesk.model.ContentContainer;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Mark;
import org.plandesk.model.Paragraph;
import org.plandesk.model.PlanElement;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanPackage.Literals;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.TimeExpression;

/** Corrects where statements begin and end. */
final class Boundaries {

  private Boundaries() {
  }

  /** Makes two of a statement. A mark across the place goes: no sentence holds its words any more. */
  static Operation split(Statement statement, int offset, StatementPositions positions) {
    return new Operation() {
      @Override
      public String recognized() {
        return "";
      }

      @Override
      public PlanElement run(Edits edits) {
        Statement second = PlanFactory.eINSTANCE.createStatement();
        second.setId(new FreshIds(statement).beside(statement.getId()));
        second.setText(statement.getText().substring(offset));
        second.setSpan(positions.toSource(offset, statement.getText().length()));
        second.setKind(statement.getKind());
        second.setReason(statement.getReason());
        List<Content> siblings = ((ContentOwner) statement.eContainer()).getContents();
        edits.add(siblings, siblings.indexOf(statement) + 1, second);
        for (Mark mark : List.copyOf(statement.getMarks())) {
          if (mark.getStart() >= offset) {
            edits.remove(statement.getMarks(), mark);
            edits.add(second.getMarks(), mark);
            shift(edits, mark, -offset, second.getText().length());
          } else if (mark.getEnd() > offset) {
            References.redirect(edits, mark, null);
            edits.remove(statement.getMarks(), mark);
          } else {
            shift(edits, mark, 0, offset);
          }
        }
        for (Assignment assignment : List.copyOf(statement.getAssignments())) {
          if (assignment.getSpan() != null && second.getSpan().contains(assignment.getSpan())) {
            edits.remove(statement.getAssignments(), assignment);
            edits.add(second.getAssignments(), assignment);
          }
        }
        Anchors.moved(edits, statement, offset, second, -offset);
        Anchors.reworded(edits, statement, statement.getText().substring(0, offset));
        edits.set(statement, Literals.CONTENT__SPAN, positions.toSource(0, offset));
        edits.set(statement, Literals.STATEMENT__TEXT, statement.getText().substring(0, offset));
        Review.settle(edits, statement, null);
        Review.settle(edits, second, null);
        return statement;
      }
    };
  }

  /** Lets a statement take in the next one, from the next paragraph too. */
  static Operation join(Statement statement, Statement next) {
    return new Operation() {
      @Override
      public String recognized() {
        return next.getText();
      }

      @Override
      public PlanElement run(Edits edits) {
        Span span = new Span(statement.getSpan().start(), next.getSpan().end());
        String text = SourcePlaces.words(SourcePlaces.sourceOf(statement), span);
        int shift = text.length() - next.getText().length();
        Anchors.reworded(edits, statement, text);
        Anchors.moved(edits, next, 0, statement, shift);
        References.redirect(edits, next, statement);
        moveAll(edits, next.getAssignments(), statement.getAssignments());
        moveAll(edits, next.getReports(), statement.getReports());
        for (Mark mark : List.copyOf(next.getMarks())) {
          edits.remove(next.getMarks(), mark);
          edits.add(statement.getMarks(), mark);
          shift(edits, mark, shift, text.length());
        }
        EObject owner = next.eContainer();
        edits.remove(((ContentOwner) owner).getContents(), next);
        if (owner != statement.eContainer()) {
          shrink(edits, owner);
        }
        edits.set(statement, Literals.STATEMENT__TEXT, text);
        edits.set(statement, Literals.CONTENT__SPAN, span);
        Extents.update(edits, statement);
        Review.settle(edits, statement, null);
        return statement;
      }
    };
  }

  /** A paragraph whose first statement went begins later, or is gone when it was the only one. */
  private static void shrink(Edits edits, EObject owner) {
    if (owner instanceof Paragraph paragraph) {
      if (paragraph.getContents().isEmpty()) {
        ContentOwner outer = (ContentOwner) paragraph.eContainer();
        References.redirect(edits, paragraph, null);
        edits.remove(outer.getContents(), paragraph);
        Paragraphs.number(edits, outer);
      } else {
        Extents.body(edits, paragraph);
      }
    }
  }

  private static <T> void moveAll(Edits edits, List<T> from, List<T> to) {
    for (T each : List.copyOf(from)) {
      edits.remove(from, each);
      edits.add(to, each);
    }
  }

  /** The statement that follows in the document when nothing but leftovers stands between; null when there is none. */
  static Statement next(Statement statement) {
    for (EObject at = statement; at.eContainer() instanceof ContentOwner owner; at = owner) {
      int index = owner.getContents().indexOf(at);
      if (index + 1 < owner.getContents().size()) {
        return first(owner.getContents().get(index + 1));
      }
      if (!(owner instanceof Paragraph)) {
        return null;
      }
    }
    return null;
  }

  private static Statement first(Content content) {
    if (content instanceof Statement statement) {
      return statement;
    }
    boolean bare = content instanceof Paragraph paragraph && !paragraph.getContents().isEmpty();
    return bare ? first(((ContentContainer) content).getContents().getFirst()) : null;
  }

  /** Moves a mark within a text whose length is given; the clause it governs is cut to the text. */
  private static void shift(Edits edits, Mark mark, int by, int length) {
    if (by != 0) {
      edits.set(mark, Literals.MARK__START, mark.getStart() + by);
      edits.set(mark, Literals.MARK__END, mark.getEnd() + by);
    }
    if (mark instanceof TimeExpression time && time.getClauseEnd() > 0) {
      int start = Math.clamp(time.getClauseStart() + by, 0, length);
      int end = Math.clamp(time.getClauseEnd() + by, start, length);
      edits.set(time, Literals.TIME_EXPRESSION__CLAUSE_START, start);
      edits.set(time, Literals.TIME_EXPRESSION__CLAUSE_END, end);
    }
  }
}

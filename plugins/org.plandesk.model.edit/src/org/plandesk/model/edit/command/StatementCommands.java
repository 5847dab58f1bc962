// SPDX-License-Identifier: EPL-2.0
package org.plandesk.model.edit.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.plandesk.model.Content;
import org.plandesk.model.ContentOwner;
import org.plandesk.model.Mark;
import org.plandesk.model.Paragraph;
import org.plandesk.model.PlanFactory;
import org.plandesk.model.PlanIds;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;
import org.plandesk.model.TimeExpression;
import org.plandesk.text.SentenceMarks;

/** Commands on sentences and the paragraphs that hold them. */
public final class StatementCommands {

  private StatementCommands() {
  }

  /** Makes two statements of one; a mark across the place goes. The result is the second. */
  public static Command split(Statement statement, int offset) {
    return new PlanCommand(Messages.split, edits -> split(edits, statement, offset));
  }

  private static Statement split(Edits edits, Statement statement, int offset) {
    String text = MarkShift.text(statement);
    Statement second = statement(text.substring(offset), statement.getKind());
    List<Mark> behind = statement.getMarks().stream().filter(mark -> mark.getStart() >= offset).toList();
    for (Mark mark : behind) {
      edits.remove(statement.getMarks(), mark);
      MarkShift.move(edits, mark, -offset);
      if (mark instanceof TimeExpression time && time.getClauseEnd() > 0) {
        MarkShift.clause(edits, time, time.getClauseStart() - offset, time.getClauseEnd() - offset,
            text.length() - offset);
      }
      edits.add(second.getMarks(), mark);
    }
    Anchors.moved(edits, statement, offset, second, -offset);
    if (offset < text.length()) {
      MarkShift.replace(edits, statement, offset, text.length(), "");
    }
    List<Content> siblings = siblings(statement);
    edits.add(siblings, siblings.indexOf(statement) + 1, second);
    return second;
  }

  /**
   * Begins a new paragraph within a statement, at its beginning or at its end. The result is what stands first in the new
   * paragraph; it is empty at the end of the paragraph.
   */
  public static Command splitParagraph(Statement statement, int offset) {
    return new PlanCommand(Messages.splitParagraph, edits -> splitParagraph(edits, statement, offset));
  }

  private static Statement splitParagraph(Edits edits, Statement statement, int offset) {
    List<Content> siblings = siblings(statement);
    int index = siblings.indexOf(statement);
    Statement first = statement;
    boolean last = index == siblings.size() - 1;
    if (offset > 0 && (offset < MarkShift.text(statement).length() || last)) {
      first = split(edits, statement, offset);
    } else if (offset > 0) {
      first = siblings.get(index + 1) instanceof Statement next ? next : split(edits, statement, offset);
    } else if (index == 0) {
      // What stood in the paragraph stays together below a new, empty one.
      Statement empty = statement("", StatementKind.OTHER);
      edits.add(siblings, 0, empty);
    }
    toNewParagraph(edits, first);
    return first;
  }

  private static void toNewParagraph(Edits edits, Statement first) {
    ContentOwner owner = (ContentOwner) first.eContainer();
    List<Content> siblings = owner.getContents();
    Paragraph paragraph = PlanFactory.eINSTANCE.createParagraph();
    paragraph.setId(PlanIds.next());
    int from = siblings.indexOf(first);
    List<Content> moved = new ArrayList<>();
    for (Content content : siblings.subList(from, siblings.size())) {
      if (!(content instanceof Statement)) {
        break;
      }
      moved.add(content);
    }
    for (Content content : moved) {
      edits.remove(siblings, content);
      edits.add(paragraph.getContents(), content);
    }
    if (owner instanceof Paragraph && owner.eContainer() instanceof ContentOwner outer) {
      edits.add(outer.getContents(), outer.getContents().indexOf((Paragraph) owner) + 1, paragraph);
      Paragraphs.number(edits, outer);
    } else {
      edits.add(siblings, from, paragraph);
      Paragraphs.number(edits, owner);
    }
  }

  /** Joins a statement with the next one of the same paragraph, or the paragraph with the next; empty when none follows. */
  public static Optional<Command> join(Statement statement) {
    List<Content> siblings = siblings(statement);
    int index = siblings.indexOf(statement);
    if (index + 1 < siblings.size()) {
      return siblings.get(index + 1) instanceof Statement next
          ? Optional.of(new PlanCommand(Messages.join, edits -> join(edits, statement, next))) : Optional.empty();
    }
    return nextParagraph(statement)
        .map(next -> new PlanCommand(Messages.join, edits -> joinParagraph(edits, statement, next)));
  }

  private static Optional<Paragraph> nextParagraph(Statement statement) {
    if (statement.eContainer() instanceof Paragraph own && own.eContainer() instanceof ContentOwner outer) {
      int index = outer.getContents().indexOf(own);
      if (index + 1 < outer.getContents().size() && outer.getContents().get(index + 1) instanceof Paragraph next) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  /**
   * Puts words in the place of what stands between two places of running text. Sentences within go; what is left of the first and
   * of the last stands in one paragraph then, and in one statement unless the first still ends as a sentence does. The result is
   * the first, or the last when nothing is left of the first.
   *
   * @param statements the statements touched, two or more, in their order, with nothing but statements between them
   * @param from offset in the first
   * @param to offset in the last
   * @param words what stands there then, without line ends; may be empty
   */
  public static Command replace(List<Statement> statements, int from, int to, String words) {
    List<Statement> touched = List.copyOf(statements);
    return new PlanCommand(Messages.editText, edits -> replace(edits, touched, from, to, words));
  }

  private static Statement replace(Edits edits, List<Statement> statements, int from, int to, String words) {
    Statement first = statements.getFirst();
    Statement last = statements.getLast();
    MarkShift.replace(edits, first, from, MarkShift.text(first).length(), words);
    MarkShift.replace(edits, last, 0, to, "");
    for (Statement between : statements.subList(1, statements.size() - 1)) {
      ContentCommands.delete(edits, between);
    }
    if (last.eContainer() != first.eContainer()) {
      nextParagraph(first).filter(next -> next == last.eContainer())
          .ifPresent(next -> moveIn(edits, next, (Paragraph) first.eContainer()));
    }
    List<Content> siblings = siblings(first);
    boolean beside = siblings.indexOf(last) == siblings.indexOf(first) + 1;
    if (beside && isNothing(first) && !MarkShift.text(last).isEmpty()) {
      // The sentence that was there keeps what is known of it: Enter before it and taking that back change nothing.
      References.redirect(edits, first, last);
      edits.remove(siblings, first);
      return last;
    }
    if (beside && (MarkShift.text(last).isEmpty() || !SentenceMarks.ends(MarkShift.text(first)))) {
      join(edits, first, last);
    } else if (MarkShift.text(last).isEmpty()) {
      ContentCommands.delete(edits, last);
    }
    return first;
  }

  private static boolean isNothing(Statement statement) {
    return MarkShift.text(statement).isEmpty() && statement.getAssignments().isEmpty()
        && statement.getReports().isEmpty();
  }

  private static void moveIn(Edits edits, Paragraph next, Paragraph into) {
    ContentOwner outer = (ContentOwner) next.eContainer();
    References.redirect(edits, next, into);
    moveAll(edits, next.getContents(), into.getContents());
    edits.remove(outer.getContents(), next);
    Paragraphs.number(edits, outer);
  }

  private static Statement join(Edits edits, Statement statement, Statement next) {
    int length = MarkShift.text(statement).length();
    String text = MarkShift.text(statement) + MarkShift.text(next);
    MarkShift.replace(edits, statement, length, length, MarkShift.text(next));
    Anchors.moved(edits, next, 0, statement, length);
    References.redirect(edits, next, statement);
    for (Mark mark : List.copyOf(next.getMarks())) {
      edits.remove(next.getMarks(), mark);
      MarkShift.move(edits, mark, length);
      if (mark instanceof TimeExpression time && time.getClauseEnd() > 0) {
        MarkShift.clause(edits, time, time.getClauseStart() + length, time.getClauseEnd() + length, text.length());
      }
      edits.add(statement.getMarks(), mark);
    }
    moveAll(edits, next.getAssignments(), statement.getAssignments());
    moveAll(edits, next.getReports(), statement.getReports());
    edits.remove(siblings(next), next);
    return statement;
  }

  private static Statement joinParagraph(Edits edits, Statement statement, Paragraph next) {
    moveIn(edits, next, (Paragraph) statement.eContainer());
    List<Content> siblings = siblings(statement);
    int index = siblings.indexOf(statement);
    if (MarkShift.text(statement).isEmpty() && index + 1 < siblings.size()
        && siblings.get(index + 1) instanceof Statement first) {
      References.redirect(edits, statement, first);
      edits.remove(siblings, statement);
      return first;
    }
    return statement;
  }

  private static <T> void moveAll(Edits edits, List<T> from, List<T> to) {
    for (T each : List.copyOf(from)) {
      edits.remove(from, each);
      edits.add(to, each);
    }
  }

  /** Puts a new statement with some words behind one; the result is the new one. */
  public static Command insertAfter(Statement statement, String words) {
    return new PlanCommand(Messages.newStatement, edits -> {
      Statement added = statement(words, StatementKind.OTHER);
      edits.add(siblings(statement), siblings(statement).indexOf(statement) + 1, added);
      return added;
    });
  }

  /**
   * Begins a paragraph with an empty statement, which is the result.
   *
   * @param index where among the contents of the owner
   */
  public static Command newParagraph(ContentOwner owner, int index) {
    return new PlanCommand(Messages.newParagraph, edits -> {
      Paragraph paragraph = PlanFactory.eINSTANCE.createParagraph();
      paragraph.setId(PlanIds.next());
      Statement statement = statement("", StatementKind.OTHER);
      paragraph.getContents().add(statement);
      edits.add(owner.getContents(), index, paragraph);
      Paragraphs.number(edits, owner);
      return statement;
    });
  }

  /**
   * Pastes text of several lines into a statement: the first line goes on at the offset, each other one begins a paragraph.
   * Empty lines are left out. What stood behind the offset goes on behind the last line, as a sentence of its own when that
   * line ends one, and begins a paragraph when the text ends with a line break. The result is the statement that begins with
   * the last line; the statement itself when there is only one.
   *
   * @param to what stands between the offsets goes
   */
  public static Command paste(Statement statement, int from, int to, String text) {
    List<String> lines = text.lines().map(line -> line.replace('\t', ' ').strip()).filter(line -> !line.isEmpty())
        .toList();
    return new PlanCommand(Messages.paste, edits -> {
      Statement at = statement;
      int offset = from;
      MarkShift.replace(edits, at, from, to, lines.isEmpty() ? "" : lines.getFirst());
      offset += lines.isEmpty() ? 0 : lines.getFirst().length();
      for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
        if (offset == MarkShift.text(at).length()) {
          at = split(edits, at, offset);
          toNewParagraph(edits, at);
        } else {
          at = splitParagraph(edits, at, offset);
        }
        MarkShift.replace(edits, at, 0, 0, line);
        offset = line.length();
      }
      if (!lines.isEmpty()) {
        goOn(edits, at, offset, endsLine(text), lines.getLast());
      }
      return at;
    });
  }

  /** Parts what stands behind pasted words from them, as their end demands. */
  private static void goOn(Edits edits, Statement at, int offset, boolean newParagraph, String pasted) {
    String behind = MarkShift.text(at).substring(offset);
    if (newParagraph) {
      List<Content> siblings = siblings(at);
      int next = siblings.indexOf(at) + 1;
      // At the end of a paragraph the line break is there already.
      if (!behind.isEmpty() || next < siblings.size() && siblings.get(next) instanceof Statement) {
        splitParagraph(edits, at, offset);
      }
    } else if (!behind.isEmpty() && SentenceMarks.ends(pasted) && !SentenceMarks.goesOn(behind.charAt(0))) {
      split(edits, at, offset);
    }
  }

  private static boolean endsLine(String text) {
    String blanks = text.substring(text.stripTrailing().length());
    return blanks.indexOf('\n') >= 0 || blanks.indexOf('\r') >= 0;
  }

  private static Statement statement(String text, StatementKind kind) {
    Statement statement = PlanFactory.eINSTANCE.createStatement();
    statement.setId(PlanIds.next());
    statement.setText(text);
    statement.setKind(kind);
    return statement;
  }

  private static List<Content> siblings(Statement statement) {
    return ((ContentOwner) statement.eContainer()).getContents();
  }
}

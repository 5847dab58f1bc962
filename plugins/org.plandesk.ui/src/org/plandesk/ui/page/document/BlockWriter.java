// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.ElementLists;
import org.plandesk.model.Mark;
import org.plandesk.model.Statement;
import org.plandesk.model.StatementKind;

/** Collects the words, pieces and marks of one block. */
final class BlockWriter {

  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<MarkRange> marks = new ArrayList<>();
  private final TextStyle style;
  private final EObject owner;

  BlockWriter(TextStyle style, EObject owner) {
    this.style = style;
    this.owner = owner;
  }

  TextStyle style() {
    return style;
  }

  EObject owner() {
    return owner;
  }

  int length() {
    return text.length();
  }

  boolean isEmpty() {
    return text.isEmpty() && pieces.isEmpty();
  }

  /** Adds signs that belong to no element, such as the tab between cells. */
  void filler(String words) {
    text.append(words);
  }

  /** Adds words of an element. */
  void piece(EObject element, Piece.Role role, String words, boolean bold) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(text.length(), text.length() + words.length(), element, role, bold));
      text.append(words);
    }
  }

  /** Adds the text of an element; an empty one is a place to type in. */
  void text(EObject element, String words, boolean bold) {
    if (words.isEmpty()) {
      pieces.add(new Piece(text.length(), text.length(), element, Piece.Role.TEXT, false));
    }
    piece(element, Piece.Role.TEXT, words, bold);
  }

  /** Adds a heading, its number as an untyped piece. */
  void heading(EObject element, Heading heading, boolean withClosing, boolean bold) {
    piece(element, Piece.Role.NUMBER, heading.number(), bold);
    piece(element, Piece.Role.TITLE, heading.title() + (withClosing ? heading.closing() : ""), bold);
  }

  /** What stands within a statement and is no part of its text: behind which of its characters, what it is, how it is written. */
  record Chunk(int offset, EObject element, Piece.Role role, String words) {}

  /** Adds a sentence with its marks and what else stands within it, in order. */
  void statement(Statement statement, List<Chunk> chunks) {
    if (chunks.isEmpty()) {
      statement(statement);
      return;
    }
    String words = statement.getText() == null ? "" : statement.getText();
    if (needsBlank(words)) {
      text.append(' ');
    }
    boolean bold = statement.getKind() == StatementKind.HEADING;
    int[] shifts = new int[chunks.size() + 1];
    int from = text.length();
    int at = 0;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      piece(statement, Piece.Role.TEXT, words.substring(at, chunk.offset()), bold);
      piece(chunk.element(), chunk.role(), chunk.words(), false);
      at = chunk.offset();
      shifts[i + 1] = text.length() - from - at;
    }
    piece(statement, Piece.Role.TEXT, words.substring(at), bold);
    for (Mark mark : ElementLists.marks(statement)) {
      int start = mark.getStart() + shifts[chunksUpTo(chunks, mark.getStart())];
      int end = mark.getEnd() - 1 + shifts[chunksUpTo(chunks, mark.getEnd() - 1)] + 1;
      MarkStyle markStyle = MarkStyle.of(mark);
      if (markStyle != null && start < end) {
        marks.add(new MarkRange(from + start, Math.min(from + end, text.length()), mark, markStyle, 0));
      }
    }
  }

  private static int chunksUpTo(List<Chunk> chunks, int offset) {
    int count = 0;
    while (count < chunks.size() && chunks.get(count).offset() <= offset) {
      count++;
    }
    return count;
  }

  /** Adds a sentence with its marks; one that only names what follows is bold. */
  void statement(Statement statement) {
    String words = statement.getText() == null ? "" : statement.getText();
    if (needsBlank(words)) {
      text.append(' ');
    }
    int from = text.length();
    text(statement, words, statement.getKind() == StatementKind.HEADING);
    for (Mark mark : ElementLists.marks(statement)) {
      MarkStyle markStyle = MarkStyle.of(mark);
      int start = Math.max(0, mark.getStart());
      int end = Math.min(words.length(), mark.getEnd());
      if (markStyle != null && start < end) {
        marks.add(new MarkRange(from + start, from + end, mark, markStyle, 0));
      }
    }
  }

  /** Sentences in Latin letters have a blank between them. */
  private boolean needsBlank(String words) {
    return !text.isEmpty() && !words.isEmpty() && isAscii(text.charAt(text.length() - 1)) && isAscii(words.charAt(0));
  }

  private static boolean isAscii(char c) {
    return c > ' ' && c < 0x7f;
  }

  Block finish(Block.Frame frame, boolean firstInFrame, Grid grid) {
    return new Block(style, frame, firstInFrame, owner, text.toString(), pieces, levelled(), grid);
  }

  /** Puts the line of a mark lower that overlaps one of another kind before it; lines of one kind run into each other. */
  private List<MarkRange> levelled() {
    marks.sort(Comparator.comparingInt(MarkRange::from).thenComparingInt(MarkRange::to));
    List<MarkRange> result = new ArrayList<>(marks.size());
    MarkRange upper = null;
    for (MarkRange range : marks) {
      boolean free = range.style() == MarkStyle.SILENT || upper == null || range.from() >= upper.to()
          || range.style() == upper.style();
      result.add(free ? range : new MarkRange(range.from(), range.to(), range.mark(), range.style(), 1));
      if (free && range.style() != MarkStyle.SILENT && (upper == null || range.to() > upper.to())) {
        upper = range;
      }
    }
    return result;
  }
}

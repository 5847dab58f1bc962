// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plandesk.model.Content;
import org.plandesk.model.HeaderRow;
import org.plandesk.model.Indicator;
import org.plandesk.model.Leftover;
import org.plandesk.model.Note;
import org.plandesk.model.Plan;
import org.plandesk.model.Source;
import org.plandesk.model.Span;
import org.plandesk.model.Statement;
import org.plandesk.model.edit.PlanLabels;

/** Writes the block of a row: words as they stand in the source, leftovers named where they cannot be seen. */
final class SourceRowWriter {

  /** Blank between two statements, in whose middle the boundary is painted. */
  static final String BOUNDARY = "\u2003";
  /** Longest leftover that is written out; a contents list can go over pages. */
  private static final int LONGEST = 400;

  private final String text;
  private final List<Leftover> leftovers;
  private final PlanLabels labels;

  SourceRowWriter(Plan plan, PlanLabels labels) {
    Source source = plan.getSource();
    text = source == null || source.getText() == null ? "" : source.getText();
    leftovers = source == null ? List.of() : source.getLeftovers();
    this.labels = labels;
  }

  /** The block of a row. */
  Block write(SourceRow row) {
    boolean heading = row.parts().stream().anyMatch(Content.class::isInstance)
        && row.parts().stream().noneMatch(Statement.class::isInstance);
    BlockWriter writer = new BlockWriter(heading ? TextStyle.SOURCE_HEADING : TextStyle.SOURCE, row.owner());
    EObject before = null;
    for (EObject part : row.parts()) {
      if (before instanceof Statement && part instanceof Statement) {
        writer.filler(BOUNDARY);
      }
      part(writer, part);
      before = part instanceof Leftover ? before : part;
    }
    return writer.finish(Block.Frame.NONE, false, null);
  }

  private void part(BlockWriter writer, EObject part) {
    switch (part) {
      case Leftover leftover -> leftover(writer, leftover);
      case Statement statement -> writer.statement(statement, chunks(statement));
      case HeaderRow row -> source(writer, part, row.getSpan(), String.join("\t", row.getCells()));
      case Indicator row -> source(writer, part, row.getSpan(), labels.text(row));
      case Note note -> source(writer, part, note.getSpan(), note.getText());
      case Content content -> source(writer, part, content.getSpan(), labels.text(content));
      default -> {
        // Nothing else is text.
      }
    }
  }

  /** The words of a heading or row with the leftovers inside; its label when it came from no source. */
  private void source(BlockWriter writer, EObject element, Span span, String label) {
    if (span == null || span.end() > text.length()) {
      writer.piece(element, Piece.Role.TEXT, label == null ? "" : label, false);
      return;
    }
    int at = span.start();
    for (Leftover inside : inside(span)) {
      writer.piece(element, Piece.Role.TEXT, plain(text.substring(at, inside.getSpan().start())), false);
      leftover(writer, inside);
      at = inside.getSpan().end();
    }
    writer.piece(element, Piece.Role.TEXT, plain(text.substring(at, span.end())), false);
  }

  /** A line of the page stays a line: cells are parted by a gap. */
  private static String plain(String words) {
    return words.replace("\t", "\u3000").replaceAll("\\R", " ");
  }

  private void leftover(BlockWriter writer, Leftover leftover) {
    writer.piece(leftover, Piece.Role.LEFTOVER, words(leftover), false);
  }

  private String words(Leftover leftover) {
    String words = leftover.getSpan().of(text);
    if (words.isBlank() || words.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
      return labels.blanks(words);
    }
    String shown = words.length() > LONGEST ? words.substring(0, LONGEST) + "\u2026" : words;
    return plain(shown.strip());
  }

  /** The parts of a statement between the leftovers inside, with those: empty when there are none. */
  private List<BlockWriter.Chunk> chunks(Statement statement) {
    Span span = statement.getSpan();
    List<BlockWriter.Chunk> chunks = new ArrayList<>();
    if (span == null || span.end() > text.length()) {
      return chunks;
    }
    int written = 0;
    int at = span.start();
    for (Leftover inside : inside(span)) {
      written += inside.getSpan().start() - at;
      at = inside.getSpan().end();
      chunks.add(new BlockWriter.Chunk(written, inside, Piece.Role.LEFTOVER, words(inside)));
    }
    int length = statement.getText() == null ? 0 : statement.getText().length();
    // An edited statement no longer holds the leftovers of the source.
    return written + span.end() - at == length ? chunks : List.of();
  }

  private List<Leftover> inside(Span span) {
    int low = 0;
    int high = leftovers.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (leftovers.get(middle).getSpan().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int last = low;
    while (last < leftovers.size() && span.contains(leftovers.get(last).getSpan())) {
      last++;
    }
    return leftovers.subList(low, last);
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.List;
import java.util.function.Function;

import org.plandesk.importer.layout.DocumentLayout;
import org.plandesk.importer.layout.HeadingLine;
import org.plandesk.importer.layout.TableLayout;
import org.plandesk.model.LeftoverKind;
import org.plandesk.model.Span;
import org.plandesk.text.Blanks;

/** Answers what a document says of its own layout at a place of its text. Of plain text it knows nothing. */
final class LayoutHints {
  private final DocumentLayout layout;

  LayoutHints(DocumentLayout layout) {
    this.layout = layout;
  }

  /** Whether lines are paragraphs for certain. */
  boolean knowsParagraphs() {
    return layout.paragraphs();
  }

  /** Whether the line end at an offset stands inside a paragraph. */
  boolean isBreak(int offset) {
    return layout.breaks().contains(offset);
  }

  /** The real tables. */
  List<TableLayout> tables() {
    return layout.tables();
  }

  /** The level of the heading that a document marks at an offset, or -1. */
  int headingLevel(int offset) {
    HeadingLine heading = at(layout.headings(), HeadingLine::span, offset);
    return heading == null ? -1 : heading.level();
  }

  /** The text box an offset lies in, or null. */
  Span frame(int offset) {
    return at(layout.frames(), span -> span, offset);
  }

  /** The text box or real table an offset lies in, or null. */
  Span framing(int offset) {
    Span frame = frame(offset);
    if (frame != null) {
      return frame;
    }
    TableLayout table = at(layout.tables(), TableLayout::span, offset);
    return table == null ? null : table.span();
  }

  /** Whether an offset lies in a footnote or endnote. */
  boolean isNote(int offset) {
    return offset >= layout.notes();
  }

  /** The end of the reference to a note that begins at an offset; the offset when none does. */
  int markEnd(int offset) {
    Span mark = at(layout.marks(), span -> span, offset);
    return mark == null || mark.start() != offset ? offset : mark.end();
  }

  /** The last of the pieces, in order and disjoint, that has an offset in it, or null. */
  private static <T> T at(List<T> pieces, Function<T, Span> span, int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span.apply(pieces.get(middle)).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && span.apply(pieces.get(low - 1)).contains(offset) ? pieces.get(low - 1) : null;
  }

  /** Marks the lines that are rows of real tables or belong to a list of contents; takes references off line edges. */
  void mark(List<Line> lines, Noise noise) {
    layout.marks().forEach(mark -> noise.add(mark.start(), mark.end(), LeftoverKind.BOOKMARK));
    int table = 0;
    for (Line line : lines) {
      while (table < tables().size() && tables().get(table).span().end() <= line.start) {
        table++;
      }
      line.row = table < tables().size() && tables().get(table).span().start() <= line.start;
      if (line.isContent() && at(layout.contents(), span -> span, line.start) != null) {
        line.leftover = LeftoverKind.CONTENTS_LIST;
      }
    }
  }

  /** Takes references to notes off the edges of a line. */
  void trim(String source, Line line) {
    int end = markEnd(line.from);
    while (end > line.from) {
      line.from = Blanks.skip(source, end, line.to);
      end = markEnd(line.from);
    }
    Span last = line.to > line.from ? at(layout.marks(), span -> span, line.to - 1) : null;
    while (last != null && last.end() == line.to && last.start() >= line.from) {
      line.to = Blanks.skipBack(source, line.from, last.start());
      last = line.to > line.from ? at(layout.marks(), span -> span, line.to - 1) : null;
    }
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.layout;

import java.util.List;
import java.util.Set;

import org.plandesk.model.Span;

/**
 * How a document is laid out. All spans are in the source text, in its order and without overlaps.
 *
 * @param paragraphs whether the document states its paragraphs: each line is one, apart from the breaks
 * @param breaks offsets of line ends and blanks that stand for a line break inside a paragraph
 * @param headings lines that the document marks as headings
 * @param tables real tables, with those inside frames
 * @param frames text boxes and tables of one cell
 * @param contents lines of a list of contents
 * @param marks references to notes, inside the text
 * @param notes offset from which on footnotes and endnotes stand; the length of the text when there are none
 * @param remarks comments on stretches of the text
 */
public record DocumentLayout(boolean paragraphs, Set<Integer> breaks, List<HeadingLine> headings,
    List<TableLayout> tables, List<Span> frames, List<Span> contents, List<Span> marks, int notes,
    List<Remark> remarks) {

  /** The layout of plain text: nothing is known. */
  public static final DocumentLayout NONE = new DocumentLayout(false, Set.of(), List.of(), List.of(), List.of(),
      List.of(), List.of(), Integer.MAX_VALUE, List.of());

  /** Copies the lists. */
  public DocumentLayout {
    breaks = Set.copyOf(breaks);
    headings = List.copyOf(headings);
    tables = List.copyOf(tables);
    frames = List.copyOf(frames);
    contents = List.copyOf(contents);
    marks = List.copyOf(marks);
    remarks = List.copyOf(remarks);
  }
}

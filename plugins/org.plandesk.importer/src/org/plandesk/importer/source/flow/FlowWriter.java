// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.source.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.plandesk.importer.layout.DocumentLayout;
import org.plandesk.importer.layout.HeadingLine;
import org.plandesk.importer.layout.Remark;
import org.plandesk.importer.layout.TableLayout;
import org.plandesk.model.Span;
import org.plandesk.text.Blanks;

/**
 * Writes what a reader reads as the source text, and keeps where everything came to stand: paragraphs by line, cells by
 * tab, rows by line, footnotes at the end. Lives for one document; used by one thread.
 */
public final class FlowWriter {

  /** A footnote or endnote with the mark by which the text refers to it. */
  public record Note(String mark, List<Flow> content) {}

  /** What a comment says. */
  public record RemarkText(String author, Instant time, String text) {}

  private final StringBuilder text = new StringBuilder();
  private final Set<Integer> breaks = new HashSet<>();
  private final List<HeadingLine> headings = new ArrayList<>();
  private final List<TableLayout> tables = new ArrayList<>();
  private final List<Span> frames = new ArrayList<>();
  private final List<Span> contents = new ArrayList<>();
  private final List<Span> marks = new ArrayList<>();
  private final Map<String, int[]> remarks = new HashMap<>();
  private int notes = -1;
  private boolean framed;

  /** Writes pieces of the document. */
  public void write(List<Flow> flows) {
    flows.forEach(this::write);
  }

  /** Writes the next piece of the document. */
  public void write(Flow flow) {
    switch (flow) {
      case Flow.Text line -> line(line);
      case Flow.Frame frame -> frame(frame.content());
      case Flow.Grid grid -> table(grid);
    }
  }

  /** All that is written from now on are notes. */
  public void beginNotes() {
    notes = notes < 0 ? text.length() : notes;
  }

  /** Writes the notes, when the document has come to its end. */
  public void notes(List<Note> all) {
    beginNotes();
    for (Note note : all) {
      int mark = text.length();
      text.append(note.mark());
      marks.add(new Span(mark, text.length()));
      boolean blank = !note.content().isEmpty() && note.content().getFirst() instanceof Flow.Text first
          && !first.text().isEmpty() && Blanks.isBlank(first.text().charAt(0));
      text.append(blank ? "" : " ");
      int start = text.length();
      write(note.content());
      if (text.length() == start) {
        text.append('\n');
      }
    }
  }

  /** Characters written so far. */
  public int length() {
    return text.length();
  }

  /** The source text. */
  public String text() {
    return text.toString();
  }

  /**
   * The layout of the text.
   *
   * @param texts the words of the comments whose edges were written, by id
   */
  public DocumentLayout layout(Map<String, RemarkText> texts) {
    List<Remark> written = new ArrayList<>();
    remarks.forEach((id, edges) -> {
      RemarkText words = texts.get(id);
      if (words != null) {
        int start = Math.max(0, Math.min(edges[0], edges[1]));
        written.add(new Remark(new Span(start, Math.max(start, edges[1])), words.author(), words.time(), words.text()));
      }
    });
    written.sort((a, b) -> a.span().compareTo(b.span()));
    return new DocumentLayout(true, breaks, headings, tables, frames, contents, marks,
        notes < 0 ? text.length() : notes, written);
  }

  private void line(Flow.Text line) {
    int start = text.length();
    append(line, '\n');
    Span span = new Span(start, text.length());
    if (line.part() == Flow.Part.CONTENTS) {
      contents.add(span);
    } else if (line.outline() >= 0 && span.length() > 0) {
      headings.add(new HeadingLine(span, line.outline()));
    }
    text.append('\n');
  }

  /** Appends the text of a paragraph; its breaks become the character given. */
  private void append(Flow.Text line, char lineBreak) {
    int start = text.length();
    for (int i = 0; i < line.text().length(); i++) {
      char c = line.text().charAt(i);
      boolean isBreak = Blanks.isLineEnd(c);
      if (isBreak) {
        breaks.add(text.length());
      }
      text.append(isBreak ? lineBreak : lineBreak == ' ' && c == '\t' ? ' ' : c);
    }
    for (Flow.Anchor anchor : line.anchors()) {
      switch (anchor) {
        case Flow.NoteMark mark -> marks.add(new Span(start + mark.at(), start + mark.end()));
        case Flow.RemarkEdge edge -> remarks.computeIfAbsent(edge.id(), id -> new int[] {-1, -1})[edge.begins() ? 0
            : 1] = start + edge.at();
      }
    }
  }

  private void frame(List<Flow> content) {
    if (framed) {
      write(content);
      return;
    }
    int start = text.length();
    framed = true;
    write(content);
    framed = false;
    if (Blanks.skip(text, start, text.length()) < text.length()) {
      frames.add(new Span(start, text.length() - 1));
    }
  }

  private void table(Flow.Grid grid) {
    if (grid.rows().stream().allMatch(row -> row.cells().size() <= 1)) {
      List<Flow> content = new ArrayList<>();
      grid.rows().forEach(row -> row.cells().forEach(cell -> content.addAll(cell.content())));
      frame(content);
      return;
    }
    int start = text.length();
    List<TableLayout.Row> rows = new ArrayList<>();
    for (Flow.Row row : grid.rows()) {
      rows.add(row(row, grid.columns()));
    }
    tables.add(new TableLayout(new Span(start, text.length() - 1), grid.columns(), rows));
  }

  private TableLayout.Row row(Flow.Row row, int columns) {
    int start = text.length();
    List<TableLayout.Cell> cells = new ArrayList<>();
    int column = 0;
    for (Flow.Cell cell : row.cells()) {
      tabs(cell.column() - column);
      column = cell.column();
      List<Span> paragraphs = new ArrayList<>();
      cell(cell.content(), paragraphs);
      cells.add(new TableLayout.Cell(cell.column(), cell.columns(), cell.rows(), paragraphs));
    }
    tabs(columns - 1 - column);
    Span span = new Span(start, text.length());
    text.append('\n');
    return new TableLayout.Row(row.header(), span, cells);
  }

  private void tabs(int count) {
    for (int i = 0; i < count; i++) {
      text.append('\t');
    }
  }

  /** Writes the paragraphs of a cell one behind the other; what is inside of tables and frames in it, too. */
  private void cell(List<Flow> content, List<Span> paragraphs) {
    for (Flow flow : content) {
      switch (flow) {
        case Flow.Text line -> {
          if (!line.text().isBlank() || !line.anchors().isEmpty()) {
            cellParagraph(line, paragraphs);
          }
        }
        case Flow.Frame frame -> cell(frame.content(), paragraphs);
        case Flow.Grid grid -> grid.rows().forEach(row -> row.cells().forEach(inner -> cell(inner.content(),
            paragraphs)));
      }
    }
  }

  private void cellParagraph(Flow.Text line, List<Span> paragraphs) {
    if (!paragraphs.isEmpty()) {
      text.append(' ');
    }
    int start = text.length();
    append(line, ' ');
    int from = Blanks.skip(text, start, text.length());
    int to = Blanks.skipBack(text, from, text.length());
    if (from < to) {
      paragraphs.add(new Span(from, to));
    }
  }
}

// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.List;

import org.plandesk.text.Blanks;

/**
 * Reads a table whose rows stand on lines of their own, cells separated by tabs or by vertical bars. A line with too few
 * cells belongs to a row that was broken inside a cell; the next line completes it.
 */
final class RowLines {
  private static final int LONGEST_CONTINUATION = 40;

  private final String source;
  private final List<Line> lines;
  private final char separator;
  /** Whether a bar before the first cell frames it; else nothing stands in that cell. */
  private final boolean framed;

  private RowLines(String source, List<Line> lines, char separator, boolean framed) {
    this.source = source;
    this.lines = lines;
    this.separator = separator;
    this.framed = framed;
  }

  /** Reads the table that begins at a line; it may turn out to have no rows. */
  static TableFinder.Found read(String source, List<Line> lines, int first, Fragment caption) {
    char separator = TableFinder.hasInnerTab(source, lines.get(first)) ? '\t' : '|';
    boolean framed = separator == '|' && source.charAt(lines.get(first).from) == '|';
    return new RowLines(source, lines, separator, framed).read(first, caption);
  }

  private TableFinder.Found read(int first, Fragment caption) {
    List<TableGrid.Row> rows = new ArrayList<>();
    int columns = 0;
    int at = first;
    int end = first;
    List<Fragment.Builder> open = null;
    while (at < lines.size()) {
      Line line = lines.get(at);
      if (line.leftover != null || line.isBlank()) {
        if (open != null && open.size() >= columns) {
          rows.add(row(open));
          open = null;
        }
        at++;
        continue;
      }
      int cells = isProse(line, at, columns) ? 1 : cells(line);
      if (cells < 2 && isGroup(line, at, columns) && (open == null || open.size() >= columns)) {
        if (open != null) {
          rows.add(row(open));
          open = null;
        }
        rows.add(new TableGrid.Row(List.of(new TableGrid.Cell(Fragment.of(source, line.from, line.to)))));
        end = ++at;
        continue;
      }
      if (cells < 2 && (rows.isEmpty() && open == null || !isContinuation(line, at, open))) {
        break;
      }
      if (open != null && (open.size() >= columns && cells >= 2 || open.size() + cells - 1 > columns)) {
        rows.add(row(open));
        open = null;
      }
      if (open == null) {
        open = new ArrayList<>();
      }
      addTo(open, line);
      columns = Math.max(columns, rows.size() < 2 ? open.size() : 0);
      end = ++at;
    }
    if (open != null) {
      rows.add(row(open));
    }
    rows.removeIf(row -> row.span() == null || isRule(row));
    List<Fragment> notes = new ArrayList<>();
    int next = TableNotes.read(source, lines, end, notes);
    return new TableFinder.Found(new TableGrid(caption, List.copyOf(rows), notes), next);
  }

  /**
   * Behind the rows a paragraph or a heading may have tabs at its edges; no cell of a wider table stands alone and says so
   * much, or has a heading's number and no row behind it.
   */
  private boolean isProse(Line line, int at, int columns) {
    if (separator != '\t' || cells(line) >= columns || TableFinder.hasInnerTab(source, line)) {
      return false;
    }
    return line.width(source) > LONGEST_CONTINUATION && LineEnds.isClosed(source, line) || isLastHeading(line, at);
  }

  private boolean isLastHeading(Line line, int at) {
    int next = TableFinder.nextContent(lines, at);
    return HeadingNumbers.at(line.text(source), 0) != null && LineEnds.opens(source, line)
        && (next < 0 || !TableFinder.hasInnerTab(source, lines.get(next)));
  }

  /** Whether a numbered line without cells names the rows behind it: （一）教育惠民. */
  private boolean isGroup(Line line, int at, int columns) {
    String text = line.text(source);
    int next = TableFinder.nextContent(lines, at);
    return columns > 2 && line.width(source) <= LONGEST_CONTINUATION && !LineEnds.isClosed(source, line)
        && HeadingNumbers.at(text, 0) != null && next >= 0 && cells(lines.get(next)) >= columns - 1;
  }

  /** A short line between two rows goes on in the last cell. */
  private boolean isContinuation(Line line, int at, List<Fragment.Builder> open) {
    if (open == null || line.blankBefore > 0 || line.width(source) > LONGEST_CONTINUATION
        || Captions.isNote(line.text(source)) || LineEnds.opens(source, line)) {
      return false;
    }
    int next = TableFinder.nextContent(lines, at);
    return next == at + 1 && (cells(lines.get(next)) >= 2 || next + 1 < lines.size()
        && lines.get(next).width(source) <= LONGEST_CONTINUATION && cells(lines.get(next + 1)) >= 2);
  }

  /** The line of dashes below the header of a table drawn with vertical bars. */
  private static boolean isRule(TableGrid.Row row) {
    return row.cells().stream().allMatch(cell -> cell.text().matches("[-: ]*")) && row.cells().size() > 1
        && row.cells().stream().anyMatch(cell -> cell.text().startsWith("--"));
  }

  private int cells(Line line) {
    int count = 1;
    for (int i = separator == '|' ? line.from : line.start; i < line.end; i++) {
      count += source.charAt(i) == separator ? 1 : 0;
    }
    return count;
  }

  private void addTo(List<Fragment.Builder> open, Line line) {
    int at = framed && source.charAt(line.from) == '|' ? line.from + 1 : line.start;
    int limit = separator == '|' && source.charAt(line.to - 1) == '|' ? line.to - 1 : line.end;
    boolean first = true;
    while (at <= limit) {
      int cut = source.indexOf(separator, at, limit);
      cut = cut < 0 ? limit : cut;
      Fragment.Builder cell = first && !open.isEmpty() ? open.getLast() : new Fragment.Builder(source);
      if (!first || open.isEmpty()) {
        open.add(cell);
      }
      int from = Math.max(line.from, Blanks.skip(source, at, cut));
      cell.add(from, Math.max(from, Blanks.skipBack(source, at, Math.min(cut, line.to))));
      first = false;
      at = cut + 1;
    }
  }

  private static TableGrid.Row row(List<Fragment.Builder> cells) {
    return new TableGrid.Row(
        cells.stream().map(cell -> new TableGrid.Cell(cell.isEmpty() ? null : cell.build())).toList());
  }
}

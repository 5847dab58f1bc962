// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plandesk.importer.layout.TableLayout;

/**
 * Makes blocks of the real tables of a document: the caption before a table or in its first row, the grid with its
 * merged cells, the notes below. A table that only frames text gives paragraphs.
 */
final class LayoutTables {
  private static final int LONGEST_CAPTION = 45;
  private static final int LONGEST_LABEL = 16;
  private static final String[] CAPTION_ENDS = {"表", "指标", "清单", "一览", "分工", "汇总", "台账", "目录"};

  /** What a table gives, and the first line behind it. */
  record Found(List<Block> blocks, int nextLine) {}

  private final String source;
  private final List<Line> lines;
  private final LayoutHints hints;
  private final Map<Integer, Found> byFirstLine = new HashMap<>();

  LayoutTables(String source, List<Line> lines, LayoutHints hints) {
    this.source = source;
    this.lines = lines;
    this.hints = hints;
    int at = 0;
    int previous = -1;
    for (TableLayout table : hints.tables()) {
      while (at < lines.size() && lines.get(at).start < table.span().start()) {
        at++;
      }
      previous = add(table, at, previous);
    }
  }

  /** The table that begins at a line, caption included, or null. */
  Found at(int line) {
    return byFirstLine.get(line);
  }

  /** Adds a table; gives the last line it takes. */
  private int add(TableLayout table, int first, int previous) {
    int unit = lineBefore(first, previous);
    boolean hasUnit = unit >= 0 && TableFinder.isUnitLine(source, lines.get(unit));
    int caption = hasUnit ? lineBefore(unit, previous) : unit;
    boolean hasCaption = caption >= 0 && isCaption(lines.get(caption));
    int begin = hasCaption ? caption : hasUnit ? unit : first;
    List<TableGrid.Row> rows = new GridRows(source, table, hints).rows();
    List<Block> blocks = new ArrayList<>();
    Fragment title = hasCaption ? fragment(lines.get(caption)) : null;
    Fragment inner = rows.size() > 2 ? only(rows.getFirst(), table) : null;
    int headers = GridRows.headerRows(table);
    if (inner != null && (Captions.isBox(inner.text()) || title == null && isTitle(inner.text()))) {
      rows = rows.subList(1, rows.size());
      headers = Math.max(0, headers - 1);
      if (Captions.isBox(inner.text())) {
        blocks.add(new Block.Text(inner, 0, true));
      } else {
        title = inner;
      }
    }
    List<Fragment> notes = new ArrayList<>();
    if (hasUnit) {
      notes.add(fragment(lines.get(unit)));
    }
    int next = first + table.rows().size();
    if (isTable(rows, headers, table.columns())) {
      while (rows.size() > 2 && isNote(rows.getLast(), table)) {
        notes.addFirst(only(rows.getLast(), table));
        rows = rows.subList(0, rows.size() - 1);
      }
      next = TableNotes.read(source, lines, next, notes);
      blocks.add(new Block.Grid(new TableGrid(title, withText(rows), notes, headers == 0 && isHeader(rows.getFirst())
          && TableColumns.hasTwoHeaders(rows) ? 0 : Math.max(1, headers))));
    } else {
      if (title != null) {
        blocks.addFirst(new Block.Text(title, 0, false));
      }
      notes.forEach(note -> blocks.add(new Block.Text(note, 0, false)));
      rows.forEach(row -> row.cells().forEach(cell -> cell.paragraphs().forEach(paragraph -> blocks.add(
          new Block.Text(paragraph, 0, true)))));
    }
    byFirstLine.put(begin, new Found(blocks, next));
    return next - 1;
  }

  private static List<TableGrid.Row> withText(List<TableGrid.Row> rows) {
    return rows.stream().filter(row -> row.span() != null).toList();
  }

  private Fragment fragment(Line line) {
    return Fragment.of(source, line.from, line.to);
  }

  /** The last line with content before a line and behind another table, at most two blank lines away, or -1. */
  private int lineBefore(int line, int previous) {
    for (int i = line - 1; i > Math.max(previous, line - 4); i--) {
      if (lines.get(i).isContent()) {
        return lines.get(i).row ? -1 : i;
      }
    }
    return -1;
  }

  private boolean isCaption(Line line) {
    String text = line.text(source);
    if (Captions.isTable(text)) {
      return true;
    }
    if (text.length() > LONGEST_CAPTION || LineEnds.isClosed(text) || HeadingNumbers.at(text, 0) != null || Captions
        .isBox(text) || Captions.isAttachment(text) || hints.headingLevel(line.start) >= 0) {
      return false;
    }
    for (String end : CAPTION_ENDS) {
      if (text.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitle(String text) {
    return Captions.isTable(text) || text.length() <= LONGEST_CAPTION && !LineEnds.isClosed(text) && HeadingNumbers.at(
        text, 0) == null;
  }

  /** The text of a row that is one cell across the table, or null. */
  private static Fragment only(TableGrid.Row row, TableLayout table) {
    TableGrid.Cell first = row.cells().getFirst();
    long own = row.cells().stream().filter(cell -> cell.fragment() != null).count();
    boolean across = row.cells().stream().skip(1).allMatch(TableGrid.Cell::isAcross);
    return own == 1 && first.fragment() != null && across && row.cells().size() == table.columns() ? first.fragment()
        : null;
  }

  private static boolean isNote(TableGrid.Row row, TableLayout table) {
    Fragment text = only(row, table);
    return text != null && Captions.isNote(text.text());
  }

  /** Whether the rows are a table and no frame around text: it has a header, stated or by its words. */
  private static boolean isTable(List<TableGrid.Row> rows, int headers, int columns) {
    if (rows.size() < 2) {
      return false;
    }
    return headers > 0 || isHeader(rows.getFirst()) || columns > 2 && isLabels(rows.getFirst());
  }

  private static boolean isHeader(TableGrid.Row row) {
    return row.cells().stream().filter(cell -> TableFinder.isHeader(cell.text())).count() >= 2;
  }

  private static boolean isLabels(TableGrid.Row row) {
    return row.cells().stream().allMatch(cell -> cell.text().length() <= LONGEST_LABEL && !LineEnds.isClosed(cell
        .text())) && row.cells().stream().filter(cell -> cell.fragment() != null).count() > 1;
  }
}

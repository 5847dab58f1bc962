// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table whose cells stand on lines of their own, as text taken out of a word processor has it: a cell begins
 * with a tab, goes on over lines without a tab, and a line without content separates rows.
 *
 * <p>How many cells a row has is learnt from the rows themselves; a separator inside a cell is recognised by the row
 * being too short. The table ends at a note, heading or caption, or at a line without a tab behind a complete row.
 */
final class CellLines {
  private static final int LONGEST_CONTINUATION = 60;

  private final String source;
  private final List<Line> lines;
  private final List<List<Fragment.Builder>> groups = new ArrayList<>();
  private final List<Fragment> notes = new ArrayList<>();

  private CellLines(String source, List<Line> lines) {
    this.source = source;
    this.lines = lines;
  }

  /** Reads the table that begins at a line; it may turn out to have no rows. */
  static TableFinder.Found read(String source, List<Line> lines, int first, Fragment caption) {
    CellLines reader = new CellLines(source, lines);
    int next = reader.collect(first);
    next = TableNotes.read(source, lines, next, reader.notes);
    List<TableGrid.Row> rows = reader.rows();
    return new TableFinder.Found(new TableGrid(caption, rows, reader.notes), next);
  }

  /** Collects cells in groups between separators; gives the first line behind the table. */
  private int collect(int first) {
    List<Fragment.Builder> group = null;
    Fragment.Builder cell = null;
    int at = first;
    boolean separated = true;
    int end = first;
    while (at < lines.size()) {
      Line line = lines.get(at);
      if (line.leftover != null) {
        at++;
        continue;
      }
      if (line.isCell(source)) {
        if (separated || group == null) {
          group = new ArrayList<>();
          groups.add(group);
        }
        cell = new Fragment.Builder(source);
        cell.add(line.from, line.to);
        group.add(cell);
        separated = false;
        end = at + 1;
      } else if (line.isBlank()) {
        separated = true;
      } else if (cell == null || endsTable(line, group, cell, separated)) {
        return end;
      } else {
        cell.add(line.from, line.to);
        separated = false;
        end = at + 1;
      }
      at++;
    }
    return end;
  }

  private boolean endsTable(Line line, List<Fragment.Builder> group, Fragment.Builder cell, boolean separated) {
    if (Captions.isNote(line.text(source)) || LineEnds.opens(source, line)) {
      return true;
    }
    boolean complete = group.size() >= groups.getFirst().size() && groups.size() > 1 && !cell.isEmpty();
    return separated && complete || line.width(source) > LONGEST_CONTINUATION && complete;
  }

  private List<TableGrid.Row> rows() {
    if (groups.size() == 1) {
      return rowsByNumber(groups.getFirst());
    }
    int columns = columns();
    List<TableGrid.Row> rows = new ArrayList<>();
    List<Fragment.Builder> pending = new ArrayList<>();
    for (List<Fragment.Builder> group : groups) {
      if (!pending.isEmpty() && pending.size() + group.size() > columns) {
        rows.add(row(pending));
        pending = new ArrayList<>();
      }
      pending.addAll(group);
      if (pending.size() >= columns || rows.isEmpty()) {
        rows.add(row(pending));
        pending = new ArrayList<>();
      }
    }
    if (!pending.isEmpty()) {
      rows.add(row(pending));
    }
    rows.removeIf(row -> row.span() == null);
    return rows;
  }

  private int columns() {
    int[] counts = new int[64];
    int best = 1;
    for (List<Fragment.Builder> group : groups) {
      int size = Math.min(group.size(), counts.length - 1);
      if (++counts[size] > counts[best] || counts[size] == counts[best] && size > best) {
        best = size;
      }
    }
    return best;
  }

  /** Without separators the first row is as long as the place of the number 1 behind the column 序号 says. */
  private static List<TableGrid.Row> rowsByNumber(List<Fragment.Builder> cells) {
    int number = -1;
    int one = -1;
    for (int i = 0; i < cells.size() && one < 0; i++) {
      String text = cells.get(i).isEmpty() ? "" : cells.get(i).build().text();
      if (number < 0 && text.equals("序号")) {
        number = i;
      } else if (number >= 0 && text.equals("1")) {
        one = i;
      }
    }
    List<TableGrid.Row> rows = new ArrayList<>();
    int columns = one - number;
    if (one < 0 || columns < 3) {
      return rows;
    }
    for (int i = 0; i < cells.size(); i += columns) {
      rows.add(row(cells.subList(i, Math.min(cells.size(), i + columns))));
    }
    rows.removeIf(row -> row.span() == null);
    return rows;
  }

  private static TableGrid.Row row(List<Fragment.Builder> cells) {
    return new TableGrid.Row(
        cells.stream().map(cell -> new TableGrid.Cell(cell.isEmpty() ? null : cell.build())).toList());
  }
}

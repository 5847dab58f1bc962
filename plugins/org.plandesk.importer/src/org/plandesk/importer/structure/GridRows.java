// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.ArrayList;
import java.util.List;

import org.plandesk.importer.layout.TableLayout;
import org.plandesk.model.Span;

/**
 * Makes the rows of a grid of a real table. Each row has a cell for each column; where a merged cell covers several, one
 * has its text and the others know it.
 */
final class GridRows {
  private final String source;
  private final TableLayout table;
  private final LayoutHints hints;

  GridRows(String source, TableLayout table, LayoutHints hints) {
    this.source = source;
    this.table = table;
    this.hints = hints;
  }

  List<TableGrid.Row> rows() {
    int columns = table.columns();
    TableGrid.Cell[] above = new TableGrid.Cell[columns];
    int[] left = new int[columns];
    List<TableGrid.Row> rows = new ArrayList<>();
    for (TableLayout.Row row : table.rows()) {
      TableGrid.Cell[] cells = new TableGrid.Cell[columns];
      for (TableLayout.Cell cell : row.cells()) {
        TableGrid.Cell own = cell(cell);
        for (int i = 0; i < cell.columns() && cell.column() + i < columns; i++) {
          int column = cell.column() + i;
          cells[column] = i == 0 ? own : new TableGrid.Cell(null, List.of(), own, true);
          above[column] = own;
          left[column] = cell.rows();
        }
      }
      List<TableGrid.Cell> all = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        boolean covered = cells[column] == null && left[column] > 0;
        all.add(cells[column] != null ? cells[column] : covered ? new TableGrid.Cell(null, List.of(), above[column],
            column > 0 && covered && above[column] == above[column - 1] && cells[column - 1] == null)
            : new TableGrid.Cell(
                null));
        left[column]--;
      }
      rows.add(new TableGrid.Row(all));
    }
    return rows;
  }

  private TableGrid.Cell cell(TableLayout.Cell cell) {
    List<Fragment> paragraphs = new ArrayList<>();
    for (Span span : cell.paragraphs()) {
      Fragment.Builder text = new Fragment.Builder(source);
      int from = span.start();
      for (int i = span.start(); i < span.end(); i++) {
        int mark = hints.markEnd(i);
        int end = mark > i ? mark : hints.isBreak(i) ? i + 1 : i;
        if (end > i) {
          text.add(from, i);
          from = end;
          i = end - 1;
        }
      }
      text.add(from, span.end());
      if (!text.isEmpty()) {
        paragraphs.add(text.build());
      }
    }
    return new TableGrid.Cell(paragraphs.isEmpty() ? null : Fragment.join(source, paragraphs), paragraphs, null, false);
  }

  /** How many rows are the header by what the document says; 0 when it does not say. */
  static int headerRows(TableLayout table) {
    int stated = 0;
    while (stated < table.rows().size() && table.rows().get(stated).header()) {
      stated++;
    }
    if (stated >= table.rows().size()) {
      stated = 0;
    }
    int first = 0;
    int row = 0;
    int tallest = 1;
    for (TableLayout.Row each : table.rows()) {
      boolean title = each.cells().size() == 1 && each.cells().getFirst().columns() == table.columns();
      if (!title) {
        first = row;
        tallest = each.cells().stream().mapToInt(TableLayout.Cell::rows).max().orElse(1);
        break;
      }
      row++;
    }
    boolean spans = first < table.rows().size() && table.rows().get(first).cells().stream().anyMatch(
        cell -> cell.columns() > 1);
    int merged = tallest > 1 && spans && first + tallest < table.rows().size() ? first + tallest : 0;
    return Math.max(stated, merged);
  }
}

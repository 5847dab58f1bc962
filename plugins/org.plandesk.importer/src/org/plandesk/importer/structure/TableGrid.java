// SPDX-License-Identifier: EPL-2.0
package org.plandesk.importer.structure;

import java.util.List;

import org.plandesk.model.Span;

/**
 * A table as rows of cells.
 *
 * @param caption caption line, or null
 * @param rows all rows, header rows included, at least two
 * @param notes note lines below it
 * @param headerRows how many rows the document itself makes its header; 0 when it does not say, as in plain text
 */
record TableGrid(Fragment caption, List<Row> rows, List<Fragment> notes, int headerRows) {

  /** A table found in plain text. */
  TableGrid(Fragment caption, List<Row> rows, List<Fragment> notes) {
    this(caption, rows, notes, 0);
  }

  /** The same grid with other notes below it. */
  TableGrid withNotes(List<Fragment> others) {
    return new TableGrid(caption, rows, others, headerRows);
  }

  /** A row; its cells may be fewer than the table has columns. */
  record Row(List<Cell> cells) {

    /** From the first to the last cell that is not empty, or null when all are. */
    Span span() {
      Span span = null;
      for (Cell cell : cells) {
        if (cell.fragment() != null) {
          Span own = cell.fragment().span();
          span = span == null ? own : new Span(span.start(), own.end());
        }
      }
      return span;
    }

    String text(int column) {
      return column < 0 || column >= cells.size() ? "" : cells.get(column).text();
    }

    /** What is printed in a column, be it the text of a merged cell. */
    String value(int column) {
      return column < 0 || column >= cells.size() ? "" : cells.get(column).value();
    }
  }

  /**
   * A cell.
   *
   * @param fragment its text with line breaks inside taken out, or null when the cell is empty
   * @param paragraphs its paragraphs
   * @param merged the cell that covers this place, too, and has the text; null when none does
   * @param isAcross whether that one stands in a column left of this
   */
  record Cell(Fragment fragment, List<Fragment> paragraphs, Cell merged, boolean isAcross) {

    /** A cell that is merged with none. */
    Cell(Fragment fragment) {
      this(fragment, fragment == null ? List.of() : List.of(fragment), null, false);
    }

    /** The text that is printed at this place, be it that of a merged cell. */
    String value() {
      return merged == null ? text() : merged.text();
    }

    /** Its text with a blank between paragraphs, as a list of names has it. */
    String spaced() {
      StringBuilder text = new StringBuilder();
      for (Fragment paragraph : paragraphs) {
        text.append(text.isEmpty() ? "" : " ").append(paragraph.text());
      }
      return text.toString();
    }

    String text() {
      return fragment == null ? "" : fragment.text();
    }
  }

  /** The most frequent number of cells in a row. */
  int columns() {
    int[] counts = new int[64];
    int best = 0;
    for (Row row : rows) {
      int size = Math.min(row.cells().size(), counts.length - 1);
      if (++counts[size] > counts[best] || counts[size] == counts[best] && size > best) {
        best = size;
      }
    }
    return best;
  }
}

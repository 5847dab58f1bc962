// SPDX-License-Identifier: EPL-2.0
package org.plandesk.ui.page.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plandesk.model.HeaderRow;

/** Finds the document's own name of a column among the cells of the header rows. */
final class HeaderNames {

  /** A column's name with the row it stands in, and which of its cells it is. */
  record Name(HeaderRow row, int index, String words) {}

  private final List<HeaderRow> rows;
  private final int columns;
  private final Set<String> used = new HashSet<>();

  HeaderNames(List<HeaderRow> rows, int columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /**
   * The name of a column.
   *
   * @param column its number, which decides when a header row has as many cells as there are columns
   * @param words what its name holds, the best word first; each cell names one column at most
   * @return null when the document does not name it
   */
  Name name(int column, List<String> words) {
    for (HeaderRow row : rows) {
      if (row.getCells().size() == columns && holdsOne(row.getCells().get(column), words)) {
        return take(row, column);
      }
    }
    for (String word : words) {
      for (int i = rows.size() - 1; i >= 0; i--) {
        for (String cell : rows.get(i).getCells()) {
          if (cell.contains(word) && !used.contains(cell)) {
            return take(rows.get(i), rows.get(i).getCells().indexOf(cell));
          }
        }
      }
    }
    return null;
  }

  private Name take(HeaderRow row, int index) {
    String words = row.getCells().get(index);
    used.add(words);
    return new Name(row, index, words);
  }

  private static boolean holdsOne(String cell, List<String> words) {
    return words.stream().anyMatch(cell::contains);
  }
}

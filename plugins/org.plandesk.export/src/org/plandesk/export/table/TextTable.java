// SPDX-License-Identifier: EPL-2.0
package org.plandesk.export.table;

import java.util.List;

/**
 * A table of words. Immutable.
 *
 * @param title its title: name of the sheet, heading of the document
 * @param columns its columns
 * @param rows cells of each row, as many as there are columns
 */
public record TextTable(String title, List<Column> columns, List<List<String>> rows) {

  private static final String FORMULA = "=+-@\t\r\n";

  /** @throws IllegalArgumentException when a row has another number of cells */
  public TextTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("Cells: " + row);
      }
    }
  }

  /**
   * A column.
   *
   * @param name its heading
   * @param width how many characters of a column should be seen at once
   */
  public record Column(String name, int width) {
  }

  /** Whether a program for tables could take a cell for a formula. */
  static boolean looksLikeFormula(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
  }

  /** A cell without the control characters that XML cannot hold; line ends stay. */
  static String clean(String cell) {
    StringBuilder clean = new StringBuilder(cell.length());
    cell.codePoints().filter(sign -> sign == '\n' || sign == '\t' || sign >= ' ' && sign != 0xFFFE && sign != 0xFFFF
        && !(sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE)).forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
